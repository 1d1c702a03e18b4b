import type { Plugin } from 'vite';
import { en } from '../src/vocabulary/en.ts';

// What is safe in a string, whatever a minifier makes of it. The first SINGLES of them stand for a symbol each, the others for
// many, each with the one behind it.
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => !'"\\`$'.includes(c));
const SINGLES = 55;
const MOST_SYMBOLS = SINGLES + (ALPHABET.length - SINGLES) * ALPHABET.length;
const RARE = 4;
const AT_ONCE = 10;

/** A packed text: its signs, the symbols of these, what each other symbol stands for (two symbols), and the text, all in codes. */
export interface Packed {
  readonly signs: string;
  readonly places: string;
  readonly pairs: string;
  readonly text: string;
}

type Pair = readonly [left: number, right: number];

/** Packs a text by giving the most frequent pairs of neighbours a symbol of their own, again and again. In the sources all stays plain. */
export function pack(text: string): Packed {
  const signs = [...new Set(text)];
  let symbols = Array.from(text, (sign) => signs.indexOf(sign));
  const pairs: Pair[] = [];
  for (;;) {
    const chosen = frequentPairs(symbols).slice(0, MOST_SYMBOLS - signs.length - pairs.length);
    if (chosen.length === 0) break;
    const made = new Map(
      chosen.map(([left, right], i) => [left * MOST_SYMBOLS + right, signs.length + pairs.length + i]),
    );
    pairs.push(...chosen);
    const next: number[] = [];
    for (let i = 0; i < symbols.length; i++) {
      const symbol = made.get((symbols[i] as number) * MOST_SYMBOLS + (symbols[i + 1] ?? Number.NaN));
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
    const pair = (symbols[i - 1] as number) * MOST_SYMBOLS + (symbols[i] as number);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const taken = new Set<number>();
  const chosen: Pair[] = [];
  const frequent = [...counts].filter(([, count]) => count >= RARE).sort((a, b) => b[1] - a[1]);
  for (const [pair] of frequent) {
    const [left, right] = [Math.floor(pair / MOST_SYMBOLS), pair % MOST_SYMBOLS];
    if (left === right || taken.has(left) || taken.has(right)) continue;
    taken.add(left).add(right);
    chosen.push([left, right]);
    if (chosen.length >= AT_ONCE) break;
  }
  return chosen;
}

// The more often a symbol is used, the earlier its place, and so the shorter its code.
function written(signs: readonly string[], pairs: readonly Pair[], symbols: readonly number[]): Packed {
  const uses = new Map<number, number>();
  for (const symbol of [...pairs.flat(), ...symbols]) uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
  const places = [...signs, ...pairs].map((_, symbol) => symbol);
  places.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const codes = new Map(places.map((symbol, place) => [symbol, codeAt(place)]));
  const write = (all: readonly number[]): string => all.map((symbol) => codes.get(symbol)).join('');
  return {
    signs: signs.join(''),
    places: write([...signs.keys()]),
    pairs: write(places.flatMap((symbol) => pairs[symbol - signs.length] ?? [])),
    text: write(symbols),
  };
}

const codeAt = (place: number): string => {
  if (place < SINGLES) return ALPHABET[place] as string;
  const rest = place - SINGLES;
  return `${ALPHABET[SINGLES + Math.floor(rest / ALPHABET.length)]}${ALPHABET[rest % ALPHABET.length]}`;
};

// What stands in the bundle in front of the packed text.
const UNPACK = `((alphabet, singles, { signs, places, pairs, text }) => {
  const numberOf = new Map(Array.from(alphabet, (sign, i) => [sign, i]));
  const read = (codes) => {
    const symbols = [];
    for (let i = 0; i < codes.length; i++) {
      const number = numberOf.get(codes[i]);
      symbols.push(number < singles ? number : singles + (number - singles) * alphabet.length + numberOf.get(codes[++i]));
    }
    return symbols;
  };
  const whole = [];
  for (const [i, place] of read(places).entries()) whole[place] = signs[i];
  const parts = read(pairs);
  const pairAt = [];
  for (let place = 0, i = 0; i < parts.length; place++) if (whole[place] === undefined) pairAt[place] = [parts[i++], parts[i++]];
  const of = (symbol) => (whole[symbol] ??= of(pairAt[symbol][0]) + of(pairAt[symbol][1]));
  return read(text).map(of).join('');
})`;

/** The code that gives a packed text back. */
export const unpacking = (packed: Packed): string =>
  `${UNPACK}(${JSON.stringify(ALPHABET.join(''))}, ${SINGLES}, ${JSON.stringify(packed)})`;

interface Declaration {
  readonly type: string;
  readonly declaration?: {
    readonly declarations?: readonly { id: { name: string }; init: { start: number; end: number } }[];
  };
}

/** Leaves the words of the vocabulary packed in a build, where they are two fifths of all there is. */
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
