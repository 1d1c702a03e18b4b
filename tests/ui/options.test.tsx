// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/findings/settings.ts';
import { topics } from '../../src/findings/topics.ts';
import { rules } from '../../src/rules/index.ts';
import { Options } from '../../src/ui/Options.tsx';

afterEach(cleanup);

function show(
  some: Partial<Settings> = {},
  saved = true,
): { onChange: ReturnType<typeof vi.fn>; last: () => Settings } {
  const onChange = vi.fn(() => Promise.resolve(saved));
  render(<Options settings={{ ...defaultSettings, ...some }} trouble={null} onChange={onChange} />);
  return { onChange, last: () => (onChange.mock.lastCall as unknown[] | undefined)?.[0] as Settings };
}

test('every topic of the rules can be left out, by a name of its own', () => {
  expect([...topics].sort()).toEqual([...new Set(rules.map(({ topic }) => topic))].sort());
  const { last } = show();
  fireEvent.click(screen.getByLabelText('Pain'));
  expect(last().topicsOff).toEqual(['pain']);
});

test('the mode, the verdicts, the look, the handle and the colours are chosen', () => {
  const { last } = show();
  fireEvent.click(screen.getByLabelText('On sites I choose'));
  expect(last().mode).toBe('chosen');
  fireEvent.click(screen.getByLabelText('Not in the source'));
  expect(last().underlined).toEqual(['differs', 'context', 'agrees', 'uncovered']);
  fireEvent.click(screen.getByLabelText('Line only'));
  expect(last().marks).toBe('plain');
  fireEvent.click(screen.getByLabelText('Hidden'));
  expect(last().handle).toBe('none');
  fireEvent.click(screen.getByLabelText('Dark'));
  expect(last().scheme).toBe('dark');
});

describe('sites', () => {
  const add = (typed: string): void => {
    const field = screen.getByLabelText('A site');
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
  };
  test('one is added by its address, and taken off the list', () => {
    const { last } = show({ sitesOff: ['old.example'] });
    add('https://shop.example/a');
    expect(last().sitesOff).toEqual(['old.example', 'shop.example']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove old.example' }));
    expect(last().sitesOff).toEqual([]);
  });
  test('what is no site is not added, and said to be none', () => {
    const { onChange } = show();
    add('two words');
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/no site/);
  });
});

test('a kind is left out on one site that is named, and heard there again', () => {
  const { last } = show({ topicsOffAt: [{ site: 'old.example', topics: ['pain'] }] });
  fireEvent.input(screen.getByLabelText('Only on one site'), { target: { value: 'https://Shop.example/a' } });
  fireEvent.click(screen.getByLabelText('Downtime'));
  expect(last().topicsOffAt.at(-1)).toEqual({ site: 'shop.example', topics: ['downtime'] });
  fireEvent.input(screen.getByLabelText('Only on one site'), { target: { value: 'two words' } });
  expect(screen.getByRole('alert').textContent).toMatch(/no site/);
  expect(screen.queryByLabelText('Downtime')).toBeNull();
  expect(screen.getByText('old.example: Pain')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Remove old.example' }));
  expect(last().topicsOffAt).toEqual([]);
});

describe('settings as a file', () => {
  const load = (text: string): void => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], 's.json')], configurable: true });
    fireEvent.change(input);
  };
  test('what was saved can be loaded', async () => {
    const { last } = show();
    const saved = { ...defaultSettings, scheme: 'dark' };
    load(JSON.stringify(saved));
    await waitFor(() => expect(last()).toEqual(saved));
  });
  test.each([
    [true, 'The settings of the file are in use.'],
    [false, ''],
  ])('they are said to be in use where the browser saved them: %s', async (saved, said) => {
    show({}, saved);
    load('no settings');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/holds no settings/));
    load(JSON.stringify({ ...defaultSettings, scheme: 'dark' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said));
  });
  test.each(['not json', '7', '[]', '{"version":9}'])('%s is refused, and nothing is changed', async (text) => {
    const { onChange } = show();
    load(text);
    await waitFor(() => expect(screen.getByText(/holds no settings/)).toBeDefined());
    expect(onChange).not.toHaveBeenCalled();
  });
  test('the defaults come back', () => {
    const { last } = show({ scheme: 'dark', topicsOff: ['pain'] });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    expect(last()).toEqual(defaultSettings);
  });
});
