import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  isOn,
  loadSettings,
  parseSettings,
  saveSettings,
  siteOf,
  watchSettings,
  withSite,
} from '../../src/browser/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('what a store holds', () => {
  test('nothing gives the defaults', async () => {
    expect(await loadSettings()).toEqual({ settings: defaultSettings, damaged: false });
  });

  test.each([7, 'off', [], {}, { everywhere: 'yes', sitesOff: [] }, { everywhere: true, sitesOff: 'all' }])(
    'damaged: %j gives the defaults, and says so',
    async (stored) => {
      expect(parseSettings(stored)).toBeNull();
      await fakeBrowser.storage.sync.set({ settings: stored });
      expect(await loadSettings()).toEqual({ settings: defaultSettings, damaged: true });
    },
  );

  test('null was never settings', () => expect(parseSettings(null)).toBeNull());

  test('what is foreign in a list is left out', () => {
    const stored = { everywhere: false, sitesOff: ['a.example', 3, null, 'a.example', 'x'.repeat(300)], more: true };
    expect(parseSettings(stored)).toEqual({ version: 1, everywhere: false, sitesOff: ['a.example'] });
  });

  test('a store that refuses gives the defaults', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('disk full'));
    expect(await loadSettings()).toEqual({ settings: defaultSettings, damaged: true });
  });
});

test('what is saved is loaded, and whoever watches hears of it', async () => {
  const heard = vi.fn();
  watchSettings(heard);
  const settings = withSite(defaultSettings, 'shop.example', false);
  await saveSettings(settings);
  expect((await loadSettings()).settings).toEqual(settings);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(settings, defaultSettings));
});

describe('where it is on', () => {
  const off = withSite(defaultSettings, 'shop.example', false);
  test.each([
    [defaultSettings, 'https://shop.example/a', true],
    [off, 'https://shop.example/a', false],
    [off, 'https://other.example/a', true],
    [withSite(off, 'shop.example', true), 'https://shop.example/a', true],
    [{ ...defaultSettings, everywhere: false }, 'https://shop.example/a', false],
  ])('case %#', (settings, url, on) => expect(isOn(settings, url)).toBe(on));

  test.each([
    ['https://shop.example:8080/a', 'shop.example'],
    ['chrome://settings', null],
    ['file:///tmp/a.html', null],
    ['not an address', null],
    [undefined, null],
  ])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));
});
