// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/findings/settings.ts';
import { Popup, type PopupProps } from '../../src/ui/Popup.tsx';
import { noteOf } from './note-of.ts';

afterEach(cleanup);

const props = (some: Partial<PopupProps> = {}): PopupProps => ({
  site: 'shop.example',
  state: 'read',
  frames: [
    {
      frameId: 0,
      kind: 'product',
      notes: [noteOf({ id: 0 }), noteOf({ id: 1 }), noteOf({ id: 2, text: '2 mm', where: 'option' })],
    },
  ],
  settings: defaultSettings,
  siteOn: true,
  trouble: null,
  place: null,
  onPlace: vi.fn(),
  onReload: vi.fn(),
  sessions: [],
  today: '2026-11-25',
  onSessions: vi.fn(),
  onShow: vi.fn(),
  onSite: vi.fn(),
  onSettings: vi.fn(),
  onCheck: vi.fn(),
  onOptions: vi.fn(),
  ...some,
});

describe('this page', () => {
  test('the same words twice are one line, and a line leads to its mark', () => {
    const given = props();
    render(<Popup {...given} />);
    const lines = screen.getAllByRole('button', { name: /Differs from the source/ });
    expect(lines).toHaveLength(2);
    expect(lines[1]?.textContent).toContain('In a list of options');
    fireEvent.click(lines[1] as HTMLElement);
    expect(given.onShow).toHaveBeenCalledWith(0, 2);
  });

  test.each([
    ['loading', /still loading/],
    ['waiting', /Reading the page/],
    ['restricted', /keeps extensions out/],
    ['withheld', /keep Needlewise from reading/],
    ['missed', /installed or updated/],
    ['off', /off here/],
    ['not-about', /does not speak of microneedling/],
  ] as const)('%s is said', (state, text) => {
    render(<Popup {...props({ state, frames: [] })} />);
    fireEvent.click(screen.getByRole('tab', { name: 'This page' }));
    expect(screen.getByText(text)).toBeDefined();
  });

  test('notes stand by verdict, and the most important one of the product leads its own', () => {
    const notes = [
      noteOf({ id: 0, verdict: 'agrees', text: 'no downtime', topic: 'downtime', rule: 'downtime' }),
      noteOf({ id: 1, text: 'results overnight', topic: 'result-speed', rule: 'result-speed' }),
      noteOf({ id: 2, text: '2 mm' }),
    ];
    render(<Popup {...props({ frames: [{ frameId: 0, kind: 'product', notes }] })} />);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Differs from the source 2',
      'Agrees with the source 1',
    ]);
    expect([...document.querySelectorAll('.note-words')].map(({ textContent }) => textContent)).toEqual([
      '2 mm',
      'results overnight',
      'no downtime',
    ]);
  });

  test('a kind is left out on this site', () => {
    const given = props();
    render(<Popup {...given} />);
    fireEvent.click(screen.getByLabelText('Pain'));
    expect(given.onSettings).toHaveBeenCalledWith({
      ...defaultSettings,
      topicsOffAt: [{ site: 'shop.example', topics: ['pain'] }],
    });
  });

  test('a page that was open before is checked or loaded again', () => {
    const given = props({ state: 'missed', frames: [] });
    render(<Popup {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Check this page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Load it again' }));
    expect(given.onCheck).toHaveBeenCalled();
    expect(given.onReload).toHaveBeenCalled();
  });

  test('where it is off, a page can be checked all the same', () => {
    const given = props({ state: 'off', siteOn: false, frames: [] });
    render(<Popup {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Check this page' }));
    expect(given.onCheck).toHaveBeenCalled();
  });

  test('the notes are copied with their citations', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    render(<Popup {...props()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy all notes' }));
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(writeText.mock.calls[0]?.[0]).toMatch(
      /shop\.example[\s\S]*“1\.5 mm”: Differs from the source[\s\S]*Part 4[\s\S]*not medical advice/,
    );
    vi.unstubAllGlobals();
  });

  test('a page without a word to say says so', () => {
    render(<Popup {...props({ frames: [{ frameId: 0, kind: 'product', notes: [] }] })} />);
    expect(screen.getByText(/Nothing on this page/)).toBeDefined();
  });
});

describe('tabs', () => {
  test('arrows move between them', () => {
    render(<Popup {...props()} />);
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Timeline');
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Facts');
  });
});

describe('switches', () => {
  test('they name the site, and tell what is wished', () => {
    const given = props();
    render(<Popup {...given} />);
    fireEvent.click(screen.getByRole('switch'));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'asked' } });
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(given.onSite).toHaveBeenCalledWith(false);
    expect(given.onSettings).toHaveBeenCalledWith({ ...defaultSettings, mode: 'asked' });
    expect(given.onOptions).toHaveBeenCalled();
    expect(screen.getByText('On for shop.example')).toBeDefined();
  });

  test('lost settings are told of', () => {
    render(<Popup {...props({ trouble: 'lost' })} />);
    expect(screen.getByText(/could not be read/)).toBeDefined();
  });
});
