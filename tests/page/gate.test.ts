import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speaksOfMicroneedling } from '../../src/page/gate.ts';

const NAMES = [
  'microneedling',
  'micro-needle patches',
  'Skin needling',
  'DERMAROLLER',
  'derma rolling',
  'Derm Roller',
  'a beard roller',
  'the scalp stamp',
  'dermapen',
  'derma-pen',
  'Dr. Pen',
  'drpen',
  'needle cartridge',
  'needling depth',
  'collagen induction',
  'Morpheus8',
  'SkinPen',
  'hydra stamp',
  'a roller with very fine titanium needles',
  '540 needles',
  '192 titanium needles',
];
const OTHERS = [
  'knitting needles',
  'a paint roller',
  'postage stamps',
  'the open pen',
  'induction hob',
  'rolling hills',
  'in pencil',
  'her pen',
  'pine needle',
  'she can open it',
];

test.each(NAMES)('“%s” opens the gate', (name) => {
  expect(speaksOfMicroneedling(name)).toBe(true);
});

test.each(OTHERS)('“%s” does not', (words) => {
  expect(speaksOfMicroneedling(words)).toBe(false);
});

test('a name is heard wherever it stands in a long text, again and again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...OTHERS), { maxLength: 40 }),
      fc.constantFrom(...NAMES),
      fc.nat(40),
      (others, name, at) => {
        const text = [...others.slice(0, at), name, ...others.slice(at)].join('. ');
        expect(speaksOfMicroneedling(text)).toBe(true);
        expect(speaksOfMicroneedling(others.join('. '))).toBe(false);
      },
    ),
  );
});
