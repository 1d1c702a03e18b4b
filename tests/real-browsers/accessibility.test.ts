import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, openOwnPage, openPage, openPopup, startBench } from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
declare const axe: { run(options: object): Promise<AxeResult> };

/** What axe finds wrong with a page, a line for each kind of fault and its first place. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe.each(['chromium', 'firefox'] as const)('axe finds nothing in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench.close());

  test.each(['light', 'dark'])('in the popup, %s', async (scheme) => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    const popup = await openPopup(bench, tab);
    if (name === 'chromium') await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.waitForSelector('.note-line');
    expect(await faultsOf(popup)).toEqual([]);
    for (const part of ['timeline', 'facts']) {
      await popup.click(`#tab-${part}`);
      await popup.waitForSelector(`.${part}`);
      expect(await faultsOf(popup)).toEqual([]);
    }
    await Promise.all([popup.close(), page.close()]);
  });

  test.each(['options.html', 'welcome.html'])('in %s', async (file) => {
    const page = await openOwnPage(bench, `/${file}`);
    await page.waitForSelector('h1');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});
