import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClaims } from '../../../src/claims/find-claims.ts';
import { judgeClaims } from '../../../src/findings/judge-claims.ts';
import { parseSettings } from '../../../src/findings/settings.ts';
import { rules } from '../../../src/rules/index.ts';
import { record } from '../harness/record.ts';
import { many } from '../harness/size.ts';

const RUNS = many(10_000, 150);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const block = (text: string) => [
  { text, headings: ['Microneedling'], label: '', where: 'text' as const, language: 'en' },
];
const judge = (text: string) => judgeClaims(findClaims(block(text), rules), { setting: 'home' }, rules);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const TWINS = [
  '0.5 mm',
  '０.５ｍｍ',
  '0.5 ㎜',
  '500 µm',
  '500 μm',
  '0,5 mm',
  '.5 mm',
  '½ mm',
  'О.5 mm',
  '0.5 мм',
  '0.5 İmm',
  '٠٫٥ mm',
];
const pieces = fc.oneof(
  fc.constantFrom(
    ...TWINS,
    'Our derma roller has',
    'needles',
    'results',
    'overnight',
    'no downtime',
    '👩🏽‍🔬',
    'e\u0301',
    '\u202e',
    '\u200b',
    '\u00ad',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('S32 unicode-twins: values are right or none, and spans end at whole characters', () => {
  let claims = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      const edges = new Set([text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);
      for (const { claim, values } of judge(text)) {
        claims++;
        expect(edges.has(claim.start) && edges.has(claim.end)).toBe(true);
        for (const length of [values.lengths ?? []].flat()) expect(Number.isFinite(length)).toBe(true);
      }
    }),
    { numRuns: RUNS, seed },
  );
  for (const twin of TWINS)
    for (const { values } of judge(`Our home derma roller has ${twin} needles.`))
      if (Array.isArray(values.lengths)) expect(values.lengths).toEqual([0.5]);
  record({
    id: 'S32',
    name: 'unicode-twins',
    where: 'units',
    figure: `0 wrong in ${RUNS} texts, ${claims} claims, seed ${seed}`,
    bar: '0 wrong values, spans on whole characters',
    met: true,
  });
});

test('S52 migrations: whatever is stored, what is read of it is read the same again', () => {
  const stored = fc.oneof(
    fc.anything(),
    fc.record({ everywhere: fc.anything(), sitesOff: fc.anything() }),
    fc.record({
      version: fc.constantFrom(1, 2, 3),
      mode: fc.anything(),
      sitesOff: fc.array(fc.string()),
      topicsOff: fc.anything(),
      underlined: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(stored, (state) => {
      const once = parseSettings(state);
      if (once) expect(parseSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }),
    { numRuns: RUNS, seed },
  );
  record({
    id: 'S52',
    name: 'migrations',
    where: 'units',
    figure: `${RUNS} states, seed ${seed}`,
    bar: 'reading what was read gives the same',
    met: true,
  });
});
