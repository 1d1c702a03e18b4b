import type { Plugin } from 'vite';
import { en } from '../src/vocabulary/en.ts';

// Signs that are one byte in a file and mean nothing in a string, and then letters of two bytes.
const SIGNS = [
  '!#%&;<=>@[]^_{}ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ...Array.from({ length: 160 }, (_, i) => String.fromCharCode(0xc0 + i)),
].join('');

/**
 * Packs a text by giving the most frequent pair of neighbours a sign of its own, again and again: `packed` is the text, and `pairs`
 * has three characters for each sign, itself and the two it stands for. In the sources all stays plain.
 */
export function pack(text: string): { packed: string; pairs: string } {
  // Signs by number: a pair is then one place in a table of counts.
  const signs = [...new Set([...text, ...SIGNS])];
  const numberOf = new Map(signs.map((sign, i) => [sign, i]));
  const breaks = numberOf.get('\n');
  let numbers = Uint16Array.from(text, (sign) => numberOf.get(sign) as number);
  const pairs: string[] = [];
  for (const sign of SIGNS) {
    if (text.includes(sign)) continue;
    const counts = new Uint32Array(signs.length ** 2);
    let best = 0;
    for (let i = 1; i < numbers.length; i++) {
      const [left, right] = [numbers[i - 1] as number, numbers[i] as number];
      if (left === breaks || right === breaks) continue;
      const pair = left * signs.length + right;
      counts[pair] = (counts[pair] as number) + 1;
      if ((counts[pair] as number) > (counts[best] as number)) best = pair;
    }
    if ((counts[best] as number) < 4) break;
    const [left, right] = [Math.floor(best / signs.length), best % signs.length];
    pairs.push(sign, signs[left] as string, signs[right] as string);
    let end = 0;
    for (let i = 0; i < numbers.length; i++) {
      const isPair = numbers[i] === left && numbers[i + 1] === right;
      numbers[end++] = isPair ? (numberOf.get(sign) as number) : (numbers[i] as number);
      if (isPair) i++;
    }
    numbers = numbers.subarray(0, end);
  }
  return { packed: Array.from(numbers, (number) => signs[number]).join(''), pairs: pairs.join('') };
}

// What stands in the bundle in front of the packed text: it unpacks in one pass.
const UNPACK = `((packed, pairs) => {
  const whole = {};
  const of = (sign) => whole[sign] ?? sign;
  for (let i = 0; i < pairs.length; i += 3) whole[pairs[i]] = of(pairs[i + 1]) + of(pairs[i + 2]);
  let text = '';
  for (const sign of packed) text += of(sign);
  return Object.fromEntries(text.split('\\n\\n').map((part) => { const [name, ...phrases] = part.split('\\n'); return [name, phrases]; }));
})`;

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
    const { packed, pairs } = pack(text);
    const call = `${UNPACK}(${JSON.stringify(packed)}, ${JSON.stringify(pairs)})`;
    return `${code.slice(0, init.start)}/* @__PURE__ */ ${call}${code.slice(init.end)}`;
  },
});
