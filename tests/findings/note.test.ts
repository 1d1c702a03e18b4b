import { describe, expect, test } from 'vitest';
import { flagshipOf } from '../../src/findings/note.ts';
import { noteOf } from '../ui/note-of.ts';

describe('the one note that a product page is headed by', () => {
  const pain = noteOf({ id: 0, topic: 'pain' });
  const agreeing = noteOf({ id: 1, verdict: 'agrees' });
  const needles = noteOf({ id: 2 });
  test('is what differs about the needles', () =>
    expect(flagshipOf([pain, agreeing, needles], 'product')).toBe(needles));
  test('or else what differs first', () => expect(flagshipOf([agreeing, pain], 'product')).toBe(pain));
  test('is none where nothing differs, or nothing is sold', () => {
    expect(flagshipOf([agreeing], 'product')).toBeNull();
    expect(flagshipOf([needles], 'article')).toBeNull();
  });
});
