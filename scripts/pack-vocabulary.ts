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
  let symbols = [...text];
  const pairs: string[] = [];
  for (const sign of SIGNS) {
    if (text.includes(sign)) continue;
    const counts = new Map<string, number>();
    for (let i = 1; i < symbols.length; i++) {
      const pair = `${symbols[i - 1]}${symbols[i]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    let best = '';
    for (const [pair, count] of counts) if (count > (counts.get(best) ?? 0) && !pair.includes('\n')) best = pair;
    if ((counts.get(best) ?? 0) < 4) break;
    pairs.push(sign + best);
    const next: string[] = [];
    for (let i = 0; i < symbols.length; i++) {
      if (`${symbols[i]}${symbols[i + 1]}` === best) {
        next.push(sign);
        i++;
      } else next.push(symbols[i] as string);
    }
    symbols = next;
  }
  return { packed: symbols.join(''), pairs: pairs.join('') };
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
