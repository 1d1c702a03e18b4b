import type { Span } from './span.ts';

/** One word, number or other mark of a text; `text` is its plain form: lower case, straight apostrophe, no possessive 's. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** The value of a number token; NaN for every other kind. */
  readonly value: number;
  /** True where white space stands before the token. */
  readonly spaced: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
const MAX_DIGITS = 12;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x2009 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;

// Latin letters are nearly all of what is read: they are told by their code, only the rest asks Unicode.
const isLetter = (code: number, text: string, at: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && LETTER.test(text[at] ?? ''));

/** Splits a text into tokens, in linear time; full-width forms are read as their plain twins at the same offsets. */
export function tokenize(raw: string): Token[] {
  const text =
    raw.search(FULL_WIDTH) < 0
      ? raw
      : raw.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const tokens: Token[] = [];
  let i = 0;
  let spaced = false;
  let last: Token | undefined;
  const push = (kind: Token['kind'], end: number, plain: string, value = Number.NaN): void => {
    last = { kind, start: i, end, text: plain, value, spaced };
    tokens.push(last);
    spaced = false;
    i = end;
  };
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaced = true;
      i++;
      continue;
    }
    if (isLetter(code, text, i)) {
      const end = readWord(text, i, !spaced && last?.kind === 'number');
      push('word', end, plainWord(text, i, end));
      continue;
    }
    const glued = last !== undefined && !spaced;
    const char = text[i] as string;
    if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(i + 1)) && !(glued && last?.kind !== 'mark'))) {
      const { kind, end, value } = readNumber(text, i);
      push(kind, end, kind === 'number' ? text.slice(i, end) : text.slice(i, end).toLowerCase(), value);
    } else if (code > 127 && char in VULGAR) {
      push('number', i + 1, char, VULGAR[char]);
    } else {
      const size = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      push('mark', Math.min(i + size, text.length), text.slice(i, i + size));
    }
  }
  return tokens;
}

// A word that starts right behind a number is a unit or an ending, so it stops at the next digit ("0.25mm0.5mm");
// elsewhere digits belong to the word ("A6", "DRS540"), and are no number.
function readWord(text: string, from: number, afterNumber: boolean): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isLetter(code, text, i)) i++;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(i + 1), text, i + 1)) i++;
    else if (!afterNumber && isDigit(code)) i++;
    else break;
  }
  return i;
}

function plainWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  let i = start;
  while (i < end && isSmall(text.charCodeAt(i))) i++;
  if (i === end) return word;
  if (word.search(APOSTROPHE_OR_MICRO) < 0) return word.toLowerCase();
  const lower = word
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/\u00b5/g, '\u03bc');
  return lower.endsWith("'s") && !CONTRACTED.has(lower) ? lower.slice(0, -2) : lower;
}
const APOSTROPHE_OR_MICRO = /['\u2019\u02bc\u00b5]/;
const CONTRACTED = new Set(["it's", "that's", "there's", "here's", "what's", "let's", "he's", "she's", "who's"]);

interface NumberToken {
  readonly kind: 'number' | 'word';
  readonly end: number;
  readonly value: number;
}

// "1.5", "0,5", "1,500" and ".25" are numbers; "1.2.3", "24.11.2026" and longer than twelve digits are opaque words.
function readNumber(text: string, from: number): NumberToken {
  let end = from;
  const parts: string[] = [];
  const separators: string[] = [];
  let pointed = false;
  let part = '';
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      part += text[end];
    } else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1))) {
      // A comma after a decimal point starts the next item of a list: "0.5,1.0".
      if (code === 44 && pointed) break;
      pointed ||= code === 46;
      parts.push(part);
      separators.push(text[end] as string);
      part = '';
    } else break;
  }
  parts.push(part);
  const opaque: NumberToken = { kind: 'word', end, value: Number.NaN };
  const suffix = text.slice(end, end + 2).toLowerCase();
  if (separators.length === 0 && ORDINALS.has(suffix) && !isLetter(text.charCodeAt(end + 2), text, end + 2)) {
    return { kind: 'word', end: end + 2, value: Number.NaN };
  }
  if (end - from > MAX_DIGITS) return opaque;
  const whole = parts[0] as string;
  const fraction = parts[1] ?? '';
  // "05 mm" and "025mm" have lost their point, and "0012" is a number of something: none has a value.
  if (separators.length === 0 && whole.length > 1 && whole.startsWith('0')) return opaque;
  if (separators.length === 0) return { kind: 'number', end, value: Number(whole) };
  if (separators.length === 1 && separators[0] === '.')
    return { kind: 'number', end, value: Number(`${whole || '0'}.${fraction}`) };
  const thousands =
    separators.every((s) => s === ',') && parts.slice(1).every((p) => p.length === 3) && !whole.startsWith('0');
  if (thousands) return { kind: 'number', end, value: Number(parts.join('')) };
  if (separators.length === 1 && whole.length <= 2)
    return { kind: 'number', end, value: Number(`${whole}.${fraction}`) };
  return opaque;
}
