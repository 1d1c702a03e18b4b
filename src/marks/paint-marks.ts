import { type Settings, verdicts } from '../findings/settings.ts';
import { parentOf } from '../page/dom.ts';
import { leaveDropCap } from './drop-cap.ts';
import type { PlacedNote } from './placed-note.ts';

// The one verdict with a ground has a second look without it.
const NAMES = verdicts.flatMap((verdict) =>
  (verdict === 'differs' ? ['', '-dark', '-plain', '-dark-plain'] : ['', '-dark']).map(
    (kind) => `needlewise-${verdict}${kind}`,
  ),
);

/** Underlines notes, each of which has its range, those on something else than the page's own subject quietly; what was underlined before is let go. */
export function paintMarks(marks: readonly PlacedNote[], style: Settings['marks']): void {
  const byName = new Map<string, Range[]>();
  for (const { note, range } of marks) {
    leaveDropCap(range as Range);
    const plain = (style === 'plain' || !note.main) && note.verdict === 'differs';
    const name = `needlewise-${note.verdict}${isOnDark(range as Range) ? '-dark' : ''}${plain ? '-plain' : ''}`;
    byName.set(name, [...(byName.get(name) ?? []), range as Range]);
  }
  for (const name of NAMES) {
    const ranges = byName.get(name);
    if (ranges) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }
}

/** Takes every mark off the page. */
export function clearMarks(): void {
  for (const name of NAMES) CSS.highlights.delete(name);
}

// Light text tells a dark ground, whatever paints that ground: a colour, a picture or a gradient.
function isOnDark(range: Range): boolean {
  const parent = parentOf(range.startContainer);
  if (!parent) return false;
  const [r = 0, g = 0, b = 0] =
    getComputedStyle(parent)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 140;
}
