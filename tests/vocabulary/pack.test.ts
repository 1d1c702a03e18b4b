import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../scripts/pack-vocabulary.ts';
import { en } from '../../src/vocabulary/en.ts';

function unpack({ packed, pairs }: { packed: string; pairs: string }): string {
  const whole = new Map<string, string>();
  const of = (sign: string): string => whole.get(sign) ?? sign;
  for (let i = 0; i < pairs.length; i += 3)
    whole.set(pairs[i] as string, of(pairs[i + 1] as string) + of(pairs[i + 2] as string));
  return [...packed].map(of).join('');
}

test('what is packed for a build is the vocabulary, in far fewer bytes', () => {
  const text = Object.entries(en)
    .map(([name, phrases]) => [name, ...phrases].join('\n'))
    .join('\n\n');
  const packed = pack(text);
  expect(unpack(packed)).toBe(text);
  expect(Buffer.byteLength(packed.packed + packed.pairs)).toBeLessThan(Buffer.byteLength(text) * 0.8);
});

test('any text comes back', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'A', '#', 'é', '\n', ' ('), { maxLength: 300 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(unpack(pack(text))).toBe(text);
    }),
  );
});
