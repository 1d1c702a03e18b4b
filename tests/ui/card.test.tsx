// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../src/ui/Card.tsx';
import { noteOf } from './note-of.ts';

afterEach(cleanup);
const nothing = (): void => undefined;
const card = (some: Partial<CardProps> = {}) => (
  <Card
    note={noteOf({})}
    position={1}
    total={1}
    address="https://shop.example/roller#top"
    onStep={nothing}
    onClose={nothing}
    onHide={nothing}
    onTimeline={nothing}
    {...some}
  />
);

test('it says verdict, claim, reason, fact, place and standing', () => {
  render(card({ note: noteOf({ text: '1.5 mm needles' }) }));
  const shown = screen.getByRole('dialog');
  expect(shown.textContent).toContain('Differs from the source');
  expect(shown.textContent).toContain('1.5 mm needles');
  expect(shown.textContent).toContain('shorter than 1 mm, for safety');
  expect(shown.textContent).toContain('paragraph 1');
  expect(shown.textContent).toContain('one article, not medical advice');
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});

test('words of the page are shown as words, whatever they look like', () => {
  const text = '<img src=x onerror=alert(1)>';
  const { container } = render(card({ note: noteOf({ text }) }));
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(text);
});

test('several notes are stepped through', () => {
  const onStep = vi.fn();
  render(card({ position: 2, total: 3, onStep }));
  expect(screen.getByText('2 of 3')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  fireEvent.click(screen.getByRole('button', { name: 'Previous' }));
  expect(onStep.mock.calls).toEqual([[1], [-1]]);
});

test('what is copied has the words, the verdict, the place in the source and a link to the words', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(card({ note: noteOf({ text: 'at-home, 1.5 mm' }) }));
  fireEvent.click(screen.getByRole('button', { name: 'Copy with source' }));
  expect(await screen.findByText('Copied')).toBeDefined();
  const copied = String(writeText.mock.calls[0]?.[0]);
  expect(copied).toMatch(/“at-home, 1\.5 mm”: Differs from the source/);
  expect(copied).toMatch(/Part 4/);
  expect(copied).toContain('https://shop.example/roller#:~:text=at%2Dhome%2C%201.5%20mm');
  vi.unstubAllGlobals();
});

test('a claim or its kind is hidden on request', () => {
  const onHide = vi.fn();
  render(card({ onHide }));
  fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
  fireEvent.click(screen.getByRole('button', { name: 'This claim' }));
  fireEvent.click(screen.getByRole('button', { name: 'All of its kind' }));
  expect(onHide.mock.calls).toEqual([['mark'], ['kind']]);
});

test('the timeline opens at the day that a claim speaks of, and only for claims that it knows of', () => {
  const onTimeline = vi.fn();
  render(card({ onTimeline, note: noteOf({ topic: 'result-speed', values: { days: [3] } }) }));
  fireEvent.click(screen.getByRole('button', { name: 'Timeline' }));
  expect(onTimeline).toHaveBeenCalledWith(3);
  cleanup();
  render(card({ note: noteOf({ topic: 'pain' }) }));
  expect(screen.queryByRole('button', { name: 'Timeline' })).toBeNull();
});
