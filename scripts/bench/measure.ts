import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../launch.ts';
import type { PageServer } from '../serve.ts';
import type { BenchPage } from './page-set.ts';
import { type Cost, costOf, TRACE_CATEGORIES } from './trace.ts';
import { FLOOR, type Variant } from './variants.ts';

/** What one look at a page cost, with the heap that is left (MB) and the bytes of scripts that were parsed. */
export interface Measured extends Omit<Cost, 'parsed'> {
  readonly heap: number;
  readonly bytes: number;
}

/** A browser with a variant in it, and the tab that all pages are looked at in. */
export interface Runner {
  readonly variant: Variant;
  readonly measure: (page: BenchPage) => Promise<Measured>;
  readonly close: () => Promise<void>;
}

// Milliseconds.
const LOAD = 120_000;
const SETTLE = 80;
const LONGEST_MARK = 1_500;

/** Starts Chromium with a variant; should the browser break, the look is made again in a new one. */
export async function startRunner(variant: Variant, server: PageServer): Promise<Runner> {
  let opened = await openTab(variant);
  let looks = 0;
  const close = (): Promise<void> => opened.browser.close().catch(() => undefined);
  const measure = (page: BenchPage): Promise<Measured> =>
    lookAt(opened, variant, page, `${server.addressOf(page.file)}?look=${looks++}`);
  return {
    variant,
    measure: async (page) => {
      try {
        return await measure(page);
      } catch (error) {
        process.stderr.write(`${variant.name}, ${page.name}: ${(error as Error).message}; once more …\n`);
        await close();
        opened = await openTab(variant);
        // The first look in a new browser warms up and does not count.
        await measure(page);
        return measure(page);
      }
    },
    close,
  };
}

interface OpenTab {
  readonly browser: Browser;
  readonly tab: Page;
}

async function openTab({ folder }: Variant): Promise<OpenTab> {
  const browser = await openBrowser('chromium', { offline: true, forgetPages: true });
  if (folder) await browser.installExtension(folder);
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(watchForMark);
  return { browser, tab };
}

async function lookAt({ tab }: OpenTab, variant: Variant, page: BenchPage, address: string): Promise<Measured> {
  await tab.bringToFront();
  await tab.tracing.start({ categories: TRACE_CATEGORIES });
  await tab.goto(address, { waitUntil: 'load', timeout: LOAD });
  await settle(tab, page.group !== 'other' && ['Needlewise', 'mark.js', FLOOR].includes(variant.name));
  if (page.group === 'app') await tab.evaluate('start()').then(() => settle(tab, false));
  const trace = await tab.tracing.stop();
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await tab.metrics();
  const { parsed, ...cost } = costOf(trace ?? new Uint8Array(), address);
  const bytes = parsed.reduce((sum, path) => sum + statSync(join(variant.folder ?? '', path)).size, 0);
  return { ...cost, bytes, heap: JSHeapUsedSize / 1e6 };
}

// Says in the page's timeline when its first words are marked, by highlight or by element.
function watchForMark(): void {
  const look = (): void => {
    if (CSS.highlights.size > 0 || document.querySelector('mark[data-markjs]')) performance.mark('first-mark');
    else setTimeout(look, 1);
  };
  if (location.href.includes('look=') && !location.href.includes('/other-')) look();
}

const settle = (tab: Page, waitForMark: boolean): Promise<void> =>
  tab.evaluate(
    async (least, longest) => {
      const until = performance.now() + longest;
      await new Promise((done) => setTimeout(done, least));
      while (performance.now() < until && performance.getEntriesByName('first-mark').length === 0)
        await new Promise((done) => setTimeout(done, 20));
      for (let i = 0; i < 2; i++) await new Promise((done) => requestIdleCallback(done));
    },
    SETTLE,
    waitForMark ? LONGEST_MARK : 0,
  );
