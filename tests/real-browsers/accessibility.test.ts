import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newTab } from '../../scripts/launch.ts';
import { tabIdOf } from '../../scripts/read-page.ts';
import { faultsOf } from './axe.ts';
import {
  type Bench,
  openCard,
  openCopy,
  openOwnPage,
  openPage,
  openPopup,
  overlayOf,
  pressIn,
  scrollToMark,
  startBench,
  tell,
  until,
} from './harness.ts';
import { serveSlowly } from './slow-server.ts';

const FIGURES = ['needle-length', 'result-speed', 'session-spacing', 'session-count', 'session-length'] as const;

describe.each(['chromium', 'firefox'] as const)('axe finds nothing in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench.close());

  const setScheme = async (page: Page, scheme: string): Promise<void> => {
    if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };
  const expectFaultless = async (tab: number, width = 1280, height = 900): Promise<void> => {
    for (const scheme of name === 'chromium' ? ['light', 'dark'] : ['light']) {
      const copy = await openCopy(bench, tab, width, height);
      await setScheme(copy, scheme);
      expect(await faultsOf(copy)).toEqual([]);
      await copy.close();
    }
  };

  test.each(FIGURES)('in a card with a drawing: %s', async (rule) => {
    const opened = await openPage(bench, 'article-figures');
    await openCard(bench, opened, { rule });
    const copy = await openCopy(bench, opened.tab);
    expect(
      await copy.evaluate(() => document.getElementById('host')?.shadowRoot?.querySelector('.drawing')?.ariaLabel),
    ).toMatch(/^On this page: .+\. In the source: .+\.$/);
    await copy.close();
    await expectFaultless(opened.tab);
    await opened.page.close();
  });

  test.each(['differs', 'context', 'agrees', 'uncovered'] as const)('in a card that says %s', async (verdict) => {
    const opened = await openPage(bench, 'article-figures');
    await openCard(bench, opened, { verdict });
    await pressIn(bench, opened.page, opened.tab, 'Hide');
    await until(async () => (await overlayOf(bench, opened.tab))?.buttons['This claim']);
    await expectFaultless(opened.tab);
    await expectFaultless(opened.tab, 320, 640);
    await opened.page.close();
  });

  test('in the list, filtered and not, and beside the line of a product', async () => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    await expectFaultless(tab);
    await tell(bench, tab, { type: 'toggle-list' });
    await until(async () => (await overlayOf(bench, tab))?.list);
    await expectFaultless(tab);
    await pressIn(bench, page, tab, /^Agrees with the source: \d+$/);
    await until(async () => !(await overlayOf(bench, tab))?.list?.includes('1.5 mm'));
    await expectFaultless(tab);
    await expectFaultless(tab, 320, 256);
    await page.close();
  });

  test.each(['light', 'dark'])('in the popup, %s', async (scheme) => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    const popup = await openPopup(bench, tab);
    await setScheme(popup, scheme);
    await popup.waitForSelector('.note-line');
    await popup.$eval('details', (details) => details.setAttribute('open', ''));
    expect(await faultsOf(popup)).toEqual([]);
    await popup.click('#tab-timeline');
    await popup.waitForSelector('.timeline');
    expect(await faultsOf(popup)).toEqual([]);
    await popup.focus('.row');
    await popup.$eval('input[type="date"]', (field) => {
      (field as HTMLInputElement).value = '2026-01-05';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.$eval('.mine form', (form) => (form as HTMLFormElement).requestSubmit());
    await popup.waitForSelector('.next-session');
    await popup.$eval('.as-list', (details) => details.setAttribute('open', ''));
    expect(await faultsOf(popup)).toEqual([]);
    await popup.$eval('.mine > .quiet', (button) => (button as HTMLElement).click());
    await popup.click('#tab-facts');
    await popup.waitForSelector('.facts');
    expect(await faultsOf(popup)).toEqual([]);
    await popup.type('.facts input', 'zebra');
    await popup.waitForFunction(() => document.querySelectorAll('.facts li').length === 0);
    expect(await faultsOf(popup)).toEqual([]);
    await Promise.all([popup.close(), page.close()]);
  });

  test('in each honest state of the popup', async () => {
    const expectState = async (tab: number, text: RegExp): Promise<void> => {
      const popup = await openPopup(bench, tab);
      await popup.waitForSelector('#tab-page');
      await popup.click('#tab-page');
      await popup.waitForFunction(
        (words) => new RegExp(words).test(document.querySelector('.state')?.textContent ?? ''),
        {},
        text.source,
      );
      expect(await faultsOf(popup)).toEqual([]);
      await popup.close();
    };
    const other = await openPage(bench, 'other-subject-brows');
    await expectState(other.tab, /does not speak of microneedling/);
    const own = await tabIdOf(bench.launched, await bench.launched.extension.evaluate(() => location.href));
    await expectState(own, /keeps extensions out/);
    const slow = await serveSlowly();
    const loading = await newTab(bench.launched);
    void loading.goto(slow.address).catch(() => undefined);
    const tab = await until(() => tabIdOf(bench.launched, slow.address).catch(() => null));
    await expectState(tab, /still loading/);
    slow.close();
    const popup = await openPopup(bench, other.tab);
    await popup.waitForSelector('[role="switch"]');
    await popup.$eval('[role="switch"]', (box) => (box as HTMLElement).click());
    await expectState(other.tab, /off here/);
    await popup.$eval('[role="switch"]', (box) => (box as HTMLElement).click());
    await popup.waitForFunction(() => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked);
    await Promise.all([popup.close(), loading.close(), other.page.close()]);
  });

  test.each(['light', 'dark'])('in the options with what can go wrong there, %s', async (scheme) => {
    const page = await openOwnPage(bench, `/options.html?${scheme}`);
    await setScheme(page, scheme);
    await page.waitForSelector('h1');
    expect(await faultsOf(page)).toEqual([]);
    const [site, kinds] = await page.$$('.sites input[type="text"]');
    await site?.type('two words');
    await page.keyboard.press('Enter');
    await kinds?.type('no site');
    await page.waitForFunction(() => document.querySelectorAll('[role="alert"]').length === 2);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('in the welcome page, with its card open', async () => {
    const page = await openOwnPage(bench, '/welcome.html?axe');
    await page.waitForSelector('h1');
    expect(await faultsOf(page)).toEqual([]);
    const { x, y } = await until(() => scrollToMark(page, '1.5 mm').catch(() => null));
    await page.mouse.click(x, y);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});
