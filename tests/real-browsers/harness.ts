import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/build.ts';
import { type Launched, type LaunchOptions, launch, newTab } from '../../scripts/launch.ts';
import { type PageReport, readPage, showNote, tabIdOf } from '../../scripts/read-page.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import type { Note } from '../../src/findings/note.ts';

interface OverlayApi {
  readonly tabs: {
    create(what: object): Promise<{ id?: number }>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  readonly scripting: { executeScript(what: object): Promise<readonly { result?: unknown }[]> };
  readonly action: { getBadgeText(what: object): Promise<string> };
  readonly runtime: { getURL(path: string): string };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const browser: OverlayApi;
declare const chrome: OverlayApi;

/** What is seen of Needlewise in a page. */
export interface Overlay {
  readonly card: string | null;
  readonly list: readonly string[] | null;
  readonly handle: string | null;
  /** The name of the element of ours that has the focus; null where the page has it. */
  readonly focused: string | null;
  /** The centre of each button that is drawn, in px of the viewport, by its name. */
  readonly buttons: Readonly<Record<string, { x: number; y: number }>>;
}

/** A browser with Needlewise, the fixtures' server, and a tab that is being read. */
export interface Bench {
  readonly launched: Launched;
  readonly server: PageServer;
  readonly close: () => Promise<void>;
}

/** Starts a browser and a server for the fixtures. */
export async function startBench(name: BrowserName, options: LaunchOptions = {}): Promise<Bench> {
  const server = await servePages();
  const launched = await launch(name, { offline: true, ...options });
  return {
    launched,
    server,
    close: async () => {
      await launched.close();
      server.close();
    },
  };
}

/** The file of a fixture. */
export const fixture = (name: string): string => join(import.meta.dirname, '../pages', name, 'page.html');

/** Opens a fixture or a file in a new tab, and waits until the extension has read it. */
export async function openPage(
  { launched, server }: Bench,
  file: string,
): Promise<{ page: Page; report: PageReport; tab: number }> {
  const page = await newTab(launched);
  const address = server.addressOf(file.endsWith('.html') ? file : fixture(file));
  const report = await readPage(launched, page, `${address}?tab=${Math.random()}`);
  const tab = await tabIdOf(launched, await page.evaluate(() => location.href));
  return { page, report, tab };
}

/** Opens a page of the extension in a tab of its own; Firefox lets only the extension itself do that. */
export async function openOwnPage({ launched }: Pick<Bench, 'launched'>, path: string): Promise<Page> {
  const before = new Set(await launched.browser.pages());
  await launched.extension.evaluate(async (address) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.tabs.create({ url: api.runtime.getURL(address) });
  }, path);
  return until(async () => {
    for (const page of (await launched.browser.pages()).toReversed()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.endsWith(path) && !before.has(page)) return page;
    }
    return null;
  });
}

/** Opens the popup for a tab, in a tab of its own. */
export const openPopup = (bench: Pick<Bench, 'launched'>, tab: number): Promise<Page> =>
  openOwnPage(bench, `/popup.html?tab=${tab}`);

/** The badge's text on a tab. */
export const badgeOf = ({ launched }: Pick<Bench, 'launched'>, tab: number): Promise<string> =>
  launched.extension.evaluate(
    (tabId) => (typeof browser === 'undefined' ? chrome : browser).action.getBadgeText({ tabId }),
    tab,
  );

/** Sends a message to a tab as the background does for a shortcut of the browser. */
export const tell = async ({ launched }: Pick<Bench, 'launched'>, tab: number, message: object): Promise<void> => {
  await launched.extension.evaluate(
    (id, what) => (typeof browser === 'undefined' ? chrome : browser).tabs.sendMessage(id, what).catch(() => undefined),
    tab,
    message,
  );
};

/** Reads what Needlewise shows in a tab, from within the extension's own world; null where it shows nothing. */
export const overlayOf = ({ launched }: Pick<Bench, 'launched'>, tab: number): Promise<Overlay | null> =>
  launched.extension.evaluate(async (tabId) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const [answer] = await api.scripting.executeScript({
      target: { tabId },
      func: () => {
        const host = document.querySelector('needlewise-host');
        if (!host) return null;
        const opened = (host as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
        const root = opened ?? chrome.dom?.openOrClosedShadowRoot(host) ?? null;
        if (!root) return null;
        const textOf = (element: Element | null): string | null =>
          element?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
        const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element) ?? '';
        const notes = [...root.querySelectorAll('.notes .note-words')];
        return {
          card: textOf(root.querySelector('.card')),
          list: root.querySelector('.list') ? notes.map((note) => textOf(note) ?? '') : null,
          handle: textOf(root.querySelector('.handle')),
          focused: root.activeElement ? nameOf(root.activeElement) : null,
          buttons: Object.fromEntries(
            [...root.querySelectorAll('button')]
              .filter((button) => button.checkVisibility())
              .map((button) => {
                const { left, top, width, height } = button.getBoundingClientRect();
                return [nameOf(button), { x: left + width / 2, y: top + height / 2 }];
              }),
          ),
        };
      },
    });
    return (answer?.result ?? null) as Overlay | null;
  }, tab) as Promise<Overlay | null>;

/** The overlay of a tab as markup with its styles, so that it can be set up where tools can look into it. */
export const markupOf = ({ launched }: Bench, tab: number): Promise<string> =>
  launched.extension.evaluate(async (tabId) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const [answer] = await api.scripting.executeScript({
      target: { tabId },
      func: () => {
        const host = document.querySelector('needlewise-host') as Element & { openOrClosedShadowRoot?: ShadowRoot };
        const root = host.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host);
        const sheets = [...(root?.styleSheets ?? []), ...(root?.adoptedStyleSheets ?? [])];
        const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
        return `<style>${rules.join('\n')}</style>${root?.querySelector('.overlay')?.outerHTML}`;
      },
    });
    return String(answer?.result);
  }, tab);

/** Sets up a copy of a tab's overlay in an open shadow root, on a page with nothing else on it. */
export async function openCopy(bench: Bench, tab: number, width = 1280, height = 900): Promise<Page> {
  const markup = await markupOf(bench, tab);
  const page = await newTab(bench.launched);
  await page.setViewport({ width, height });
  await page.setContent(
    '<!doctype html><html lang="en"><title>Copy</title><main><h1>Copy</h1><div id="host"></div></main></html>',
  );
  await page.evaluate((html) => {
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = html;
  }, markup);
  return page;
}

/** Presses a button of the overlay by its name, with the mouse. */
export async function pressIn(bench: Bench, page: Page, tab: number, name: string | RegExp): Promise<void> {
  const at = await until(async () => {
    const { buttons = {} } = (await overlayOf(bench, tab)) ?? {};
    return Object.entries(buttons).find(([each]) => (typeof name === 'string' ? each === name : name.test(each)))?.[1];
  });
  await page.mouse.click(at.x, at.y);
}

/** Opens the card of the first note of a page that has a verdict, a rule or words, and waits for it. */
export async function openCard(
  bench: Bench,
  { report, tab }: { report: PageReport; tab: number },
  wish: Partial<Note>,
) {
  const id = report.findings.findIndex((finding) =>
    Object.entries(wish).every(([key, value]) => finding[key as keyof typeof finding] === value),
  );
  await showNote(bench.launched, tab, id);
  return until(async () => {
    const overlay = await overlayOf(bench, tab);
    return overlay?.card?.includes(report.findings[id]?.text ?? '') ? overlay : null;
  });
}

/** The words that are underlined in a page, as the page itself can see them, with the centre of each on the screen. */
export const marksOf = (page: Page): Promise<{ name: string; text: string; x: number; y: number }[]> =>
  page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Set<Range>>)].flatMap(([name, ranges]) =>
      [...ranges].map((range) => {
        const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
        return { name, text: range.toString().replace(/\s+/g, ' '), x: left + width / 2, y: top + height / 2 };
      }),
    ),
  );

/** Brings the mark on some words onto the screen, and tells its centre; throws where there is no such mark yet. */
export async function scrollToMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  const isThere = await page.evaluate((words) => {
    const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((each) => [...each]);
    const found = ranges.findLast((range) => range.toString().replace(/\s+/g, ' ') === words);
    found?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return found !== undefined;
  }, text);
  // One that only came since was not scrolled to.
  const mark = isThere && (await marksOf(page)).find((each) => each.text === text);
  if (!mark) throw new Error(`No mark on “${text}”`);
  return mark;
}

/** Waits until an answer is there; throws after ten seconds. */
export async function until<T>(ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ten seconds in vain for: ${ask}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
