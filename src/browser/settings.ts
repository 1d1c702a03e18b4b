import { browser } from 'wxt/browser';
import { defaultSettings, parseSettings, type Settings } from '../findings/settings.ts';

const KEY = 'settings';

/** Loads the settings; damaged ones give the defaults, with `damaged` saying so. */
export async function loadSettings(): Promise<{ settings: Settings; damaged: boolean }> {
  try {
    const stored = await browser.storage.sync.get(KEY);
    const settings = parseSettings(stored[KEY]);
    return { settings: settings ?? defaultSettings, damaged: settings === null };
  } catch {
    return { settings: defaultSettings, damaged: true };
  }
}

/** Saves settings; false where the store refuses, as it does for what is too large, and leaves what was there. */
export const saveSettings = (settings: Settings): Promise<boolean> =>
  browser.storage.sync.set({ [KEY]: settings }).then(
    () => true,
    () => false,
  );

/** Calls back whenever the settings change, in whichever part of the extension that was, until the signal aborts. */
export function watchSettings(changed: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'sync' && change)
      changed(parseSettings(change.newValue) ?? defaultSettings, parseSettings(change.oldValue) ?? defaultSettings);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
