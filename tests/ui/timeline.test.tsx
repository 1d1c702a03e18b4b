// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { stages } from '../../src/facts/timeline.ts';
import { Timeline } from '../../src/ui/Timeline.tsx';
import { dayAt, LAST_DAY, positionOf } from '../../src/ui/timeline-scale.ts';

afterEach(cleanup);

test('every stage is a band and an item of the list', () => {
  render(<Timeline sessions={[]} today="2026-11-25" onChange={() => undefined} />);
  for (const { label } of stages) expect(screen.getByRole('button', { name: label })).toBeDefined();
  expect(document.querySelectorAll('.as-list li')).toHaveLength(stages.length);
});

test('the slider says what holds and what does not yet', () => {
  render(<Timeline sessions={[]} today="2026-11-25" onChange={() => undefined} />);
  const slider = screen.getByRole('slider');
  fireEvent.input(slider, { target: { value: '0' } });
  expect(slider.getAttribute('aria-valuetext')).toBe('The day of the session');
  expect(document.querySelector('.moment')?.textContent).toMatch(/redness.*Not yet/s);
});

test('a band shows its fact and the place of it', () => {
  render(<Timeline sessions={[]} today="2026-11-25" onChange={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Next session' }));
  expect(document.querySelector('.moment')?.textContent).toMatch(/four to six weeks.*Part 3/s);
});

test('the scale runs from the session to the last day, and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LAST_DAY }), (day) => {
      expect(dayAt(positionOf(day))).toBe(day);
      expect(positionOf(day)).toBeGreaterThanOrEqual(positionOf(Math.max(0, day - 1)));
    }),
  );
});
