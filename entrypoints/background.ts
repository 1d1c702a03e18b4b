import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { countsOf, forgetCounts, keepCount } from '../src/browser/frame-counts.ts';
import { lookAgain } from '../src/browser/gate.ts';
import { answerMessages, type Message, tellTab } from '../src/browser/messages.ts';
import { loadSettings, watchSettings } from '../src/browser/settings.ts';
import { isOn, type Settings } from '../src/findings/settings.ts';
import { judgePage } from '../src/judge-page.ts';
import marksCss from '../src/marks/marks.css?inline';
import { lexicon } from '../src/vocabulary/terms.ts';

// Firefox paints highlights inside shadow trees only for a user's style, Chromium paints their grounds only for an author's.
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

const COMMANDS: Readonly<Record<string, Message>> = {
  'next-finding': { type: 'step-note', by: 1 },
  'previous-finding': { type: 'step-note', by: -1 },
  'page-list': { type: 'toggle-list' },
};

async function annotate(tabId: number, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const styled = browser.scripting.insertCSS({ target, css: marksCss, origin: ORIGIN });
    const injected = browser.scripting.executeScript({ target, files: ['/annotator.js'] });
    // While the page is read, what will judge it gets ready.
    lexicon();
    await Promise.all([styled, injected]);
  } catch {
    // The frame has gone, or the browser keeps extensions out of it: there is nothing to annotate.
  }
}

let kept: Settings | null = null;

// A page that asks does not wait for the store each time.
async function settingsNow(): Promise<Settings> {
  if (kept) return kept;
  const { settings, damaged } = await loadSettings();
  // What has changed meanwhile is newer than what was asked for.
  if (!damaged) kept ??= settings;
  return kept ?? settings;
}

async function showCount(tabId: number): Promise<void> {
  const sum = [...(await countsOf(tabId)).values()].reduce((a, b) => a + b, 0);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0d5b63' });
    await browser.action.setBadgeText({ tabId, text: sum > 0 ? String(sum) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

export default defineBackground(() => {
  answerMessages({
    'gate-opened': async (_, { tab, frameId }) => {
      if (tab?.id === undefined || frameId === undefined) return;
      if (isOn(await settingsNow(), tab.url)) await annotate(tab.id, frameId);
    },
    'open-timeline': async ({ day }) => {
      if (!Number.isFinite(day)) return;
      await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?day=${Math.round(day)}`) });
    },
    'marks-shown': async (_, { tab, frameId }) => {
      if (tab?.id === undefined || frameId === undefined) return false;
      const target = { tabId: tab.id, frameIds: [frameId] };
      const brought = browser.scripting.executeScript({ target, files: ['/overlay.js'] });
      return brought.then(
        () => true,
        () => false,
      );
    },
    'judge-page': ({ text }) => judgePage(text),
    'check-tab': async ({ tabId }) => {
      await annotate(tabId);
    },
    'notes-changed': async ({ attention }, { tab, frameId }) => {
      if (tab?.id === undefined || frameId === undefined) return;
      if (attention === null) await forgetCounts(tab.id, frameId);
      else if (Number.isSafeInteger(attention) && attention >= 0) await keepCount(tab.id, frameId, attention);
      await showCount(tab.id);
    },
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetCounts(tabId));
  // Phones have no keys for it.
  browser.commands?.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const message = COMMANDS[command];
    if (tab?.id !== undefined && message) await tellTab(tab.id, message, 0);
  });
  watchSettings(async (settings, before) => {
    kept = settings;
    for (const { id, url } of await browser.tabs.query({})) {
      if (id === undefined || isOn(settings, url) === isOn(before, url)) continue;
      void (isOn(settings, url) ? lookAgain(id) : tellTab(id, { type: 'stop' }));
    }
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
