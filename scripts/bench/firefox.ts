import type { Page } from 'puppeteer-core';
import { openBrowser } from '../launch.ts';
import { servePages } from '../serve.ts';
import { cell, drawTable, type Figure, figureOf } from './figures.ts';
import { type BenchPage, benchPages, filteredPage } from './page-set.ts';
import { NATIVE, UBLOCK, variantsFor } from './variants.ts';

// Firefox tells no programme how long scripts took, so the page itself feels for how long it is held up.
interface Feel {
  readonly variant: string;
  readonly page: string;
  /** Milliseconds that the page's own timer was late by, in all. */
  readonly held: Figure;
  readonly longest: Figure;
}

const PAGES = ['other-050', 'other-080', 'other-100', 'shop-roller', 'article of 5,000 words'];
// Milliseconds.
const SETTLE = 800;
const LOAD = 120_000;
const NO_DELAY = 8;

declare const late: number[];

// A blocker reads its lists for a while after it was installed: only then does it do its work, and cost what it costs.
const LONGEST_START = 60_000;
const PAUSE = 500;
async function untilItFilters(tab: Page, address: string): Promise<void> {
  for (const until = Date.now() + LONGEST_START; Date.now() < until; ) {
    await tab.goto(address, { waitUntil: 'load', timeout: LOAD });
    if (!(await tab.evaluate(() => 'adRan' in globalThis))) return;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  throw new Error('uBlock Origin does not filter: its figures would be those of doing nothing.');
}

function feel(): void {
  const world = globalThis as typeof globalThis & { late: number[] };
  world.late = [];
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    world.late.push(now - last);
    last = now;
    setTimeout(tick);
  };
  tick();
}

/** Measures in Firefox for how long pages are held up with each variant in it. */
export async function benchFirefox(rounds: number): Promise<{ figures: readonly Feel[]; table: string }> {
  const server = await servePages();
  const pages = benchPages().filter(({ name }) => PAGES.includes(name));
  const feels: Feel[] = [];
  try {
    for (const variant of variantsFor('firefox').filter(({ name }) => name !== NATIVE)) {
      process.stderr.write(`Firefox with ${variant.name} …\n`);
      const browser = await openBrowser('firefox', { offline: true });
      try {
        if (variant.folder) await browser.installExtension(variant.folder);
        const tab = await browser.newPage({ type: 'window' });
        if (variant.name === UBLOCK) await untilItFilters(tab, server.addressOf(filteredPage()));
        await tab.evaluateOnNewDocument(feel);
        const look = async (page: BenchPage): Promise<number[]> => {
          await tab.goto(server.addressOf(page.file), { waitUntil: 'load', timeout: LOAD });
          return tab.evaluate(async (settle) => {
            await new Promise((done) => setTimeout(done, settle));
            return late;
          }, SETTLE);
        };
        for (const page of pages) {
          await look(page);
          const looks: number[][] = [];
          for (let round = 0; round < rounds; round++) looks.push(await look(page));
          feels.push({
            variant: variant.name,
            page: page.name,
            held: figureOf(looks.map((gaps) => gaps.reduce((sum, gap) => sum + Math.max(0, gap - NO_DELAY), 0))),
            longest: figureOf(looks.map((gaps) => Math.max(...gaps))),
          });
        }
      } finally {
        await browser.close().catch(() => undefined);
      }
    }
  } finally {
    server.close();
  }
  const table = drawTable(
    `Firefox: for how long a page's own timer is held up, ms, median (lowest–highest) of ${rounds} rounds`,
    ['', 'page', 'held up', 'longest'],
    feels.map(({ variant, page, held, longest }) => [variant, page, cell(held), cell(longest)]),
  );
  return { figures: feels, table };
}
