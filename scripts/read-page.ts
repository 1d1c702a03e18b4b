import type { Page } from 'puppeteer-core';
import type { FrameAnswer } from '../src/browser/messages.ts';
import { type Note, type PageNotes, unreadPage } from '../src/findings/note.ts';
import type { Launched } from './launch.ts';

/** What a reader would see on one page. */
export interface PageReport extends Omit<PageNotes, 'notes'> {
  readonly url: string;
  readonly title: string;
  readonly findings: readonly Omit<Note, 'id' | 'setting'>[];
  readonly errors: readonly string[];
}

// Milliseconds.
const LOAD = 20_000;
const QUIET = 400;
const LONGEST_QUIET = 3_000;
const LONGEST_ANSWER = 8_000;
const SILENT = 1_500;

interface ExtensionApi {
  readonly tabs: {
    query(what: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<FrameAnswer | undefined>;
  };
  readonly scripting: { executeScript(what: object): Promise<readonly { result?: unknown }[]> };
  readonly storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
}
declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

/** Finds the id by which the extension knows a tab, from the address that only this tab has. */
export const tabIdOf = ({ extension }: Launched, url: string): Promise<number> =>
  extension.evaluate(async (address) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const tab = (await api.tabs.query({})).find((each) => each.url === address);
    if (tab?.id === undefined) throw new Error(`No tab has the address ${address}`);
    return tab.id;
  }, url);

/** Goes to a note of a tab's own frame: scrolls there and opens its card. */
export const showNote = ({ extension }: Launched, tab: number, id: number): Promise<void> =>
  extension.evaluate(
    async (tabId, note) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      await api.tabs.sendMessage(tabId, { type: 'show-note', id: note }, { frameId: 0 });
    },
    tab,
    id,
  );

/** Opens an address in a tab and waits until the page rests and the extension has read it. */
export async function readPage(launched: Launched, page: Page, url: string, shownAs = url): Promise<PageReport> {
  const errors: string[] = [];
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD });
  } catch (error) {
    errors.push(`The page did not finish loading: ${(error as Error).message.split('\n')[0]}`);
  }
  try {
    await waitForQuiet(page);
    const address = await page.evaluate(() => location.href);
    const frames = await readFrames(launched, await tabIdOf(launched, address));
    const title = await page.title();
    const { about, kind, setting, signs } = frames.find((frame) => frame.about) ?? frames[0] ?? unreadPage;
    const findings = frames.flatMap(({ notes }) => notes).map(({ id: _, setting: __, ...note }) => note);
    errors.push(...frames.flatMap((frame) => frame.errors));
    const language = await page.evaluate(() => document.documentElement?.lang ?? '');
    return { url: shownAs, title, about, kind, setting, signs, language, findings, errors };
  } catch (error) {
    errors.push((error as Error).message);
    const { notes: findings, ...unread } = unreadPage;
    return { ...unread, url: shownAs, title: '', findings, errors };
  }
}

const waitForQuiet = (page: Page): Promise<void> =>
  page.evaluate(
    (quiet, longest) =>
      new Promise<void>((done) => {
        const end = (): void => {
          observer.disconnect();
          done();
        };
        let timer = setTimeout(end, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        observer.observe(document, { childList: true, characterData: true, subtree: true });
        setTimeout(end, longest);
      }),
    QUIET,
    LONGEST_QUIET,
  );

// Asks each frame through the extension's own messages until none is still reading.
const readFrames = ({ extension }: Launched, tab: number): Promise<FrameAnswer[]> =>
  extension.evaluate(
    async (tabId, longest, silent) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const start = performance.now();
      for (;;) {
        const prefix = `notes:${tabId}:`;
        const keys = Object.keys(await api.storage.session.get(null)).filter((key) => key.startsWith(prefix));
        const frames = [...new Set([0, ...keys.map((key) => Number(key.slice(prefix.length)))])].sort((a, b) => a - b);
        const answers = await Promise.all(
          frames.map((frameId) =>
            api.tabs.sendMessage(tabId, { type: 'read-notes' }, { frameId }).catch(() => undefined),
          ),
        );
        const top = answers[0];
        const [gate] = top
          ? []
          : await api.scripting
              .executeScript({
                target: { tabId },
                func: () => (globalThis as { needlewiseGate?: { isBusy(): boolean } }).needlewiseGate?.isBusy() ?? null,
              })
              .catch(() => []);
        const spent = performance.now() - start;
        const isSettled = (top || gate?.result === false) && !answers.some((answer) => answer?.busy);
        if (isSettled) return answers.filter((answer) => answer !== undefined);
        // A gate that has found something is followed by the annotator, however busy the machine is.
        const isSilent = !top && gate?.result !== true;
        if (spent > longest || (isSilent && spent > silent)) return answers.filter((answer) => answer !== undefined);
        await new Promise((done) => setTimeout(done, 40));
      }
    },
    tab,
    LONGEST_ANSWER,
    SILENT,
  );
