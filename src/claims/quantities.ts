import { betweenWords, boundsAfter, boundsBefore, numberSyntax } from '../vocabulary/numbers.ts';
import { Phrases } from '../vocabulary/phrases.ts';
import type { Span } from '../vocabulary/span.ts';
import { type Token, tokenize } from '../vocabulary/tokens.ts';
import { type Dimension, type Unit, units } from '../vocabulary/units.ts';
import { purposeOf } from './length-purpose.ts';
import { startsNumber } from './number-at.ts';
import { type Item, readItems, withUnits } from './quantity-items.ts';

/** How a quantity is limited: as it stands, under it, up to it, from it on, or over it. */
export type Bound = 'exact' | 'below' | 'at-most' | 'at-least' | 'above';

/** Whether one value stands there, the two ends of a range, or several values. */
export type QuantityKind = 'single' | 'range' | 'list';

/** A measured amount in a text: `values` in the dimension's base unit (millimetres, days, per cent), as written from left to right. */
export interface Quantity extends Span {
  readonly dimension: Dimension;
  readonly values: readonly number[];
  readonly bound: Bound;
  readonly kind: QuantityKind;
  /** The tokens it takes, `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** What a length measures, where the text says: needles, or something else such as a width or a handle. */
export type Purpose = 'needle' | 'other' | 'unknown';

/** A length in a text; `values` in millimetres. */
export interface Length extends Span {
  readonly values: readonly number[];
  readonly bound: Bound;
  readonly kind: QuantityKind;
  readonly purpose: Purpose;
}

/** Finds every length in a text with its values in millimetres; what cannot be read for certain is left out, nothing throws. */
export const findLengths = (text: string): Length[] =>
  stretchesWithUnits(text).flatMap(({ start: from, end: to }) => {
    const tokens = tokenize(text.slice(from, to));
    return readQuantities(tokens)
      .filter((quantity) => quantity.dimension === 'length')
      .map((quantity) => ({
        start: from + quantity.start,
        end: from + quantity.end,
        values: quantity.values,
        bound: quantity.bound,
        kind: quantity.kind,
        purpose: purposeOf(tokens, quantity),
      }));
  });

const SENTENCE_END = /[.!?]\s+(?=[A-Z])/g;

// The sentences that name a unit of length: nothing that belongs to it goes beyond a stop in front of a capital.
function stretchesWithUnits(text: string): Span[] {
  if (!LENGTH_UNIT.test(text)) return [];
  const stretches: Span[] = [];
  let start = 0;
  const take = (end: number): void => {
    if (LENGTH_UNIT.test(text.slice(start, end))) stretches.push({ start, end });
    start = end;
  };
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) take(SENTENCE_END.lastIndex);
  take(text.length);
  return stretches;
}

// Most texts name no unit of length, and need no more than this look; a full-width m may begin one.
const LENGTH_UNIT = new RegExp(
  `(?<!\\p{L})(?:${[...units.keys()].filter((name) => units.get(name)?.dimension === 'length').join('|')}|mil|[\\u00b5\\uff4d\\uff2d\\uff43\\uff23])`,
  'iu',
);

const before = new Phrases<Bound>();
for (const [bound, phrases] of Object.entries(boundsBefore))
  for (const phrase of phrases) before.add(phrase, bound as Bound);
const after = new Phrases<Bound>();
for (const [bound, phrases] of Object.entries(boundsAfter))
  for (const phrase of phrases) after.add(phrase, bound as Bound);
const LONGEST_BOUND = 4;

/** Finds every quantity in a row of tokens, in linear time. */
export function readQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    const items = startsNumber(tokens[i] as Token) ? readItems(tokens, i) : null;
    if (!items) {
      i++;
      continue;
    }
    const quantity = settle(tokens, items);
    if (quantity) found.push(quantity);
    // A row of numbers without any unit holds no quantity, wherever one starts in it.
    const passed = items.some(({ unit }) => unit) ? (items[0] as Item).to : (items.at(-1) as Item).to;
    i = Math.max(quantity?.to ?? 0, passed);
  }
  return found;
}

function settle(tokens: readonly Token[], all: readonly Item[]): Quantity | null {
  const crossed = all.findIndex((item) => item.joint === 'cross');
  let items = [...(crossed > 0 ? dimensionsOf(all) : all)];
  items = withUnits(tokens, items);
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last || first.unit === null) return null;
  const dimension = first.unit.dimension;
  const bound = boundOf(tokens, first.from, last.to);
  const values = items.flatMap(({ low, high, unit }) => {
    const factor = (unit as Unit).factor;
    return low === high ? [round(low * factor)] : [round(low * factor), round(high * factor)];
  });
  const vague = items.length === 1 && values.length === 2;
  const kind = values.length === 1 ? 'single' : vague || isRange(tokens, items) ? 'range' : 'list';
  const from = bound.from;
  const to = bound.to;
  return {
    dimension,
    values,
    bound: bound.bound,
    kind,
    from,
    to,
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
  };
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

// "10 x 5 x 3 mm" is one thing with three sides: all its numbers stay together, and its purpose is never needles.
const dimensionsOf = (items: readonly Item[]): readonly Item[] => {
  const end = items.findIndex((item, i) => i > 0 && item.joint !== 'cross');
  return end === -1 ? items : items.slice(0, end);
};

const isRange = (tokens: readonly Token[], items: readonly Item[]): boolean => {
  if (items.length !== 2) return false;
  const [a, b] = items as [Item, Item];
  if (b.joint === 'range') return true;
  return numberSyntax.and.has(tokens[a.to]?.text ?? '') && betweenWords.has(tokens[a.from - 1]?.text ?? '');
};

function boundOf(tokens: readonly Token[], from: number, to: number): { bound: Bound; from: number; to: number } {
  let start = from;
  const about = tokens[from - 1]?.text;
  if (about !== undefined && numberSyntax.about.has(about)) start = from - 1;
  for (let width = Math.min(LONGEST_BOUND, start); width >= 1; width--) {
    const hit = before.at(tokens, start - width).find(({ to: end }) => end === start);
    if (hit) return { bound: hit.value, from: start - width, to };
  }
  const bracket = tokens[to]?.text === '(' ? 1 : 0;
  const hit = after.at(tokens, to + bracket).toSorted((a, b) => b.to - a.to)[0];
  const plus = tokens[to]?.text === '+' && tokens[to]?.spaced && tokens[to + 1]?.kind === 'number';
  if (hit && !plus && !bracket) return { bound: hit.value, from, to: hit.to };
  return { bound: 'exact', from, to };
}
