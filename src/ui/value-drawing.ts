import { type Figure, facts } from '../facts/facts.ts';
import type { Note } from '../findings/note.ts';

/** A span on a drawing's axis; `to` is infinite where it has no end. */
export interface DrawnSpan {
  readonly from: number;
  readonly to: number;
}

/** A drawing of a claim's value beside what the source says, in one unit; `id` names its texts. */
export interface ValueDrawing {
  readonly id: 'length' | 'results' | 'spacing' | 'sessions' | 'minutes';
  /** Where the axis ends; it starts at `first`. */
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly number[];
  /** What the source gives. */
  readonly source: DrawnSpan;
  /** What the page says: single values, or the two ends of a span. */
  readonly claimed: readonly number[];
  /** True where all between the lowest and the highest is claimed too. */
  readonly spans: boolean;
}

const WEEK = 7;

/** What can be drawn of a note: null where it has no value that the source has a figure for. */
export function drawingOf({ topic, values, verdict, setting }: Note): ValueDrawing | null {
  if (verdict === 'uncovered') return null;
  const list = (name: string): readonly number[] => {
    const value = values[name];
    return typeof value === 'object' ? value.filter((each) => Number.isFinite(each)) : [];
  };
  if (topic === 'needle-length') {
    if (setting === 'professional') return null;
    const spans = values.kind === 'range';
    return draw('length', 0, list('lengths'), spans, [3, 5, 8], 0.5, { from: 0, to: Number(values.limit) });
  }
  const weeks = list('days').map((days) => days / WEEK);
  if (topic === 'result-speed') {
    const source = { from: Number(values.fullEffectDays) / WEEK, to: Number.POSITIVE_INFINITY };
    return draw('results', 0, weeks, true, [8, 12, 26, 52], 2, source);
  }
  if (topic === 'session-spacing') {
    const source = { from: Number(values.shortestDays) / WEEK, to: Number(values.longestDays) / WEEK };
    return draw('spacing', 0, weeks, true, [8, 16, 26, 52], 2, source);
  }
  if (topic === 'session-count') {
    const source = spanOf('more-than-one-session');
    return draw('sessions', 1, list('sessions'), true, [6, 12, 20], 1, source);
  }
  if (topic === 'session-length')
    return draw('minutes', 0, list('minutes'), true, [60, 120, 240], 10, spanOf('session-length'));
  return null;
}

function spanOf(fact: 'session-length' | 'more-than-one-session'): DrawnSpan {
  const [figure] = facts[fact].figures as readonly Figure[];
  return { from: figure?.min ?? 0, to: figure?.max ?? Number.POSITIVE_INFINITY };
}

const MOST_TICKS = 8;

function draw(
  id: ValueDrawing['id'],
  first: number,
  claimed: readonly number[],
  spans: boolean,
  ends: readonly number[],
  step: number,
  source: DrawnSpan,
): ValueDrawing | null {
  const highest = Math.max(...claimed);
  const last = ends.find((end) => highest <= end);
  if (claimed.length === 0 || last === undefined || Number.isNaN(source.from) || Number.isNaN(source.to)) return null;
  const apart = step * Math.ceil((last - first) / step / MOST_TICKS);
  const ticks: number[] = [];
  for (let tick = first; tick <= last + 1e-9; tick += apart) ticks.push(tick);
  return {
    id,
    first,
    last,
    ticks,
    source,
    claimed: [...claimed].sort((a, b) => a - b),
    spans: spans && claimed.length > 1,
  };
}

/** Where a value stands on a drawing's axis, from 0 to 1. */
export const placeOn = ({ first, last }: ValueDrawing, value: number): number =>
  Math.max(0, Math.min(1, (value - first) / (last - first)));
