import { browser } from 'wxt/browser';
import { dateOf, type PlainDate } from '../facts/sessions.ts';
import type { Note } from '../findings/note.ts';
import { isOn, type Settings, siteOf, withSite } from '../findings/settings.ts';
import { countsOf } from './frame-counts.ts';
import { isGateBusy } from './gate.ts';
import { type FrameAnswer, tellBackground, tellTab } from './messages.ts';
import { loadSessions, saveSessions } from './sessions.ts';
import { loadSettings, saveSettings, watchSettings } from './settings.ts';

interface Frame {
  readonly frameId: number;
  readonly notes: readonly Note[];
}

/** All that the popup shows, and all that can be done in it. */
export interface PopupView {
  readonly site: string | null;
  readonly state: 'waiting' | 'restricted' | 'off' | 'not-about' | 'read';
  readonly frames: readonly Frame[];
  readonly mode: Settings['mode'];
  readonly siteOn: boolean;
  readonly settingsLost: boolean;
  readonly sessions: readonly PlainDate[];
  readonly today: PlainDate;
  readonly onSessions: (sessions: readonly PlainDate[]) => void;
  readonly onShow: (frameId: number, id: number) => void;
  readonly onSite: (on: boolean) => void;
  readonly onMode: (mode: Settings['mode']) => void;
  /** Reads the tab now, wherever Needlewise is on. */
  readonly onCheck: () => void;
  readonly onOptions: () => void;
}

// Milliseconds between two questions to a page that is still being read, and how often it is asked.
const ASK_AGAIN = 300;
const MOST_ASKS = 20;

/** Reads the notes of a tab, and calls `draw` with what the popup shows, again whenever that changes; without a tab's id it is the one in front. */
export async function openPopup(tabId: number | null, draw: (view: PopupView) => void): Promise<void> {
  const tab =
    tabId === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(tabId);
  const site = siteOf(tab?.url);
  let { settings, damaged } = await loadSettings();
  let sessions: readonly PlainDate[] = await loadSessions();
  let state: PopupView['state'] = 'waiting';
  let frames: Frame[] = [];
  const show = (): void => {
    draw({
      site,
      state,
      frames,
      mode: settings.mode,
      siteOn: isOn(settings, tab?.url),
      settingsLost: damaged,
      sessions,
      today: dateOf(new Date()),
      onSessions: (next) => {
        sessions = next;
        show();
        void saveSessions(next);
      },
      onShow: (frameId, id) =>
        tab?.id !== undefined &&
        void tellTab(tab.id, { type: 'show-note', id }, frameId).then(() => tabId === null && close()),
      onSite: (on) => site !== null && void save(withSite(settings, site, on)),
      onMode: (mode) => void save({ ...settings, mode }),
      onCheck: () => void check(),
      onOptions: () => void browser.runtime.openOptionsPage().then(() => tabId === null && close()),
    });
  };
  const save = async (next: Settings): Promise<void> => {
    damaged = false;
    await saveSettings(next);
  };
  let checked = false;
  const check = async (): Promise<void> => {
    if (tab?.id === undefined) return;
    checked = true;
    await tellBackground({ type: 'check-tab', tabId: tab.id });
    await ask(0);
  };
  const ask = async (asks: number): Promise<void> => {
    [state, frames] = await readTab(tab?.id, site);
    // A page that was read on request is shown wherever Needlewise is off.
    if (state !== 'read' && state !== 'restricted' && !checked && !isOn(settings, tab?.url)) state = 'off';
    show();
    if (state === 'waiting' && asks < MOST_ASKS) setTimeout(() => void ask(asks + 1), ASK_AGAIN);
  };
  watchSettings((next) => {
    settings = next;
    checked = false;
    if (isOn(settings, tab?.url)) return void ask(0);
    [state, frames] = ['off', []];
    show();
  });
  await ask(0);
}

async function readTab(tabId: number | undefined, site: string | null): Promise<[PopupView['state'], Frame[]]> {
  if (tabId === undefined) return ['restricted', []];
  const ids = new Set([0, ...(await countsOf(tabId)).keys()]);
  const answers = await Promise.all(
    [...ids].map(async (frameId) => ({ frameId, answer: await tellTab(tabId, { type: 'read-notes' }, frameId) })),
  );
  const top = answers[0]?.answer;
  const frames = answers.filter(
    (each): each is { frameId: number; answer: FrameAnswer } => each.answer?.about === true,
  );
  if (frames.length > 0) return ['read', frames.map(({ frameId, answer }) => ({ frameId, notes: answer.notes }))];
  const busy = top ? top.busy : await isGateBusy(tabId);
  if (busy === null) return [site === null ? 'restricted' : 'waiting', []];
  return [busy ? 'waiting' : 'not-about', []];
}
