import { fractionWords, numberSyntax, numberWords, vagueNumbers } from '../vocabulary/numbers.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { units } from '../vocabulary/units.ts';

/** A number in a row of tokens: `low` and `high` differ only for a vague one ("a few"). */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

const STARTS = new Set([
  ...numberSyntax.article,
  ...numberSyntax.the,
  ...numberSyntax.nought,
  ...numberWords.keys(),
  ...vagueNumbers.keys(),
  ...fractionWords.keys(),
]);

/** Says whether a number can start with a token. */
export const startsNumber = ({ kind, text }: Token): boolean =>
  kind === 'number' || (kind === 'word' && STARTS.has(text));

const PRICE = new Set(['$', '€', '£', '¥', '#', '№']);

/** Reads the number that starts at a token; null where none does, or where it is a part of a name, a version or a price. */
export function readNumberAt(tokens: readonly Token[], at: number, joined: boolean): NumberRead | null {
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
  return (
    !['.', "'", '´', '’', '_', '^'].includes(previous.text) &&
    !(previous.text === ',' && tokens[at - 2]?.kind === 'number')
  );
}

function readDigits(tokens: readonly Token[], at: number, read: (to: number, low: number) => NumberRead): NumberRead {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const whole = Number.isInteger(token.value) && token.text !== '½';
  if (whole && next) {
    // "1½", "1 ½", "1 1/2", "1/2"
    if (next.kind === 'number' && !Number.isInteger(next.value) && next.text.length === 1)
      return read(at + 2, token.value + next.value);
    const mixed = next.spaced && next.kind === 'number' ? fractionAt(tokens, at + 1) : null;
    if (mixed !== null) return read(at + 4, token.value + mixed);
    const plain = fractionAt(tokens, at);
    if (plain !== null) return read(at + 3, plain);
    // "0, 5 mm", "1'50 mm", "0´13 mm"
    const after = tokens[at + 2];
    if (
      token.text === '0' &&
      next.text === ',' &&
      !next.spaced &&
      after?.kind === 'number' &&
      /^\d{1,2}$/.test(after.text)
    ) {
      return read(at + 3, Number(`0.${after.text}`));
    }
    if (
      ['´', "'", '’'].includes(next.text) &&
      !next.spaced &&
      after &&
      !after.spaced &&
      /^\d{2}$/.test(after.text) &&
      isMillimetre(tokens, at + 3)
    ) {
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
  const plain =
    /^\d{1,2}$/.test(top.text) &&
    /^\d{1,2}$/.test(bottom.text) &&
    top.value < bottom.value &&
    DENOMINATORS.has(bottom.value);
  return plain && top.value > 0 ? top.value / bottom.value : null;
}

const BEHIND_ARTICLE = new Set([
  ...fractionWords.keys(),
  ...vagueNumbers.keys(),
  ...units.keys(),
  ...numberSyntax.whole,
]);

type SyntaxWord = Exclude<keyof typeof numberSyntax, 'vagueTimes'>;

// "half a millimetre", "a millimetre", "one and a half millimetres", "three quarters of a millimetre", "a few days", "two weeks"
function readNumberWords(
  tokens: readonly Token[],
  at: number,
  read: (to: number, low: number, high?: number) => NumberRead,
): NumberRead | null {
  const word = (i: number): string => tokens[i]?.text ?? '';
  const is = (i: number, name: SyntaxWord): boolean => numberSyntax[name].has(word(i));
  const article = (i: number): boolean => is(i, 'article');
  const ofA = (i: number): number => {
    const at = is(i, 'of') ? i + 1 : i;
    return article(at) ? at + 1 : at;
  };
  const isArticle = article(at);
  // Articles are frequent, and few of them count anything.
  if ((isArticle || is(at, 'the')) && !BEHIND_ARTICLE.has(word(at + 1))) return null;
  const skipped = isArticle ? at + 1 : at;
  const fraction = fractionWords.get(word(skipped));
  if (fraction !== undefined && (article(skipped + 1) || is(skipped + 1, 'of')))
    return read(ofA(skipped + 1), fraction);
  if (is(at, 'three') && is(at + 1, 'quarters')) return read(ofA(at + 2), 0.75);
  const vague = vagueNumbers.get(word(skipped));
  if (vague && (skipped > at || !is(at, 'couple'))) {
    const to = is(skipped + 1, 'of') ? skipped + 2 : skipped + 1;
    return units.has(word(to)) ? read(to, vague[0], vague[1]) : null;
  }
  const value = numberWords.get(word(at));
  if (value !== undefined) {
    if (is(at + 1, 'and') && article(at + 2) && is(at + 3, 'half')) return read(at + 4, value + 0.5);
    if (is(at + 1, 'point')) {
      const decimal = numberWords.get(word(at + 2));
      if (decimal !== undefined && decimal < 10) return read(at + 3, value + decimal / 10);
    }
    // "twenty-five", "seventy two"
    const ones = value >= 20 ? (word(at + 1) === '-' ? at + 2 : at + 1) : at;
    const more = ones > at ? numberWords.get(word(ones)) : undefined;
    if (more !== undefined && more < 10) return read(ones + 1, value + more);
    return read(at + 1, value);
  }
  if (is(at, 'nought') && is(at + 1, 'point')) {
    const decimal = numberWords.get(word(at + 2));
    if (decimal !== undefined && decimal < 10) return read(at + 3, decimal / 10);
  }
  // "a millimetre", "the millimetre", "a fortnight", "a full month"
  if ((isArticle || is(at, 'the')) && tokens[at + 1]?.kind === 'word') {
    const to = is(at + 1, 'whole') ? at + 2 : at + 1;
    const unit = units.get(word(to));
    if (unit && (unit.dimension === 'length' ? word(to).length > 3 : isArticle && unit.factor >= 1 / 24))
      return read(to, 1);
  }
  return null;
}
