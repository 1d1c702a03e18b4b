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

// Milliseconds between two writes: a browser refuses more than 120 a minute.
const REST = 600;

let latest: Settings = defaultSettings;
let saving: Promise<boolean> | null = null;
let lastWrite = Number.NEGATIVE_INFINITY;

/**
 * Saves settings, at once or as soon as the last write is 600 ms old, and of many meanwhile only the last; false where the store
 * refuses, as it does for what is too large, and leaves what was there.
 */
export function saveSettings(settings: Settings): Promise<boolean> {
  latest = settings;
  saving ??= save();
  return saving;
}

async function save(): Promise<boolean> {
  const wait = lastWrite + REST - performance.now();
  await (wait > 0 ? restOrLeave(wait) : undefined);
  saving = null;
  lastWrite = performance.now();
  return browser.storage.sync.set({ [KEY]: latest }).then(
    () => true,
    () => false,
  );
}

// A page that is left writes what it still has to.
const restOrLeave = (wait: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(leave, wait);
    function leave(): void {
      clearTimeout(timer);
      removeEventListener('pagehide', leave);
      done();
    }
    addEventListener('pagehide', leave);
  });

/**
 * Calls back whenever the settings change, in whichever part of the extension that was, until the signal aborts; what is older than
 * what is being saved here is not told.
 */
export function watchSettings(changed: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'sync' && change && !saving)
      changed(parseSettings(change.newValue) ?? defaultSettings, parseSettings(change.oldValue) ?? defaultSettings);
  };
  browser.storage.onChanged.addListener(listener);
  // An extension that has gone has taken its API with it.
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener), { once: true });
}
