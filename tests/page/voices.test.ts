import { expect, test } from 'vitest';
import type { PageKind } from '../../src/page/kind-signs.ts';
import type { PlainBlock } from '../../src/page/page-text.ts';
import { hearBuyers, voiceOf } from '../../src/page/voices.ts';
import { blockOf } from './block-of.ts';

const voiceIn = (kind: PageKind, more: Partial<PlainBlock>): string => {
  const text = 'It did not hurt.';
  return voiceOf(blockOf({ text, ...more }), kind, false, { start: 0, end: text.length });
};

test.each([
  'Customer reviews',
  'Reviews (12)',
  'Kundenbewertungen',
  'Avis clients',
  'Opiniones',
  'Recensies',
  'Ürün Değerlendirmeleri',
])('under %s a shop has its customers speak', (heading) => {
  expect(voiceIn('product', { headings: ['Fern Roller', heading] })).toBe('customer');
});

test.each(['Our promise', 'Meinung', 'Stimme', 'Avis de tempête'])('under %s it speaks itself', (heading) => {
  expect(voiceIn('product', { headings: ['Fern Roller', heading] })).toBe('seller');
});

test('a review is a customer’s, but in an article its author’s, unless its heading says whose it is', () => {
  expect(voiceIn('product', { voice: 'review' })).toBe('customer');
  expect(voiceIn('other', { voice: 'review' })).toBe('customer');
  expect(voiceIn('article', { voice: 'review' })).toBe('author');
  expect(voiceIn('article', { voice: 'review', headings: ['Customer reviews'] })).toBe('customer');
});

test('a testimonial is a customer’s wherever it stands, and so is a quotation under a heading of reviews', () => {
  expect(voiceIn('article', { voice: 'testimonial' })).toBe('customer');
  expect(voiceIn('article', { voice: 'quote', headings: ['Reviews of our classes'] })).toBe('customer');
  expect(voiceIn('article', { voice: 'quote' })).toBe('author');
});

test.each([
  ['“After a month with this roller my skin is soft.” ~Ada', 'customer'],
  ['"I have used it since spring, and my scars are paler." – Grace', 'customer'],
  ['“The roller of the year, and no other comes near it.” – The Needle Weekly', 'seller'],
  ['“I recommend it to my patients after every session.” – Dr. Byron, dermatologist', 'seller'],
  ['“I have had it for a year now, and my skin has never been softer.”', 'customer'],
  ['“Softness is what we had in mind when this roller was drawn.”', 'seller'],
  ['My “best roller” of all, by far and for a long time – Ada', 'seller'],
])('on a shop’s page %s is told by the %s', (text, voice) => {
  expect(voiceOf(blockOf({ text }), 'product', false, { start: 0, end: text.length })).toBe(voice);
});

test('what stands in a card with the mark of a buyer is a buyer’s', () => {
  const heard = hearBuyers([
    blockOf({ text: 'Best roller of all', card: 3 }),
    blockOf({ text: 'Verified Buyer · 12 March', card: 3 }),
    blockOf({ text: 'Ships within a day', card: 4 }),
    blockOf({ text: 'Certified buyer reviews are what we live for, and we answer each of them by hand', card: 4 }),
    blockOf({ text: 'Verified buyer' }),
    blockOf({ text: 'Needles of steel' }),
  ]);
  expect(heard.map(({ voice }) => voice)).toEqual(['review', 'review', null, null, null, null]);
});

test('what somebody says of themselves over a customer’s name is that customer’s', () => {
  const voices = (...texts: string[]): unknown[] =>
    hearBuyers(texts.map((text) => blockOf({ text }))).map(({ voice }) => voice);
  expect(voices('I have rolled for a year and would not miss it.', 'Ada L.')).toEqual(['review', null]);
  expect(voices('It made my skin so soft.', 'Grace H., Ohio')).toEqual(['review', null]);
  expect(voices('I drew this roller for my mother.', 'Dr. Lovelace, founder')).toEqual([null, null]);
  expect(voices('Needles of steel, a handle of ash.', 'Ada L.')).toEqual([null, null]);
});
