// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/findings/settings.ts';
import type { PlacedNote } from '../../src/marks/placed-note.ts';
import { MOST_MARKS, mostOf, underlinedOf } from '../../src/marks/underlined.ts';
import { noteOf } from '../ui/note-of.ts';

const placed = (verdict: PlacedNote['note']['verdict'], section = '', rule = 'pain', id = 0): PlacedNote => ({
  note: noteOf({ id, verdict, rule }),
  range: new Range(),
  element: null,
  section,
});
const verdictsOf = (all: readonly PlacedNote[]): string[] =>
  all.map(({ note, section }) => `${note.verdict}${section}`);

describe('what is underlined', () => {
  test('an agreeing claim is underlined at its first place in a section, all others everywhere', () => {
    const notes = [
      placed('agrees', ' A'),
      placed('agrees', ' A'),
      placed('differs', ' A'),
      placed('differs', ' A'),
      placed('context', ' A'),
      placed('agrees', ' A', 'downtime'),
      placed('agrees', ' B'),
    ];
    const expected = ['agrees A', 'differs A', 'differs A', 'context A', 'agrees A', 'agrees B'];
    expect(verdictsOf(underlinedOf(notes, defaultSettings))).toEqual(expected);
    expect(underlinedOf(notes, { ...defaultSettings, everyAgreeing: true })).toHaveLength(7);
  });

  test('what the source does not speak of only where it is wanted', () => {
    const notes = [placed('uncovered'), placed('differs')];
    expect(verdictsOf(underlinedOf(notes, defaultSettings))).toEqual(['differs']);
    expect(verdictsOf(underlinedOf(notes, { ...defaultSettings, underlined: ['uncovered'] }))).toEqual(['uncovered']);
  });

  test('nothing without a place in the text', () => {
    expect(underlinedOf([{ ...placed('differs'), range: null }], defaultSettings)).toEqual([]);
  });

  test('never more than the most, and then rather what asks for attention', () => {
    const many = (verdict: PlacedNote['note']['verdict'], count: number): PlacedNote[] =>
      Array.from({ length: count }, (_, id) => placed(verdict, '', 'pain', id));
    expect(mostOf(many('differs', 500))).toHaveLength(MOST_MARKS);
    expect(mostOf(many('differs', MOST_MARKS))).toHaveLength(MOST_MARKS);
    const mixed = [...many('agrees', 190), ...many('differs', 30)];
    const kept = verdictsOf(mostOf(mixed));
    expect(kept).toHaveLength(MOST_MARKS);
    expect(kept.filter((verdict) => verdict === 'differs')).toHaveLength(30);
  });
});
