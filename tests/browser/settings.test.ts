// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings, watchSettings } from '../../src/browser/settings.ts';
import { defaultSettings, parseSettings, withSite } from '../../src/findings/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('what a store holds', () => {
  test('nothing gives the defaults', async () => {
    expect(await loadSettings()).toEqual({ settings: defaultSettings, damaged: false });
  });

  test.each([
    7,
    'off',
    [],
    {},
    { everywhere: 'yes', sitesOff: [] },
    { everywhere: true, sitesOff: 'all' },
    { version: 3 },
  ])('damaged: %j gives the defaults, and says so', async (stored) => {
    expect(parseSettings(stored)).toBeNull();
    await fakeBrowser.storage.sync.set({ settings: stored });
    expect(await loadSettings()).toEqual({ settings: defaultSettings, damaged: true });
  });

  test('null was never settings', () => expect(parseSettings(null)).toBeNull());

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

test('of many changes in a row few are written, and the last is', async () => {
  vi.useFakeTimers();
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  const saves: Promise<boolean>[] = [];
  for (let i = 0; i < 300; i++) {
    saves.push(saveSettings({ ...defaultSettings, sitesOff: [`shop-${i}.example`] }));
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.runAllTimersAsync();
  expect(await Promise.all(saves)).not.toContain(false);
  vi.useRealTimers();
  expect(set.mock.calls.length).toBeLessThanOrEqual(10);
  expect((await loadSettings()).settings.sitesOff).toEqual(['shop-299.example']);
});
