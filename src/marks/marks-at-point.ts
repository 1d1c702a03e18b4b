import type { PlacedNote } from './placed-note.ts';

interface HitResult {
  readonly ranges: readonly AbstractRange[];
}

/** Finds the marks under a point of the viewport, in px; the one that the fewest words carry first. */
export function marksAtPoint(marks: readonly PlacedNote[], x: number, y: number): PlacedNote[] {
  const registry = CSS.highlights as unknown as { highlightsFromPoint?: (x: number, y: number) => HitResult[] };
  const hits = registry.highlightsFromPoint?.(x, y);
  if (!hits) return marks.filter(({ range }) => range !== null && isInside(range, x, y));
  const ranges = new Set(hits.flatMap((hit) => [...hit.ranges]));
  return marks
    .filter(({ range }) => range !== null && ranges.has(range))
    .sort((a, b) => a.note.text.length - b.note.text.length);
}

const isInside = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
