// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Card } from '../../src/ui/Card.tsx';
import { noteOf } from './note-of.ts';

afterEach(cleanup);
const nothing = (): void => undefined;

test('it says verdict, claim, reason, fact, place and standing', () => {
  render(<Card note={noteOf({ text: '1.5 mm needles' })} position={1} total={1} onStep={nothing} onClose={nothing} />);
  const card = screen.getByRole('dialog');
  expect(card.textContent).toContain('Differs from the source');
  expect(card.textContent).toContain('1.5 mm needles');
  expect(card.textContent).toContain('shorter than 1 mm, for safety');
  expect(card.textContent).toContain('paragraph 1');
  expect(card.textContent).toContain('one article, not medical advice');
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});

test('words of the page are shown as words, whatever they look like', () => {
  const text = '<img src=x onerror=alert(1)>';
  const { container } = render(
    <Card note={noteOf({ text })} position={1} total={1} onStep={nothing} onClose={nothing} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(text);
});

test('several notes are stepped through', () => {
  const onStep = vi.fn();
  render(<Card note={noteOf({})} position={2} total={3} onStep={onStep} onClose={nothing} />);
  expect(screen.getByText('2 of 3')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  fireEvent.click(screen.getByRole('button', { name: 'Previous' }));
  expect(onStep.mock.calls).toEqual([[1], [-1]]);
});
