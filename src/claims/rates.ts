import {
  apartWords,
  dailyNouns,
  dayParts,
  numberSyntax,
  numberWords,
  ordinals,
  rateWords,
  sessionNouns,
  skippedUnits,
  spacedWords,
  timesWords,
} from '../vocabulary/numbers.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { type Dimension, units } from '../vocabulary/units.ts';
import { startsNumber } from './number-at.ts';
import type { Bound, Quantity } from './quantities.ts';
import { readItems } from './quantity-items.ts';

interface Rate {
  readonly from: number;
  readonly to: number;
  /** Days between two times, or how many there are; the least first. */
  readonly values: readonly number[];
  readonly bound?: Bound;
}

const FILLERS = 3;
// Days; sessions so far apart are counted on their own.
const LONG = 14;
// Days: a later one is counted from something else.
const LATEST = 730;

/**
 * Reads how often and how many times in a row of tokens whose plain quantities are known: "every 4–6 weeks", "twice a week" and
 * "a month apart" become spacings in days, "3 to 6 needling sessions" a count; times that were read so are no plain times any more.
 */
export function readRates(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const times = new Map(quantities.filter(({ dimension }) => dimension === 'time').map((each) => [each.from, each]));
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!canStart(tokens[i] as Token, i, times)) continue;
    for (const [dimension, read] of READERS) {
      const rate = read(tokens, i, times);
      if (!rate) continue;
      found.push(asQuantity(tokens, rate, dimension));
      i = rate.to - 1;
      break;
    }
  }
  if (found.length === 0) return [...quantities];
  const free = quantities.filter((each) => !found.some((rate) => each.from < rate.to && rate.from < each.to));
  return [...free, ...found].sort((a, b) => a.from - b.from);
}

const STARTS = new Set([
  ...numberSyntax.every,
  ...numberSyntax.vagueTimes.keys(),
  ...timesWords.keys(),
  ...rateWords.keys(),
  ...numberWords.keys(),
  ...ordinals.keys(),
  ...[...units].filter(([, { dimension }]) => dimension === 'time').map(([name]) => name),
]);
const canStart = ({ kind, text }: Token, i: number, times: Times): boolean =>
  kind !== 'mark' && (kind === 'number' || STARTS.has(text) || (times.size > 0 && times.has(i)));

function asQuantity(
  tokens: readonly Token[],
  { from, to, values, bound = 'exact' }: Rate,
  dimension: Dimension,
): Quantity {
  const sorted = values.toSorted((a, b) => a - b);
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const kind = sorted.length > 1 ? 'range' : 'single';
  return { dimension, values: sorted, bound, kind, from, to, start, end };
}

type Times = ReadonlyMap<number, Quantity>;
const word = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

const READERS: readonly (readonly [Dimension, (tokens: readonly Token[], i: number, times: Times) => Rate | null])[] = [
  ['spacing', everyAt],
  ['spacing', adverbsAt],
  ['spacing', timesPerAt],
  ['spacing', adverbAt],
  ['spacing', apartAt],
  ['count', countAt],
  ['time', markAt],
  ['time', ordinalAt],
];

// "every 4-6 weeks", "each week", "every other day"
function everyAt(tokens: readonly Token[], i: number, times: Times): Rate | null {
  if (!numberSyntax.every.has(word(tokens, i))) return null;
  const skip = skippedUnits.get(word(tokens, i + 1));
  const at = skip === undefined ? i + 1 : i + 2;
  const time = times.get(at);
  if (time && skip === undefined) return { from: i, to: time.to, values: time.values };
  const days = dayParts.has(word(tokens, at)) ? 1 : unitDays(tokens, at);
  return days === null ? null : { from: i, to: at + 1, values: [days * (skip ?? 1)] };
}

function unitDays(tokens: readonly Token[], i: number): number | null {
  const unit = units.get(word(tokens, i));
  return unit?.dimension === 'time' && unit.factor >= 1 ? unit.factor : null;
}

// "2-3 times a week", "once every two weeks", "twice weekly", "3x per week"
function timesPerAt(tokens: readonly Token[], i: number, times: Times): Rate | null {
  const count = timesAt(tokens, i, times);
  if (!count) return null;
  // "3 to 4 appointments every six weeks" are that many, each six weeks after the last.
  if (count.sessions && (everyAt(tokens, count.to, times)?.values.every((days) => days >= LONG) ?? false)) return null;
  const adverb = rateWords.get(word(tokens, count.to));
  const per = adverb !== undefined ? { days: [adverb], to: count.to + 1 } : periodAt(tokens, count.to, times);
  if (!per) return null;
  return { from: i, to: per.to, values: per.days.flatMap((days) => count.values.map((value) => days / value)) };
}

function timesAt(
  tokens: readonly Token[],
  i: number,
  times: Times,
): { values: readonly number[]; to: number; sessions?: boolean } | null {
  const first = timesWords.get(word(tokens, i));
  if (first !== undefined) {
    const second = numberSyntax.or.has(word(tokens, i + 1)) ? timesWords.get(word(tokens, i + 2)) : undefined;
    return second === undefined ? { values: [first], to: i + 1 } : { values: [first, second], to: i + 3 };
  }
  const vague = numberSyntax.vagueTimes.get(word(tokens, i));
  if (vague) {
    const at = numberSyntax.of.has(word(tokens, i + 1)) ? i + 2 : i + 1;
    return numberSyntax.times.has(word(tokens, at)) ? { values: vague, to: at + 1 } : null;
  }
  // "five nights a week"
  const nights = times.get(i);
  if (nights && unitDays(tokens, nights.to - 1) === 1) return { values: nights.values, to: nights.to };
  const number = nights ? null : numberAt(tokens, i);
  if (!number) return null;
  // "2-3 treatments per week", "one needling session a month" counts in a time; without one it counts sessions.
  if (numberSyntax.times.has(word(tokens, number.to))) return { ...number, to: number.to + 1, sessions: false };
  const at = sessionNouns.has(word(tokens, number.to)) ? number.to : number.to + 1;
  const counts = sessionNouns.has(word(tokens, at)) && tokens[number.to]?.kind === 'word';
  return counts ? { ...number, to: at + 1, sessions: true } : null;
}

function periodAt(tokens: readonly Token[], i: number, times: Times): { days: readonly number[]; to: number } | null {
  const every = everyAt(tokens, i, times);
  if (every) return { days: every.values, to: every.to };
  if (!numberSyntax.per.has(word(tokens, i))) return null;
  // "once a week" was read as the time "a week".
  const time = times.get(i) ?? times.get(i + 1);
  if (time?.values.every((value) => value >= 1)) return { days: time.values, to: time.to };
  const days = unitDays(tokens, i + 1);
  return days === null ? null : { days: [days], to: i + 2 };
}

// "six-weekly", "at 4-6 weekly intervals"; not "3 weekly sessions", which are three.
function adverbsAt(tokens: readonly Token[], i: number): Rate | null {
  const number = numberAt(tokens, i);
  if (!number) return null;
  const tied = word(tokens, number.to) === '-';
  const at = tied ? number.to + 1 : number.to;
  const days = rateWords.get(word(tokens, at));
  if (days === undefined || !(tied || apartWords.has(word(tokens, at + 1)))) return null;
  const to = apartWords.has(word(tokens, at + 1)) ? at + 2 : at + 1;
  return { from: i, to, values: number.values.map((value) => value * days) };
}

// "weekly", "daily"; not "daily cartridge", which is a name.
function adverbAt(tokens: readonly Token[], i: number): Rate | null {
  const days = dailyNouns.has(word(tokens, i + 1)) ? undefined : rateWords.get(word(tokens, i));
  return days === undefined ? null : { from: i, to: i + 1, values: [days] };
}

// "4-6 weeks apart", "a month between sessions", "4-week intervals", "spaced six weeks"
function apartAt(tokens: readonly Token[], i: number, times: Times): Rate | null {
  const time = times.get(i);
  if (!time || time.values.some((value) => value < 1)) return null;
  for (let at = time.to; at <= time.to + 1; at++) {
    if (numberSyntax.in.has(word(tokens, at)) || word(tokens, at) === '-') continue;
    if (apartWords.has(word(tokens, at))) return { from: i, to: at + 1, values: time.values, bound: time.bound };
  }
  for (let at = time.to; at <= time.to + 2; at++)
    if (apartWords.has(word(tokens, at))) return { from: i, to: at + 1, values: time.values, bound: time.bound };
  // "time between sessions: a month", not "between 4 and 6 weeks"
  for (let at = i - 2; at >= Math.max(0, i - 5); at--)
    if (apartWords.has(word(tokens, at)) && sessionNouns.has(word(tokens, at + 1)))
      return { from: i, to: time.to, values: time.values };
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    if (spacedWords.has(word(tokens, at))) return { from: at, to: time.to, values: time.values };
  }
  return null;
}

// "3-6 treatments", "a series of four needling sessions"
function countAt(tokens: readonly Token[], i: number, times: Times): Rate | null {
  if (times.has(i)) return null;
  const number = numberAt(tokens, i);
  if (!number || number.values.some((value) => !Number.isInteger(value) || value < 1 || value > 20)) return null;
  for (let at = number.to; at <= number.to + FILLERS; at++) {
    const token = tokens[at];
    if (numberSyntax.or.has(token?.text ?? '') && numberSyntax.more.has(word(tokens, at + 1))) {
      at++;
      continue;
    }
    if (token?.kind !== 'word' || units.has(token.text) || numberSyntax.notCounted.has(token.text)) return null;
    if (sessionNouns.has(token.text)) return { from: i, to: at + 1, values: number.values };
  }
  return null;
}

// "within the first week", "by the 2nd month"
function ordinalAt(tokens: readonly Token[], i: number): Rate | null {
  const ordinal = ordinals.get(word(tokens, i));
  const days = ordinal === undefined ? null : unitDays(tokens, i + 1);
  if (ordinal === undefined || days === null || !numberSyntax.the.has(word(tokens, i - 1))) return null;
  return { from: i, to: i + 2, values: [ordinal * days] };
}

// "by month three", "around week 6", "weeks 6–8", "between days 7 and 14"
function markAt(tokens: readonly Token[], i: number, times: Times): Rate | null {
  const days = times.has(i) ? null : unitDays(tokens, i);
  if (days === null) return null;
  const number = numberAt(tokens, i + 1);
  // Behind a plural only two ends make sure that what stands behind is not counted on its own.
  if (word(tokens, i).endsWith('s') && number?.values.length !== 2) return null;
  return number?.values.every((value) => value * days <= LATEST)
    ? { from: i, to: number.to, values: number.values.map((value) => value * days) }
    : null;
}

function numberAt(tokens: readonly Token[], i: number): { values: number[]; to: number } | null {
  const first = tokens[i];
  if (!first || !startsNumber(first)) return null;
  const items = readItems(tokens, i, 3);
  if (!items || items.length > 2 || items.some(({ unit }) => unit !== null)) return null;
  const last = items.at(-1);
  return last ? { values: items.flatMap(({ low, high }) => (low === high ? [low] : [low, high])), to: last.to } : null;
}
