import { expect, test } from 'vitest';
import type { PageKind } from '../../src/page/kind-signs.ts';
import type { PlainBlock } from '../../src/page/page-text.ts';
import { voiceOf } from '../../src/page/voices.ts';
import { blockOf } from './block-of.ts';

const voiceIn = (kind: PageKind, more: Partial<PlainBlock>): string => {
  const text = 'It did not hurt.';
  return voiceOf(blockOf({ text, ...more }), kind, false, { start: 0, end: text.length });
};

test.each(['Customer reviews', 'Reviews (12)', 'Kundenbewertungen', 'Avis clients', 'Opiniones', 'Recensies'])(
  'under %s a shop has its customers speak',
  (heading) => {
    expect(voiceIn('product', { headings: ['Fern Roller', heading] })).toBe('customer');
  },
);

test.each(['Our promise', 'Meinung', 'Stimme', 'Avis de tempête'])('under %s it speaks itself', (heading) => {
  expect(voiceIn('product', { headings: ['Fern Roller', heading] })).toBe('seller');
});

test('a review is a customer’s, but in an article its author’s, unless its heading says whose it is', () => {
  expect(voiceIn('product', { voice: 'review' })).toBe('customer');
  expect(voiceIn('other', { voice: 'review' })).toBe('customer');
  expect(voiceIn('article', { voice: 'review' })).toBe('author');
  expect(voiceIn('article', { voice: 'review', headings: ['Customer reviews'] })).toBe('customer');
});
