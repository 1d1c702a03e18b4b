import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard, placeSheet } from '../../src/marks/place-card.ts';

const viewport = { width: 1000, height: 700 };
const card = { width: 340, height: 260 };

test('under the words where there is room', () => {
  expect(placeCard({ left: 100, top: 50, right: 180, bottom: 70 }, card, viewport)).toEqual({ left: 100, top: 78 });
});

test('over them where there is none below', () => {
  expect(placeCard({ left: 100, top: 600, right: 180, bottom: 620 }, card, viewport)).toEqual({ left: 100, top: 332 });
});

test('it never lies on its words, and never leaves the viewport sideways', () => {
  const boxes = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 660 }),
    width: fc.integer({ min: 5, max: 100 }),
  });
  fc.assert(
    fc.property(boxes, fc.integer({ min: 80, max: 640 }), ({ left, top, width }, natural) => {
      const words = { left, top, right: left + width, bottom: top + 24 };
      const place = placeCard(words, { width: card.width, height: natural }, viewport);
      const height = Math.min(natural, place.maxHeight ?? natural);
      const apart =
        place.top >= words.bottom ||
        place.top + height <= words.top ||
        place.left >= words.right ||
        place.left + card.width <= words.left;
      expect(apart).toBe(true);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top + height).toBeLessThanOrEqual(viewport.height);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + card.width).toBeLessThanOrEqual(viewport.width);
    }),
  );
});

test('beside an open list it keeps to its own side', () => {
  const words = { left: 600, top: 50, right: 680, bottom: 70 };
  expect(placeCard(words, card, { left: 0, width: 640, height: 700 }).left).toBe(292);
  expect(placeCard({ ...words, left: 20 }, card, { left: 360, width: 1000, height: 700 }).left).toBe(368);
});

test.each([
  ['below words that are high', { top: 100, bottom: 120 }, { edge: 'bottom' }],
  ['above words that are low', { top: 500, bottom: 520 }, { edge: 'top' }],
  ['lower than its words where neither edge has room', { top: 280, bottom: 300 }, { edge: 'bottom', maxHeight: 324 }],
  ['at the lower edge for words that are out of sight', { top: 900, bottom: 920 }, { edge: 'bottom' }],
] as const)('a sheet is %s', (_, words, expected) =>
  expect(placeSheet({ left: 0, right: 50, ...words }, 400, 640)).toEqual(expected),
);
