import { browser } from 'wxt/browser';

/** What a reader has chosen. */
export interface Settings {
  readonly version: 1;
  /** False switches Needlewise off on every site. */
  readonly everywhere: boolean;
  /** The host names on which it is off. */
  readonly sitesOff: readonly string[];
}

export const defaultSettings: Settings = { version: 1, everywhere: true, sitesOff: [] };

const KEY = 'settings';
const MOST_SITES = 300;

/** Makes settings out of whatever a store holds; null where it holds something that settings never were. */
export function parseSettings(stored: unknown): Settings | null {
  if (stored === undefined) return defaultSettings;
  if (typeof stored !== 'object' || stored === null) return null;
  const { everywhere, sitesOff } = stored as Record<string, unknown>;
  if (typeof everywhere !== 'boolean' || !Array.isArray(sitesOff)) return null;
  const hosts = sitesOff.filter((site): site is string => typeof site === 'string' && site.length < 254);
  return { version: 1, everywhere, sitesOff: [...new Set(hosts)].slice(0, MOST_SITES) };
}

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

/** Saves settings; a store that refuses leaves what was there. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [KEY]: settings }).catch(() => undefined);
}

/** Calls back whenever the settings change, in whichever part of the extension that was. */
export function watchSettings(changed: (settings: Settings, before: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area === 'sync' && change)
      changed(parseSettings(change.newValue) ?? defaultSettings, parseSettings(change.oldValue) ?? defaultSettings);
  });
}

/** The site that settings speak of for an address: its host name; null where there is none (browser pages, files). */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Says whether Needlewise may work on an address. */
export const isOn = ({ everywhere, sitesOff }: Settings, url: string | undefined): boolean =>
  everywhere && !sitesOff.includes(siteOf(url) ?? '');

/** The settings with a site switched on or off. */
export const withSite = (settings: Settings, site: string, on: boolean): Settings => ({
  ...settings,
  sitesOff: on
    ? settings.sitesOff.filter((other) => other !== site)
    : [...new Set([...settings.sitesOff, site])].slice(-MOST_SITES),
});
