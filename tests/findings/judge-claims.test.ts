import { expect, test } from 'vitest';
import type { BlockText } from '../../src/claims/claim.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { judgeClaims } from '../../src/findings/judge-claims.ts';
import { rules } from '../../src/rules/index.ts';

const found = (text: string): string[] => {
  const block: BlockText = { text, headings: ['Microneedling'], label: '', where: 'text', language: 'en' };
  return judgeClaims(findClaims([block], rules), { setting: 'home' }, rules).map(
    ({ claim, topic, verdict }) => `${topic} ${verdict}: ${text.slice(claim.start, claim.end)}`,
  );
};

test('what says the same of words beside each other is one finding', () => {
  expect(found('Microneedling is painless and a comfortable experience.')).toEqual([
    'pain agrees: painless and a comfortable experience',
  ]);
});

test('what leads in a paragraph is no finding where the paragraph says the same', () => {
  expect(found('More collagen: in the weeks that follow a session, the treated skin will build new collagen.')).toEqual(
    ['mechanism agrees: build new collagen'],
  );
  expect(found('More collagen: it takes a while.')).toEqual(['mechanism agrees: More collagen']);
});

test.each([
  ['values are said one by one', 'Choose needles of 0.5 mm, then later 0.25 mm.', 2],
  ['what differs and what agrees are two', 'Microneedling is painless. Nonsense, it hurts.', 2],
  ['sentences are apart', 'Microneedling is painless. It is painless.', 2],
])('%s', (_, text, count) => expect(found(text)).toHaveLength(count));

test('the time that collagen takes is a claim on results and on how it works at once', () => {
  expect(found('With microneedling it takes at least six weeks to build collagen.')).toEqual([
    'result-speed agrees: at least six weeks to build collagen',
    'mechanism agrees: build collagen',
  ]);
});

test('a list of uses runs on over what of them the source does not name', () => {
  expect(found('It is used for scars, stretch marks, age spots, eczema and pores.')).toEqual([
    'what-it-improves agrees: used for scars, stretch marks, age spots',
    'other-use uncovered: used for scars, stretch marks, age spots, eczema and pores',
    'poor-candidates differs: eczema',
  ]);
});

test('a verb of its own begins a claim of its own in a list', () => {
  expect(found('Microneedling can smooth out uneven pigment, and eliminate wrinkles.')).toEqual([
    'what-it-improves agrees: smooth out uneven pigment',
    'what-it-improves differs: eliminate wrinkles',
  ]);
});
