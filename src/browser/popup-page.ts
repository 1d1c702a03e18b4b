import { type Browser, browser } from 'wxt/browser';
import { dateOf, type PlainDate } from '../facts/sessions.ts';
import type { FrameNotes, PageState, PopupView } from '../findings/popup-view.ts';
import { isOn, type Settings, siteOf, withSite } from '../findings/settings.ts';
import { countsOf } from './frame-counts.ts';
import { isGateBusy } from './gate.ts';
import { type FrameAnswer, tellBackground, tellTab } from './messages.ts';
import { keepPlace, loadPlace } from './popup-place.ts';
import { loadSessions, saveSessions } from './sessions.ts';
import { loadSettings, saveSettings, watchSettings } from './settings.ts';

// Milliseconds: between two questions to a page that is still being read, soon and later, and before the first sight without an answer.
const ASK_AGAIN = 300;
const ASK_LATER = 1000;
const SOON = 20;
const FIRST_SIGHT = 60;

/** Reads the notes of a tab, and calls `draw` with what the popup shows, again whenever that changes; without a tab's id it is the one in front. */
export async function openPopup(tabId: number | null, draw: (view: PopupView) => void): Promise<void> {
  const tab =
    tabId === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(tabId);
  const site = siteOf(tab?.url);
  const page = `${tab?.id} ${tab?.url}`;
  const [loaded, days, started] = await Promise.all([loadSettings(), loadSessions(), loadPlace(page)]);
  let { settings } = loaded;
  let trouble: PopupView['trouble'] = loaded.damaged ? 'lost' : null;
  let sessions: readonly PlainDate[] = days;
  let place = started;
  let state: PageState = tab?.status === 'loading' ? 'loading' : 'waiting';
  let frames: FrameNotes[] = [];
  const show = (): void => {
    draw({
      site,
      state,
      frames,
      settings,
      siteOn: isOn(settings, tab?.url),
      trouble,
      sessions,
      today: dateOf(new Date()),
      place,
      onPlace: (next) => {
        place = next;
        void keepPlace(page, next);
      },
      onSessions: (next) => {
        sessions = next;
        show();
        void saveSessions(next);
      },
      onShow: (frameId, id) =>
        tab?.id !== undefined &&
        void tellTab(tab.id, { type: 'show-note', id }, frameId).then(() => tabId === null && close()),
      onSite: (on) => site !== null && void save(withSite(settings, site, on)),
      onSettings: (next) => void save(next),
      onCheck: () => void check(),
      onReload: () =>
        tab?.id !== undefined && void browser.tabs.reload(tab.id).then(() => (tabId === null ? close() : ask(0))),
      onOptions: () => void browser.runtime.openOptionsPage().then(() => tabId === null && close()),
    });
  };
  const save = async (next: Settings): Promise<void> => {
    adopt(next);
    trouble = (await saveSettings(next)) ? null : 'unsaved';
    if (trouble) show();
  };
  let checked = false;
  const check = async (): Promise<void> => {
    if (tab?.id === undefined) return;
    checked = true;
    await tellBackground({ type: 'check-tab', tabId: tab.id });
    await ask(0);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (asks: number): Promise<void> => {
    clearTimeout(timer);
    [state, frames] = await readTab(tab ?? {});
    // A page that was read on request is shown wherever Needlewise is off.
    if (state !== 'read' && state !== 'restricted' && !checked && !isOn(settings, tab?.url)) state = 'off';
    show();
    if (state === 'waiting' || state === 'loading')
      timer = setTimeout(() => void ask(asks + 1), asks < SOON ? ASK_AGAIN : ASK_LATER);
  };
  const adopt = (next: Settings): void => {
    settings = next;
    checked = false;
    if (isOn(settings, tab?.url)) return void ask(0);
    [state, frames] = ['off', []];
    show();
  };
  watchSettings(adopt);
  // A page that answers at once is seen at once, so that nothing jumps; a slow one is waited for in sight.
  const sight = setTimeout(show, FIRST_SIGHT);
  await ask(0);
  clearTimeout(sight);
}

async function readTab({ id: tabId, url }: Partial<Browser.tabs.Tab>): Promise<[PageState, FrameNotes[]]> {
  if (tabId === undefined) return ['restricted', []];
  const ids = new Set([0, ...(await countsOf(tabId)).keys()]);
  const answers = await Promise.all(
    [...ids].map(async (frameId) => ({ frameId, answer: await tellTab(tabId, { type: 'read-notes' }, frameId) })),
  );
  const frames = answers.filter(
    (each): each is { frameId: number; answer: FrameAnswer } => each.answer?.about === true,
  );
  if (frames.length > 0)
    return ['read', frames.map(({ frameId, answer: { kind, notes } }) => ({ frameId, kind, notes }))];
  const top = answers[0]?.answer;
  // A script that the reader lets in nowhere is not refused, it waits to be let in.
  if (!top && !(await mayRead(url))) return ['withheld', []];
  const busy = top ? top.busy : await isGateBusy(tabId);
  if (busy !== null) return [busy ? 'waiting' : 'not-about', []];
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.status === 'loading') return ['loading', []];
  return [(await isReadable(tabId)) ? 'missed' : 'restricted', []];
}

const mayRead = (url: string | undefined): Promise<boolean> =>
  browser.permissions.contains({ origins: [siteOf(url) ? `${new URL(url as string).origin}/*` : '<all_urls>'] });

// Browser pages, stores and documents that are no pages keep extensions out, or hold nothing for them.
async function isReadable(tabId: number): Promise<boolean> {
  try {
    const results: readonly Browser.scripting.InjectionResult<unknown>[] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => /html/.test(document.contentType),
    });
    return results[0]?.result === true;
  } catch {
    return false;
  }
}
