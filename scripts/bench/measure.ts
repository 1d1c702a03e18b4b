import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../launch.ts';
import type { PageServer } from '../serve.ts';
import type { BenchPage } from './page-set.ts';
import { type Cost, costOf, TRACE_CATEGORIES } from './trace.ts';
import type { Variant } from './variants.ts';

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
const SETTLE = 150;
const LONGEST_MARK = 1_500;

/** Starts Chromium with a variant. */
export async function startRunner(variant: Variant, server: PageServer): Promise<Runner> {
  const browser: Browser = await openBrowser('chromium', { offline: true, forgetPages: true });
  if (variant.folder) await browser.installExtension(variant.folder);
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(watchForMark);
  const session = await tab.createCDPSession();
  let looks = 0;
  const measure = async (page: BenchPage): Promise<Measured> => {
    const address = `${server.addressOf(page.file)}?look=${looks++}`;
    await tab.bringToFront();
    await tab.tracing.start({ categories: TRACE_CATEGORIES });
    await tab.goto(address, { waitUntil: 'load', timeout: LOAD });
    await settle(tab, page.group !== 'other' && (variant.name === 'Needlewise' || variant.name === 'mark.js'));
    if (page.group === 'app') await tab.evaluate('start()').then(() => settle(tab, false));
    const trace = await tab.tracing.stop();
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await tab.metrics();
    const { parsed, ...cost } = costOf(trace ?? new Uint8Array(), address);
    const bytes = parsed.reduce((sum, path) => sum + statSync(join(variant.folder ?? '', path)).size, 0);
    return { ...cost, bytes, heap: JSHeapUsedSize / 1e6 };
  };
  return { variant, measure, close: () => browser.close() };
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
