import type { Settings } from '../findings/settings.ts';
import type { PlacedNote } from './placed-note.ts';

/** The most marks that one document gets. */
export const MOST_MARKS = 200;

/**
 * The notes that are to be underlined: those in the text whose verdicts the reader wants to see, and of agreeing ones the first of its
 * kind in a section, unless every one is wanted.
 */
export function underlinedOf(placed: readonly PlacedNote[], { underlined, everyAgreeing }: Settings): PlacedNote[] {
  const seen = new Set<string>();
  return placed.filter(({ note, range, section }) => {
    if (range === null || !underlined.includes(note.verdict)) return false;
    if (note.verdict !== 'agrees' || everyAgreeing) return true;
    const key = `${note.rule}\n${section}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** At most as many as a document gets; what agrees or is not spoken of gives way to what asks for attention. */
export function mostOf(marks: readonly PlacedNote[]): readonly PlacedNote[] {
  if (marks.length <= MOST_MARKS) return marks;
  const asks = new Set(marks.filter(({ note: { verdict } }) => verdict === 'differs' || verdict === 'context'));
  let room = Math.max(0, MOST_MARKS - asks.size);
  return marks.filter((mark) => asks.has(mark) || room-- > 0).slice(0, MOST_MARKS);
}
