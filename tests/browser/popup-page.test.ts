import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameAnswer } from '../../src/browser/messages.ts';
import { openPopup } from '../../src/browser/popup-page.ts';
import type { PopupView } from '../../src/findings/popup-view.ts';
import { defaultSettings } from '../../src/findings/settings.ts';
import { noteOf } from '../ui/note-of.ts';

const ANSWER: FrameAnswer = {
  about: true,
  kind: 'product',
  setting: 'home',
  signs: { kind: 'none', setting: 'none' },
  language: 'en',
  notes: [noteOf({})],
  busy: false,
  errors: [],
};

interface World {
  readonly status?: string;
  readonly answer?: Partial<FrameAnswer> | undefined;
  /** What a script in the page finds: whether its gate is busy, null without one; an error where scripts are kept out. */
  readonly gate?: boolean | null | 'kept out';
  readonly html?: boolean;
  /** Whether the reader lets it read pages. */
  readonly allowed?: boolean;
}

/** Opens the popup on a tab of such a world, and gives what it shows last. */
async function opened({
  status = 'complete',
  answer,
  gate = null,
  html = true,
  allowed = true,
}: World): Promise<PopupView> {
  const tab = { id: 7, url: 'https://shop.example/roller', status };
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(() =>
    answer ? Promise.resolve({ ...ANSWER, ...answer }) : Promise.reject(new Error('Nobody is there')),
  );
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(((what: { func: () => unknown }) =>
    gate === 'kept out'
      ? Promise.reject(new Error('Cannot access contents'))
      : Promise.resolve([{ result: /contentType/.test(String(what.func)) ? html : gate }])) as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(allowed as never);
  const draw = vi.fn<(view: PopupView) => void>();
  await openPopup(7, draw);
  return draw.mock.lastCall?.[0] as PopupView;
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  return () => vi.useRealTimers();
});

describe('what the popup says of a page', () => {
  test.each<[PopupView['state'], World]>([
    ['read', { answer: {} }],
    ['waiting', { answer: { about: false, busy: true } }],
    ['not-about', { answer: { about: false } }],
    ['not-about', { gate: false }],
    ['waiting', { gate: true }],
    ['loading', { status: 'loading' }],
    ['missed', { gate: null }],
    ['withheld', { gate: null, allowed: false }],
    ['restricted', { gate: 'kept out' }],
    ['restricted', { gate: null, html: false }],
  ])('%s: %j', async (state, world) => {
    const view = await opened(world);
    expect(view.state).toBe(state);
    expect(view.site).toBe('shop.example');
  });

  test('off where it is switched off, and read all the same where it was asked to', async () => {
    await fakeBrowser.storage.sync.set({ settings: { ...defaultSettings, sitesOff: ['shop.example'] } });
    expect((await opened({ gate: false })).state).toBe('off');
    expect((await opened({ answer: {} })).state).toBe('read');
  });
});

test('it opens where it was left on the same page, and anew on another', async () => {
  const view = await opened({ answer: {} });
  expect(view.place).toBeNull();
  view.onPlace({ tab: 'facts', day: 3, query: 'rosacea' });
  await vi.waitFor(async () =>
    expect((await opened({ answer: {} })).place).toEqual({ tab: 'facts', day: 3, query: 'rosacea' }),
  );
  await fakeBrowser.storage.session.set({ 'popup-place': { page: '7 https://other.example/', tab: 'facts' } });
  expect((await opened({ answer: {} })).place).toBeNull();
});

test('a store that takes no settings is told of', async () => {
  const view = await opened({ answer: {} });
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
  const draw = vi.fn<(next: PopupView) => void>();
  await openPopup(7, draw);
  draw.mock.lastCall?.[0].onSettings({ ...view.settings, scheme: 'dark' });
  await vi.waitFor(() => expect(draw.mock.lastCall?.[0].trouble).toBe('unsaved'));
});
