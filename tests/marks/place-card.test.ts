import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../src/marks/place-card.ts';

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
