import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpacking } from '../../scripts/pack-vocabulary.ts';
import { en } from '../../src/vocabulary/en.ts';

const unpack = (text: string): string => runInNewContext(unpacking(pack(text)));

test('what is packed for a build is the vocabulary, in far fewer bytes', () => {
  const text = Object.entries(en)
    .map(([name, phrases]) => [name, ...phrases].join('\n'))
    .join('\n\n');
  expect(unpack(text)).toBe(text);
  expect(Buffer.byteLength(unpacking(pack(text)))).toBeLessThan(Buffer.byteLength(text) * 0.6);
}, 30_000);

test('any text comes back', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'A', '#', 'é', '\n', ' ('), { maxLength: 300 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(unpack(text)).toBe(text);
    }),
  );
});
