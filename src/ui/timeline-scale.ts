import type { Stage } from '../facts/timeline.ts';

// Days against the share of the axis, so that the first days and the months are both readable.
const STOPS: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0.07],
  [3, 0.15],
  [7, 0.25],
  [14, 0.39],
  [28, 0.54],
  [42, 0.64],
  [90, 0.8],
  [180, 0.96],
  [210, 1],
];

/** The last day that the axis shows. */
export const LAST_DAY = 210;

/** Where a day stands on the axis, from 0 (the session) to 1 (the end of the axis). */
export function positionOf(day: number): number {
  const at = Math.max(0, Math.min(day, LAST_DAY));
  for (let i = 1; i < STOPS.length; i++) {
    const [from, low] = STOPS[i - 1] as readonly [number, number];
    const [to, high] = STOPS[i] as readonly [number, number];
    if (at <= to) return low + ((high - low) * (at - from)) / (to - from);
  }
  return 1;
}

/** The day that stands at a place of the axis, the inverse of `positionOf`; whole days. */
export function dayAt(position: number): number {
  const at = Math.max(0, Math.min(position, 1));
  for (let i = 1; i < STOPS.length; i++) {
    const [from, low] = STOPS[i - 1] as readonly [number, number];
    const [to, high] = STOPS[i] as readonly [number, number];
    if (at <= high) return Math.round(from + ((to - from) * (at - low)) / (high - low));
  }
  return LAST_DAY;
}

/** The band of a stage on the axis: where it starts and ends, and whether it fades out instead of ending. */
export const bandOf = ({ fromDay, toDay, fades }: Stage): { start: number; end: number; fades: boolean } => ({
  start: positionOf(fromDay),
  end: toDay === null ? 1 : positionOf(toDay),
  fades,
});
