import { countLeads, listWords, numberSyntax, numberWords, rangeWords, sizeWords } from '../vocabulary/numbers.ts';
import { Phrases } from '../vocabulary/phrases.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { LARGEST_MIL, type Unit, units } from '../vocabulary/units.ts';
import { readNumberAt } from './number-at.ts';

type Joint = 'range' | 'list' | 'cross';

const joints = new Phrases<Joint>();
for (const word of rangeWords) joints.add(word, 'range');
for (const word of listWords) joints.add(word, 'list');
for (const word of numberSyntax.cross) joints.add(word, 'cross');

const MOST_ITEMS = 24;

/** One number of a quantity that may have several. */
export interface Item {
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

/** Reads the numbers that are joined into one row from a token on, `most` of them; null where no number starts there. */
export function readItems(tokens: readonly Token[], start: number, most = MOST_ITEMS): Item[] | null {
  const first = readItem(tokens, start, null, false);
  if (!first) return null;
  const items = [first];
  while (items.length < most) {
    const { to, unit } = items.at(-1) as Item;
    const at = unit ? pastBrackets(tokens, to) : to;
    const mark = tokens[at];
    if (!mark) break;
    const hits = joints.at(tokens, at).toSorted((a, b) => b.to - a.to);
    const hit = hits[0];
    if (!hit || (tokens[at - 1]?.text === ')' && hit.value !== 'range')) break;
    // "2-3x a week" counts, "10 x 5 mm" measures.
    if (hit.value === 'cross' && tokens[hit.to]?.kind !== 'number') break;
    const next = readItem(tokens, hit.to, hit.value, !mark.spaced && !tokens[hit.to]?.spaced && mark.kind === 'mark');
    if (!next) break;
    items.push(next);
  }
  return items;
}

const LONGEST_ASIDE = 6;

// "from 0.25 mm (hardly felt) to 1.5 mm"
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + LONGEST_ASIDE; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

function readItem(tokens: readonly Token[], from: number, joint: Joint | null, tight: boolean): Item | null {
  const number = readNumberAt(tokens, from, joint !== null);
  if (!number) return null;
  let to = number.to;
  let unit: Unit | null = null;
  const hyphen = tokens[to]?.text === '-' && !tokens[to]?.spaced && !tokens[to + 1]?.spaced ? 1 : 0;
  const name = tokens[to + hyphen];
  if (name && isUnit(tokens, to + hyphen, number.high)) {
    unit = numberSyntax.mil.has(name.text) ? { dimension: 'length', factor: 1 } : (units.get(name.text) as Unit);
    to += hyphen + 1;
  }
  let high = number.high;
  // "a week or two"
  if (unit?.dimension === 'time' && number.low === 1 && numberSyntax.or.has(tokens[to]?.text ?? '')) {
    const more = numberWords.get(tokens[to + 1]?.text ?? '') ?? 0;
    if (more > 1 && more < 5 && !units.has(tokens[to + 2]?.text ?? '')) [high, to] = [more, to + 2];
  }
  return { from: number.from, to, low: number.low, high, exactText: number.text, unit, joint, tight };
}

function isUnit(tokens: readonly Token[], at: number, value: number): boolean {
  const token = tokens[at] as Token;
  const mil = numberSyntax.mil.has(token.text) && value <= LARGEST_MIL;
  if (!mil && !units.has(token.text)) return false;
  const next = tokens[at + 1];
  if (!next || next.spaced) return true;
  // Areas, volumes and speeds: "mm²", "mm2", "mm/s".
  if (
    next.text === '²' ||
    next.text === '³' ||
    (next.kind === 'number' && Number.isInteger(next.value) && next.value <= 3)
  )
    return false;
  return !(
    next.text === '/' &&
    tokens[at + 2]?.kind === 'word' &&
    !tokens[at + 2]?.spaced &&
    !units.has(tokens[at + 2]?.text ?? '')
  );
}

/** Gives each number its unit, the next one to its right, and drops what does not belong: a count before a list, a number after it. */
export function withUnits(tokens: readonly Token[], all: readonly Item[]): Item[] {
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
    if (!item.tight || item.joint === 'cross' || !/[.,]/.test(item.exactText) || lastUnit?.dimension !== 'length')
      break;
    if (isFollowedByName(tokens, item.to)) break;
    items.push({ ...item, unit: lastUnit });
  }
  return items;
}

const isFollowedByName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next !== undefined && !next.spaced && (next.kind === 'word' || next.text === '%');
};

// Says whether a number without a unit shares the unit of the one to its right.
function belongs(tokens: readonly Token[], item: Item, right: Item, count: number): boolean {
  const joint = right.joint;
  if (joint === 'cross') return true;
  const decimal = /[.,½¼¾]/.test(item.exactText) || item.low < 1;
  const rightDecimal = /[.,½¼¾]/.test(right.exactText) || right.low < 1;
  const ascending = item.low < right.low;
  if (joint === 'range')
    return ascending ? right.low <= item.low * 60 || !rightDecimal || decimal : decimal && rightDecimal;
  if (right.unit?.dimension !== 'length') return ascending && !(tokens[item.to]?.text === ',' && count < 3);
  if (decimal) return true;
  const previous = tokens[item.from - 1]?.text ?? '';
  if (countLeads.has(previous) && !sizeWords.has(previous)) return false;
  // A bare whole number before a list is as often a count ("pack of 2, 0.5 mm") as a length: it needs a list around it.
  const comma = tokens[item.to]?.text === ',';
  return ascending && item.low <= 5 && (!comma || count >= 3) && !(rightDecimal && count < 3 && comma);
}
