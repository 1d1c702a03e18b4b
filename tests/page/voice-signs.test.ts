// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { namedBy, voiceSignOf } from '../../src/page/voice-signs.ts';

const named = (name: string): ReturnType<typeof namedBy> => {
  const element = document.body.appendChild(document.createElement('div'));
  element.className = name;
  return namedBy(element);
};

test.each(['reviews', 'product-reviews__item', 'customerRatings', 'hreview', 'BVRRContainer', 'kunden-rezensionen'])(
  'a box called %s holds customers’ words',
  (name) => {
    expect(named(name).voice).toBe('review');
  },
);

test.each(['preview', 'star-rating', 'separatings', 'overview'])('a box called %s does not', (name) => {
  expect(named(name).voice).toBeNull();
});

test('what stands in a link to the reviews is taken from them', () => {
  const link = document.body.appendChild(document.createElement('a'));
  link.href = '/fern-roller/product-reviews/17';
  expect(voiceSignOf(link)).toBe('review');
  link.href = '/fern-roller/our-review';
  expect(voiceSignOf(link)).toBeNull();
});
