// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Timeline } from '../../src/ui/Timeline.tsx';

afterEach(cleanup);

const enter = (date: string): void => {
  fireEvent.input(screen.getByLabelText('Day of a session'), { target: { value: date } });
  fireEvent.submit(screen.getByRole('button', { name: 'Add' }).closest('form') as HTMLFormElement);
};

test('a day is added in order, and once', () => {
  const onChange = vi.fn();
  render(<Timeline sessions={['2026-11-05']} today="2026-11-25" onChange={onChange} />);
  enter('2026-10-01');
  expect(onChange).toHaveBeenLastCalledWith(['2026-10-01', '2026-11-05']);
  enter('2026-11-05');
  expect(onChange).toHaveBeenLastCalledWith(['2026-11-05']);
});

test('a day to come is no session yet', () => {
  const onChange = vi.fn();
  render(<Timeline sessions={[]} today="2026-11-25" onChange={onChange} />);
  enter('2026-11-26');
  expect(onChange).not.toHaveBeenCalled();
});

test('with a session the chart stands at today, and the next window is told', () => {
  render(<Timeline sessions={['2026-11-05']} today="2026-11-25" onChange={() => undefined} />);
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('Day 20');
  expect(document.querySelector('.next-session')?.textContent).toMatch(/Dec 3.*17, 2026/);
});

test('one click deletes a day, one deletes all', () => {
  const onChange = vi.fn();
  render(<Timeline sessions={['2026-10-01', '2026-11-05']} today="2026-11-25" onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove Oct 1, 2026' }));
  expect(onChange).toHaveBeenLastCalledWith(['2026-11-05']);
  fireEvent.click(screen.getByRole('button', { name: 'Delete all' }));
  expect(onChange).toHaveBeenLastCalledWith([]);
});
