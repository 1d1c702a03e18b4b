import type { Plugin } from 'vite';
import { en } from '../src/vocabulary/en.ts';

// What is safe in a string, whatever a minifier makes of it: two of them hold 13 bits.
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !'"\\`$'.includes(c));
const BITS = 13;
// More symbols than there can be: two of them are one number.
const SYMBOLS = 2 ** 16;
const RARE = 4;
const AT_ONCE = 10;

/**
 * A packed text: its signs, how many symbols have a code of 1, 2, 3 … bits, how many the text has, and in `bits` the numbers of the
 * signs, the two symbols that each other symbol stands for, and the text. The more often a symbol comes, the lower its number.
 */
export interface Packed {
  readonly signs: string;
  readonly lengths: readonly number[];
  readonly length: number;
  readonly bits: string;
}

type Pair = readonly [left: number, right: number];

/** Packs a text by giving the most frequent pairs of neighbours a symbol of their own, again and again. In the sources all stays plain. */
export function pack(text: string): Packed {
  const signs = [...new Set(text)];
  let symbols = Array.from(text, (sign) => signs.indexOf(sign));
  const pairs: Pair[] = [];
  for (;;) {
    const chosen = frequentPairs(symbols);
    if (chosen.length === 0) break;
    const made = new Map(chosen.map(([left, right], i) => [left * SYMBOLS + right, signs.length + pairs.length + i]));
    pairs.push(...chosen);
    const next: number[] = [];
    for (let i = 0; i < symbols.length; i++) {
      const symbol = made.get((symbols[i] as number) * SYMBOLS + (symbols[i + 1] ?? Number.NaN));
      next.push(symbol ?? (symbols[i] as number));
      if (symbol !== undefined) i++;
    }
    symbols = next;
  }
  return written(signs, pairs, symbols);
}

// The most frequent pairs that share no symbol, so that they can be replaced in one go.
function frequentPairs(symbols: readonly number[]): Pair[] {
  const counts = new Map<number, number>();
  for (let i = 1; i < symbols.length; i++) {
    const pair = (symbols[i - 1] as number) * SYMBOLS + (symbols[i] as number);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const taken = new Set<number>();
  const chosen: Pair[] = [];
  const frequent = [...counts].filter(([, count]) => count >= RARE).sort((a, b) => b[1] - a[1]);
  for (const [pair] of frequent) {
    const [left, right] = [Math.floor(pair / SYMBOLS), pair % SYMBOLS];
    if (left === right || taken.has(left) || taken.has(right)) continue;
    taken.add(left).add(right);
    chosen.push([left, right]);
    if (chosen.length >= AT_ONCE) break;
  }
  return chosen;
}

// Symbols are numbered by how often they are used, so that how many have which length of code is all there is to tell.
function written(signs: readonly string[], pairs: readonly Pair[], symbols: readonly number[]): Packed {
  const uses = new Map<number, number>();
  for (const symbol of [...pairs.flat(), ...symbols]) uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
  for (const sign of signs.keys()) uses.set(sign, (uses.get(sign) ?? 0) + 1);
  const order = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const numbers = new Map(order.map((symbol, number) => [symbol, number]));
  const lengths = lengthsFor(order.map((symbol) => uses.get(symbol) ?? 0));
  const codes = codesOf(lengths);
  const others = order.filter((symbol) => symbol >= signs.length);
  const all = [...signs.keys(), ...others.flatMap((symbol) => pairs[symbol - signs.length] ?? []), ...symbols];
  return {
    signs: signs.join(''),
    lengths,
    length: symbols.length,
    bits: asText(all.map((symbol) => codes[numbers.get(symbol) ?? 0]).join('')),
  };
}

// Huffman's code: how many symbols have one of 1, 2, 3 … bits, for uses that fall.
function lengthsFor(uses: readonly number[]): number[] {
  // One symbol alone has a code too.
  if (uses.length < 2) return uses.length === 1 ? [1] : [];
  interface Tree {
    readonly weight: number;
    readonly parts?: readonly [Tree, Tree];
  }
  const leaves: Tree[] = uses.map((weight) => ({ weight })).reverse();
  const joined: Tree[] = [];
  // The lightest of two rows that both rise.
  const lightest = (): Tree =>
    (leaves[0]?.weight ?? Number.POSITIVE_INFINITY) <= (joined[0]?.weight ?? Number.POSITIVE_INFINITY)
      ? (leaves.shift() as Tree)
      : (joined.shift() as Tree);
  while (leaves.length + joined.length > 1) {
    const parts = [lightest(), lightest()] as const;
    joined.push({ weight: parts[0].weight + parts[1].weight, parts });
  }
  const lengths: number[] = [];
  const count = ({ parts }: Tree, depth: number): void => {
    if (parts) for (const part of parts) count(part, depth + 1);
    else lengths[depth - 1] = (lengths[depth - 1] ?? 0) + 1;
  };
  count(joined[0] as Tree, 0);
  return Array.from(lengths, (length) => length ?? 0);
}

// The codes of a canonical code, in the order of its symbols.
function codesOf(lengths: readonly number[]): string[] {
  const codes: string[] = [];
  let first = 0;
  for (const [i, count] of lengths.entries()) {
    for (let code = first; code < first + count; code++) codes.push(code.toString(2).padStart(i + 1, '0'));
    first = (first + count) * 2;
  }
  return codes;
}

const asText = (bits: string): string =>
  (bits.match(new RegExp(`.{1,${BITS}}`, 'g')) ?? [])
    .map((part) => Number.parseInt(part.padEnd(BITS, '0'), 2))
    .map((value) => `${ALPHABET[Math.floor(value / ALPHABET.length)]}${ALPHABET[value % ALPHABET.length]}`)
    .join('');

// What stands in the bundle in front of the packed text.
const UNPACK = `((alphabet, size, { signs, lengths, length, bits }) => {
  const numberOf = new Map(Array.from(alphabet, (sign, i) => [sign, i]));
  let at = 0;
  let value = 0;
  let left = 0;
  const bit = () => {
    if (left === 0) {
      value = numberOf.get(bits[at++]) * alphabet.length + numberOf.get(bits[at++]);
      left = size;
    }
    return (value >> --left) & 1;
  };
  const next = () => {
    let code = 0;
    let first = 0;
    let before = 0;
    for (const count of lengths) {
      code = code * 2 + bit();
      if (code < first + count) return before + code - first;
      before += count;
      first = (first + count) * 2;
    }
  };
  const whole = [];
  for (const sign of signs) whole[next()] = sign;
  const pairs = [];
  const symbols = lengths.reduce((sum, count) => sum + count, 0);
  for (let symbol = 0; symbol < symbols; symbol++) if (whole[symbol] === undefined) pairs[symbol] = [next(), next()];
  const of = (symbol) => (whole[symbol] ??= of(pairs[symbol][0]) + of(pairs[symbol][1]));
  return Array.from({ length }, () => of(next())).join('');
})`;

/** The code that gives a packed text back. */
export const unpacking = (packed: Packed): string =>
  `${UNPACK}(${JSON.stringify(ALPHABET.join(''))}, ${BITS}, ${JSON.stringify(packed)})`;

interface Declaration {
  readonly type: string;
  readonly declaration?: {
    readonly declarations?: readonly { id: { name: string }; init: { start: number; end: number } }[];
  };
}

/** Leaves the words of the vocabulary packed in a build, where they would be a third of all there is. */
export const packVocabulary = (): Plugin => ({
  name: 'pack-vocabulary',
  enforce: 'post',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/vocabulary\/en\.ts$/.test(id)) return null;
    const { body } = this.parse(code) as unknown as { body: readonly Declaration[] };
    const init = body
      .flatMap(({ declaration }) => declaration?.declarations ?? [])
      .find(({ id: { name } }) => name === 'en')?.init;
    if (!init) throw new Error('The vocabulary has no words named en.');
    const text = Object.entries(en)
      .map(([name, phrases]) => [name, ...phrases].join('\n'))
      .join('\n\n');
    const words = `(() => Object.fromEntries(${unpacking(pack(text))}.split('\\n\\n').map((part) => { const [name, ...phrases] = part.split('\\n'); return [name, phrases]; })))()`;
    return `${code.slice(0, init.start)}/* @__PURE__ */ ${words}${code.slice(init.end)}`;
  },
});
