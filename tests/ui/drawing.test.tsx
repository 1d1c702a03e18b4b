// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Note } from '../../src/findings/note.ts';
import { Drawing } from '../../src/ui/Drawing.tsx';
import { drawingOf, placeOn } from '../../src/ui/value-drawing.ts';
import { noteOf } from './note-of.ts';

afterEach(cleanup);
const length = (lengths: readonly number[], some: Partial<Note> = {}): Note =>
  noteOf({ values: { lengths, limit: 1, kind: lengths.length > 1 ? 'range' : 'single' }, ...some });
const results = (days: readonly number[]): Note =>
  noteOf({ topic: 'result-speed', values: { days, fullEffectDays: 28 } });

describe('what is drawn', () => {
  test.each([
    ['a length in millimetres', length([1.5]), { claimed: [1.5], first: 0, last: 3, source: { from: 0, to: 1 } }],
    ['a long one on a longer axis', length([0.5, 4]), { claimed: [0.5, 4], last: 5, spans: true }],
    ['days as weeks, open to the later side', results([3]), { claimed: [3 / 7], source: { from: 4, to: Infinity } }],
    [
      'spacing between four and six weeks',
      noteOf({ topic: 'session-spacing', values: { days: [14], shortestDays: 28, longestDays: 42 } }),
      { claimed: [2], source: { from: 4, to: 6 } },
    ],
    [
      'minutes of a session',
      noteOf({ topic: 'session-length', values: { minutes: [45] } }),
      { claimed: [45], last: 60, source: { from: 20, to: 30 } },
    ],
    ['a count of sessions', noteOf({ topic: 'session-count', values: { sessions: [1] } }), { first: 1, claimed: [1] }],
  ])('%s', (_, note, expected) => expect(drawingOf(note)).toMatchObject(expected));

  test.each([
    ['a claim without a value', results([])],
    ['a topic without a figure', noteOf({ topic: 'pain', values: {} })],
    ['a length for a professional', length([2], { setting: 'professional' })],
    ['what the source does not speak of', length([1.5], { verdict: 'uncovered' })],
    ['values that are none', length([Number.NaN])],
    ['a value off every axis', length([900])],
  ])('nothing for %s', (_, note) => expect(drawingOf(note)).toBeNull());

  test('values keep their place on the axis, and nothing leaves it', () => {
    const drawing = drawingOf(length([1.5])) as NonNullable<ReturnType<typeof drawingOf>>;
    expect(placeOn(drawing, 1.5)).toBe(0.5);
    expect(placeOn(drawing, -1)).toBe(0);
    expect(placeOn(drawing, 99)).toBe(1);
  });
});

describe('how it is read', () => {
  test.each([
    [length([1.5]), 'On this page: 1.5 mm. In the source: at home under 1 mm.'],
    [length([0.5, 2]), 'On this page: 0.5–2 mm. In the source: at home under 1 mm.'],
    [results([2, 3]), 'On this page: 2–3 days. In the source: most results from week 4.'],
    [results([56]), 'On this page: 8 weeks. In the source: most results from week 4.'],
  ])('%#: one sentence', (note, sentence) => {
    render(<Drawing note={note} />);
    expect(screen.getByRole('img', { name: sentence })).toBeDefined();
  });

  test('each value has its point', () => {
    const { container } = render(
      <Drawing note={noteOf({ values: { lengths: [0.5, 1, 1.5], limit: 1, kind: 'list' } })} />,
    );
    expect(container.querySelectorAll('.drawing-point')).toHaveLength(3);
  });
});
