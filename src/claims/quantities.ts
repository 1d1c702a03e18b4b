import { betweenWords, boundsAfter, boundsBefore, fractionWords, listWords, numberWords, rangeWords, vagueNumbers } from '../vocabulary/numbers.ts';
import { type Dimension, LARGEST_MIL, type Unit, units } from '../vocabulary/units.ts';
import { purposeOf } from './length-purpose.ts';
import { Phrases } from '../vocabulary/phrases.ts';
import type { Span } from '../vocabulary/span.ts';
import { type Token, tokenize } from '../vocabulary/tokens.ts';

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
export function findLengths(text: string): Length[] {
  const tokens = tokenize(text);
  return readQuantities(tokens)
    .filter((quantity) => quantity.dimension === 'length')
    .map((quantity) => ({
      start: quantity.start,
      end: quantity.end,
      values: quantity.values,
      bound: quantity.bound,
      kind: quantity.kind,
      purpose: purposeOf(tokens, quantity),
    }));
}

type Joint = 'range' | 'list' | 'cross';

const joints = new Phrases<Joint>();
for (const word of rangeWords) joints.add(word, 'range');
for (const word of listWords) joints.add(word, 'list');
for (const word of ['x', '×', '*', 'by']) joints.add(word, 'cross');

const before = new Phrases<Bound>();
for (const [bound, phrases] of Object.entries(boundsBefore)) for (const phrase of phrases) before.add(phrase, bound as Bound);
const after = new Phrases<Bound>();
for (const [bound, phrases] of Object.entries(boundsAfter)) for (const phrase of phrases) after.add(phrase, bound as Bound);
const LONGEST_BOUND = 4;
const MOST_ITEMS = 24;

interface Item {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly exactText: string;
  unit: Unit | null;
  /** What joins it to the item before it; null for the first. */
  readonly joint: Joint | null;
  /** True where the joint is a bare sign without spaces, as in "0.5-1.5" and "0.5/1.0". */
  readonly tight: boolean;
}

/** Finds every quantity in a row of tokens, in linear time. */
export function readQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    const items = readItems(tokens, i);
    if (!items) {
      i++;
      continue;
    }
    const quantity = settle(tokens, items);
    if (quantity) found.push(quantity);
    i = Math.max(quantity?.to ?? 0, (items[0] as Item).to);
  }
  return found;
}

function readItems(tokens: readonly Token[], start: number): Item[] | null {
  const first = readItem(tokens, start, null, false);
  if (!first) return null;
  const items = [first];
  while (items.length < MOST_ITEMS) {
    const at = (items.at(-1) as Item).to;
    const mark = tokens[at];
    if (!mark) break;
    const hits = joints.at(tokens, at).sort((a, b) => b.to - a.to);
    const hit = hits[0];
    if (!hit) break;
    const next = readItem(tokens, hit.to, hit.value, !mark.spaced && !tokens[hit.to]?.spaced && mark.kind === 'mark');
    if (!next) break;
    items.push(next);
  }
  return items;
}

function readItem(tokens: readonly Token[], from: number, joint: Joint | null, tight: boolean): Item | null {
  const number = readNumberAt(tokens, from, joint !== null);
  if (!number) return null;
  let to = number.to;
  let unit: Unit | null = null;
  const hyphen = tokens[to]?.text === '-' && !tokens[to]?.spaced && !tokens[to + 1]?.spaced ? 1 : 0;
  const name = tokens[to + hyphen];
  if (name && isUnit(tokens, to + hyphen, number.high)) {
    unit = name.text === 'mil' || name.text === 'mils' ? { dimension: 'length', factor: 1 } : (units.get(name.text) as Unit);
    to += hyphen + 1;
  }
  return { from: number.from, to, low: number.low, high: number.high, exactText: number.text, unit, joint, tight };
}

function isUnit(tokens: readonly Token[], at: number, value: number): boolean {
  const token = tokens[at] as Token;
  const mil = (token.text === 'mil' || token.text === 'mils') && value <= LARGEST_MIL;
  if (!mil && !units.has(token.text)) return false;
  const next = tokens[at + 1];
  if (!next || next.spaced) return true;
  // Areas, volumes and speeds: "mm²", "mm2", "mm/s".
  if (next.text === '²' || next.text === '³' || (next.kind === 'number' && Number.isInteger(next.value) && next.value <= 3)) return false;
  return !(next.text === '/' && tokens[at + 2]?.kind === 'word' && !tokens[at + 2]?.spaced && !units.has(tokens[at + 2]?.text ?? ''));
}

interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

const PRICE = new Set(['$', '€', '£', '¥', '#', '№']);

function readNumberAt(tokens: readonly Token[], at: number, joined: boolean): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  const read = (to: number, low: number, high = low): NumberRead => ({ from: at, to, low, high, text: token.text });
  if (token.kind === 'number') return isFreshNumber(tokens, at, joined) ? readDigits(tokens, at, read) : null;
  if (token.kind !== 'word') return null;
  return readNumberWords(tokens, at, read);
}

// A number glued to a word, a point or a currency sign is a part of a name, a version or a price.
function isFreshNumber(tokens: readonly Token[], at: number, joined: boolean): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  if (!previous) return true;
  if (PRICE.has(previous.text)) return false;
  // "0 5mm" has lost its point: whatever it was, it was not 5.
  if (previous.kind === 'number' && previous.value === 0 && token.spaced) return false;
  if (token.spaced || joined) return true;
  if (previous.kind === 'word') return units.has(previous.text) && tokens[at - 2]?.kind === 'number';
  if (previous.kind === 'number') return !Number.isInteger(token.value) || token.text.length === 1;
  return !['.', "'", '´', '’', '_', '^'].includes(previous.text) && !(previous.text === ',' && tokens[at - 2]?.kind === 'number');
}

function readDigits(tokens: readonly Token[], at: number, read: (to: number, low: number) => NumberRead): NumberRead {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const whole = Number.isInteger(token.value) && token.text !== '½';
  if (whole && next) {
    // "1½", "1 ½", "1 1/2", "1/2"
    if (next.kind === 'number' && !Number.isInteger(next.value) && next.text.length === 1) return read(at + 2, token.value + next.value);
    const mixed = next.spaced && next.kind === 'number' ? fractionAt(tokens, at + 1) : null;
    if (mixed !== null) return read(at + 4, token.value + mixed);
    const plain = fractionAt(tokens, at);
    if (plain !== null) return read(at + 3, plain);
    // "0, 5 mm", "1'50 mm", "0´13 mm"
    const after = tokens[at + 2];
    if (token.text === '0' && next.text === ',' && !next.spaced && after?.kind === 'number' && /^\d{1,2}$/.test(after.text)) {
      return read(at + 3, Number(`0.${after.text}`));
    }
    if (['´', "'", '’'].includes(next.text) && !next.spaced && after && !after.spaced && /^\d{2}$/.test(after.text) && isMillimetre(tokens, at + 3)) {
      return read(at + 3, Number(`${token.text}.${after.text}`));
    }
  }
  return read(at + 1, token.value);
}

const isMillimetre = (tokens: readonly Token[], at: number): boolean => {
  const unit = units.get(tokens[at]?.text ?? '');
  return unit?.dimension === 'length' && unit.factor === 1;
};

const DENOMINATORS = new Set([2, 3, 4, 5, 8, 10, 16, 32]);

function fractionAt(tokens: readonly Token[], at: number): number | null {
  const [top, slash, bottom, more] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!top || !bottom || bottom.kind !== 'number' || (slash?.text !== '/' && slash?.text !== '⁄')) return null;
  if (slash.spaced || bottom.spaced || (more?.text === '/' && !more.spaced)) return null;
  if (tokens[at - 1]?.text === '/' && !top.spaced) return null;
  const plain = /^\d{1,2}$/.test(top.text) && /^\d{1,2}$/.test(bottom.text) && top.value < bottom.value && DENOMINATORS.has(bottom.value);
  return plain && top.value > 0 ? top.value / bottom.value : null;
}

// "half a millimetre", "a millimetre", "one and a half millimetres", "three quarters of a millimetre", "a few days", "two weeks"
function readNumberWords(tokens: readonly Token[], at: number, read: (to: number, low: number, high?: number) => NumberRead): NumberRead | null {
  const word = (i: number): string => tokens[i]?.text ?? '';
  const article = (i: number): boolean => word(i) === 'a' || word(i) === 'an';
  const ofA = (i: number): number => (word(i) === 'of' ? i + 1 : i) + (article(word(i) === 'of' ? i + 1 : i) ? 1 : 0);
  const skipped = article(at) ? at + 1 : at;
  const fraction = fractionWords.get(word(skipped));
  if (fraction !== undefined && (article(skipped + 1) || word(skipped + 1) === 'of')) return read(ofA(skipped + 1), fraction);
  if (word(at) === 'three' && (word(at + 1) === 'quarters' || word(at + 1) === 'quarter')) return read(ofA(at + 2), 0.75);
  const vague = vagueNumbers.get(word(skipped));
  if (vague && (skipped > at || word(at) !== 'couple')) {
    const to = word(skipped + 1) === 'of' ? skipped + 2 : skipped + 1;
    return units.has(word(to)) ? read(to, vague[0], vague[1]) : null;
  }
  const value = numberWords.get(word(at));
  if (value !== undefined) {
    if (word(at + 1) === 'and' && article(at + 2) && word(at + 3) === 'half') return read(at + 4, value + 0.5);
    if (word(at + 1) === 'point') {
      const decimal = numberWords.get(word(at + 2));
      if (decimal !== undefined && decimal < 10) return read(at + 3, value + decimal / 10);
    }
    return read(at + 1, value);
  }
  if ((word(at) === 'zero' || word(at) === 'nought') && word(at + 1) === 'point') {
    const decimal = numberWords.get(word(at + 2));
    if (decimal !== undefined && decimal < 10) return read(at + 3, decimal / 10);
  }
  // "a millimetre", "the millimetre", "a fortnight"
  if ((article(at) || word(at) === 'the') && tokens[at + 1]?.kind === 'word') {
    const unit = units.get(word(at + 1));
    if (unit && (unit.dimension === 'length' ? word(at + 1).length > 3 : article(at) && unit.factor >= 1 / 24)) return read(at + 1, 1);
  }
  return null;
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
  return { dimension, values, bound: bound.bound, kind, from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
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
  return tokens[a.to]?.text === 'and' && betweenWords.has(tokens[a.from - 1]?.text ?? '');
};

// Gives each number its unit, the next one to its right, and drops what does not belong: a count before a list, a number after it.
function withUnits(tokens: readonly Token[], all: readonly Item[]): Item[] {
  let end = all.length;
  while (end > 0 && (all[end - 1] as Item).unit === null) end--;
  const trailing = all.slice(end);
  if (end === 0) return [];
  let items = all.slice(0, end).map((item) => ({ ...item }));
  const dimension = (items[0] as Item).unit?.dimension ?? items.find((item) => item.unit)?.unit?.dimension;
  const foreign = items.findIndex((item) => item.unit && item.unit.dimension !== dimension);
  if (foreign >= 0) {
    items = items.slice(0, foreign);
    while (items.length > 0 && (items.at(-1) as Item).unit === null) items.pop();
  }
  for (let i = items.length - 2; i >= 0; i--) {
    const item = items[i] as Item;
    const right = items[i + 1] as Item;
    if (item.unit !== null) continue;
    if (!belongs(tokens, item, right, items.length - i)) return items.slice(i + 1);
    item.unit = right.unit;
  }
  // "0.25mm/0.5/1.0" and "0.25 mm - 0.5": the unit carries over a bare sign to a number with a decimal point.
  const lastUnit = items.at(-1)?.unit ?? null;
  for (const item of foreign >= 0 ? [] : trailing) {
    if (!item.tight || item.joint === 'cross' || !/[.,]/.test(item.exactText) || lastUnit?.dimension !== 'length') break;
    if (isFollowedByName(tokens, item.to)) break;
    items.push({ ...item, unit: lastUnit });
  }
  return items;
}

const isFollowedByName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next !== undefined && !next.spaced && (next.kind === 'word' || next.text === '%');
};

const COUNT_BEFORE = new Set(['of', 'no', 'nr', 'model', 'version', 'v', 'step', 'steps', 'level', 'pack', 'set', 'qty', 'x', 'type', 'size', 'sizes', 'series', 'grade', 'stage', 'class']);

// Says whether a number without a unit shares the unit of the one to its right.
function belongs(tokens: readonly Token[], item: Item, right: Item, count: number): boolean {
  const joint = right.joint;
  if (joint === 'cross') return true;
  const decimal = /[.,½¼¾]/.test(item.exactText) || item.low < 1;
  const rightDecimal = /[.,½¼¾]/.test(right.exactText) || right.low < 1;
  const ascending = item.low < right.low;
  if (joint === 'range') return ascending ? right.low <= item.low * 60 || !rightDecimal || decimal : decimal && rightDecimal;
  if (right.unit?.dimension !== 'length') return ascending && !(tokens[item.to]?.text === ',' && count < 3);
  if (decimal) return true;
  const previous = tokens[item.from - 1]?.text ?? '';
  if (COUNT_BEFORE.has(previous) && previous !== 'sizes' && previous !== 'size') return false;
  // A bare whole number before a list is as often a count ("pack of 2, 0.5 mm") as a length: it needs a list around it.
  const comma = tokens[item.to]?.text === ',';
  return ascending && item.low <= 5 && (!comma || count >= 3) && !(rightDecimal && count < 3 && comma);
}

function boundOf(tokens: readonly Token[], from: number, to: number): { bound: Bound; from: number; to: number } {
  let start = from;
  const about = tokens[from - 1]?.text;
  if (about === 'about' || about === 'around' || about === 'approximately' || about === 'roughly' || about === 'a') start = from - 1;
  for (let width = Math.min(LONGEST_BOUND, start); width >= 1; width--) {
    const hit = before.at(tokens, start - width).find(({ to: end }) => end === start);
    if (hit) return { bound: hit.value, from: start - width, to };
  }
  const bracket = tokens[to]?.text === '(' ? 1 : 0;
  const hit = after.at(tokens, to + bracket).sort((a, b) => b.to - a.to)[0];
  const plus = tokens[to]?.text === '+' && tokens[to]?.spaced && tokens[to + 1]?.kind === 'number';
  if (hit && !plus && !bracket) return { bound: hit.value, from, to: hit.to };
  return { bound: 'exact', from, to };
}
