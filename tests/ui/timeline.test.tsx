// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { type Figure, facts } from '../../src/facts/facts.ts';
import { type Stage, stages } from '../../src/facts/timeline.ts';
import { Timeline } from '../../src/ui/Timeline.tsx';
import { bandOf, dayAt, LAST_DAY, positionOf } from '../../src/ui/timeline-scale.ts';

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

test('a band shows its fact while it is pointed at or has the focus, and after that the day again', () => {
  render(<Timeline sessions={[]} today="2026-11-25" onChange={() => undefined} />);
  const band = screen.getByRole('button', { name: 'Most results' });
  const shown = (): string => document.querySelector('.moment')?.textContent ?? '';
  fireEvent.pointerEnter(band, { pointerType: 'mouse' });
  expect(shown()).toMatch(/four weeks or longer.*Part 3/s);
  fireEvent.pointerLeave(band, { pointerType: 'mouse' });
  expect(shown()).toMatch(/^Day 17/);
  fireEvent.focus(band);
  expect(shown()).toMatch(/four weeks or longer/);
  fireEvent.blur(band);
  expect(shown()).toMatch(/^Day 17/);
});

const DAYS = { days: 1, weeks: 7, months: 30 } as const;

test.each(stages.map((stage): [string, Stage] => [stage.id, stage]))(
  'the band of %s starts and ends by the figures of its fact',
  (_, stage) => {
    const [figure] = facts[stage.fact].figures as readonly Figure[];
    const { start, end, fades } = bandOf(stage);
    if (stage.toDay === null) expect([end, fades]).toEqual([1, true]);
    if (!figure) return expect(fades).toBe(true);
    const days = DAYS[figure.unit as keyof typeof DAYS];
    const [min, max] = [(figure.min ?? 0) * days, figure.max === undefined ? null : figure.max * days];
    // A worded start lies within its words; an exact one is where the source has it.
    if (figure.worded && max !== null) {
      expect(start).toBeGreaterThanOrEqual(positionOf(min));
      return expect(start).toBeLessThanOrEqual(positionOf(max));
    }
    expect(start).toBe(positionOf(min));
    expect(end).toBe(max === null ? 1 : positionOf(max));
  },
);
