import type { Note, Verdict } from './note.ts';

/** Where Needlewise reads pages by itself: on every site, on chosen ones, or nowhere before it is asked to. */
export const modes = ['everywhere', 'chosen', 'asked'] as const;
export const handlePlaces = ['end', 'start', 'none'] as const;
export const markStyles = ['tinted', 'plain'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;
export const verdicts = ['differs', 'context', 'agrees', 'uncovered'] as const satisfies readonly Verdict[];

/** The topics that are left out on one site. */
export interface SiteTopics {
  readonly site: string;
  readonly topics: readonly string[];
}

/** What a reader has chosen. */
export interface Settings {
  readonly version: 2;
  readonly mode: (typeof modes)[number];
  /** Host names on which it is off in the mode `everywhere`. */
  readonly sitesOff: readonly string[];
  /** Host names on which it is on in the mode `chosen`. */
  readonly sitesOn: readonly string[];
  /** The verdicts whose claims are underlined; the list has all of them. */
  readonly underlined: readonly Verdict[];
  /** True underlines every agreeing claim, false the first of its kind in a section. */
  readonly everyAgreeing: boolean;
  /** The topics that are left out everywhere. */
  readonly topicsOff: readonly string[];
  /** The topics that are left out on one site more, by its host name. */
  readonly topicsOffAt: readonly SiteTopics[];
  readonly handle: (typeof handlePlaces)[number];
  readonly marks: (typeof markStyles)[number];
  readonly scheme: (typeof schemes)[number];
}

export const defaultSettings: Settings = {
  version: 2,
  mode: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  underlined: ['differs', 'context', 'agrees'],
  everyAgreeing: false,
  topicsOff: [],
  topicsOffAt: [],
  handle: 'end',
  marks: 'tinted',
  scheme: 'auto',
};

// A bound for what is read; the browser's store takes fewer, and says so.
const MOST_SITES = 5000;
const MOST_TOPICS = 50;
const TOPIC = /^[a-z-]{1,40}$/;
const HOST = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$|^\[[0-9a-f:.]+\]$/;

/**
 * Makes settings out of whatever a store or a file holds, also of an earlier version; what single fields hold that is none of their
 * values gives way to the default. Null where it is no settings at all.
 */
export function parseSettings(stored: unknown): Settings | null {
  if (stored === undefined) return defaultSettings;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const given = migrated(stored as Record<string, unknown>);
  if (!given) return null;
  const oneOf = <T extends string>(value: unknown, all: readonly T[], otherwise: T): T =>
    all.includes(value as T) ? (value as T) : otherwise;
  const texts = (value: unknown, most: number): string[] =>
    Array.isArray(value) ? [...new Set(value.filter((each) => typeof each === 'string'))].slice(-most) : [];
  const sites = (value: unknown): string[] => texts(value, MOST_SITES).filter((site) => HOST.test(site));
  const kinds = (value: unknown): string[] => texts(value, MOST_TOPICS).filter((topic) => TOPIC.test(topic));
  const siteTopics = (value: unknown): SiteTopics[] => {
    const bySite = new Map<string, SiteTopics>();
    for (const each of Array.isArray(value) ? value : []) {
      const { site, topics } = (each ?? {}) as Partial<Record<keyof SiteTopics, unknown>>;
      const read = kinds(topics);
      if (typeof site === 'string' && HOST.test(site) && read.length > 0) bySite.set(site, { site, topics: read });
    }
    return [...bySite.values()].slice(-MOST_SITES);
  };
  return {
    version: 2,
    mode: oneOf(given.mode, modes, defaultSettings.mode),
    sitesOff: sites(given.sitesOff),
    sitesOn: sites(given.sitesOn),
    underlined: Array.isArray(given.underlined)
      ? verdicts.filter((verdict) => (given.underlined as unknown[]).includes(verdict))
      : defaultSettings.underlined,
    everyAgreeing: given.everyAgreeing === true,
    topicsOff: kinds(given.topicsOff),
    topicsOffAt: siteTopics(given.topicsOffAt),
    handle: oneOf(given.handle, handlePlaces, defaultSettings.handle),
    marks: oneOf(given.marks, markStyles, defaultSettings.marks),
    scheme: oneOf(given.scheme, schemes, defaultSettings.scheme),
  };
}

// Version 1 knew an everywhere that was on or off, and the sites on which it was off.
function migrated(stored: Record<string, unknown>): Record<string, unknown> | null {
  if (stored.version === 2) return stored;
  if (typeof stored.everywhere !== 'boolean' || !Array.isArray(stored.sitesOff)) return null;
  return { mode: stored.everywhere ? 'everywhere' : 'asked', sitesOff: stored.sitesOff };
}

/** The site that settings speak of for an address: its host name; null where there is none (browser pages, files). */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** The site that a reader means by what was typed, such as an address or a host name; null where it is none. */
export function siteNamed(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https:${text}`;
  const site = siteOf(address);
  return site !== null && HOST.test(site) && !text.includes(' ') ? site : null;
}

/** Says whether Needlewise reads an address without being asked. */
export function isOn({ mode, sitesOff, sitesOn }: Settings, url: string | undefined): boolean {
  const site = siteOf(url) ?? '';
  return mode === 'everywhere' ? !sitesOff.includes(site) : mode === 'chosen' && sitesOn.includes(site);
}

/** The settings with a site switched on or off in the mode they are in; the mode `asked` becomes `chosen` for it. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const list = settings.mode === 'everywhere' ? 'sitesOff' : 'sitesOn';
  const isListed = on === (list === 'sitesOn');
  const others = settings[list].filter((other) => other !== site);
  const mode = settings.mode === 'asked' && on ? 'chosen' : settings.mode;
  return { ...settings, mode, [list]: isListed ? [...others, site].slice(-MOST_SITES) : others };
}

/** The topics that are left out on a site alone; without a site, those that are left out everywhere. */
export const topicsOffAt = ({ topicsOff, topicsOffAt: bySite }: Settings, site: string | null): readonly string[] =>
  site === null ? topicsOff : (bySite.find((each) => each.site === site)?.topics ?? []);

/** The settings with topics left out on one site, or everywhere where the site is null. */
export function withTopicsOff(settings: Settings, site: string | null, topics: readonly string[]): Settings {
  if (site === null) return { ...settings, topicsOff: topics };
  const others = settings.topicsOffAt.filter((each) => each.site !== site);
  return { ...settings, topicsOffAt: topics.length > 0 ? [...others, { site, topics }].slice(-MOST_SITES) : others };
}

/** The settings as they hold on a site: what is left out there is left out with what is left out everywhere. */
export const settingsAt = (settings: Settings, site: string | null): Settings => ({
  ...settings,
  topicsOff: [...settings.topicsOff, ...(site === null ? [] : topicsOffAt(settings, site))],
});

/** Says whether a reader wants to hear of a note. */
export const isWanted = ({ topic }: Pick<Note, 'topic'>, { topicsOff }: Settings): boolean =>
  !topicsOff.includes(topic);
