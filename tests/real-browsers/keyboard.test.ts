import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Bench,
  marksOf,
  openOwnPage,
  openPage,
  openPopup,
  overlayOf,
  startBench,
  tell,
  until,
} from './harness.ts';

const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Goes on with Tab until a thing has the focus; throws where it is not reached. */
async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const focused = await focusedIn(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

describe.each(['chromium', 'firefox'] as const)('by keyboard alone in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench.close());

  test('the list is filtered, a note opened, gone through and left again', async () => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    const focused = async (): Promise<string | null> => (await overlayOf(bench, tab))?.focused ?? null;
    const tabInto = (wish: RegExp): Promise<unknown> =>
      until(async () => {
        await page.keyboard.press('Tab');
        return wish.test((await focused()) ?? '');
      });
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select')];
      links.at(-1)?.focus();
    });
    await tabInto(/^\d+ notes on this page$/);
    await page.keyboard.press('Enter');
    await until(async () => (await overlayOf(bench, tab))?.list);
    await page.keyboard.down('Shift');
    await tabInto(/^Agrees with the source: \d+$/);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await until(async () => !(await overlayOf(bench, tab))?.list?.includes('1.5 mm'));
    await page.keyboard.press('Enter');
    await until(async () => (await overlayOf(bench, tab))?.list?.includes('1.5 mm'));
    await tabInto(/^1\.5 mmDiffers/);
    await page.keyboard.press('Enter');
    await until(async () => /^Note on a claim: Differs/.test((await focused()) ?? ''));
    for (const wish of ['Close', 'Copy with source', 'Hide', 'Previous', 'Next']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(wish);
    }
    await page.keyboard.press('Enter');
    await until(async () => /2 of \d+/.test((await overlayOf(bench, tab))?.card ?? ''));
    await page.keyboard.press('Escape');
    await until(async () => (await overlayOf(bench, tab))?.card === null);
    expect((await overlayOf(bench, tab))?.list).not.toBeNull();
    await page.close();
  });

  test('the shortcuts of the browser go from note to note, open the list and close it', async () => {
    const { page, tab } = await openPage(bench, 'article-figures');
    for (const [by, place] of [
      [1, '1 of'],
      [1, '2 of'],
      [-1, '1 of'],
    ] as const) {
      await tell(bench, tab, { type: 'step-note', by });
      await until(async () => (await overlayOf(bench, tab))?.card?.includes(place));
    }
    await page.keyboard.press('Escape');
    await page.focus('a[href]');
    await tell(bench, tab, { type: 'toggle-list' });
    await until(async () => (await overlayOf(bench, tab))?.focused === 'Notes on this page');
    await page.keyboard.press('Tab');
    await until(async () => (await overlayOf(bench, tab))?.focused === 'Previous');
    await tell(bench, tab, { type: 'toggle-list' });
    await until(async () => (await overlayOf(bench, tab))?.list === null);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.close();
  });

  test('in the popup a kind is left out here, the timeline is moved and a fact found, and all of it is still so when it opens again', async () => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    let popup = await openPopup(bench, tab);
    await popup.waitForSelector('.note-line');
    await tabTo(popup, 'This page');
    await tabTo(popup, /^Kinds of claim on/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, 'Needle lengths');
    await popup.keyboard.press(' ');
    await until(async () => !(await marksOf(page)).some(({ text }) => text === '1.5 mm'));
    await popup.keyboard.press(' ');
    await until(async () => (await marksOf(page)).some(({ text }) => text === '1.5 mm'));
    await popup.close();
    popup = await openPopup(bench, tab);
    await popup.waitForSelector('.note-line');
    await tabTo(popup, 'This page');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('.timeline');
    await tabTo(popup, 'Next session');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() =>
      /four to six weeks.*Part 3/.test(document.querySelector('.moment')?.textContent ?? ''),
    );
    await tabTo(popup, 'Days since the session');
    await popup.keyboard.press('Home');
    await popup.waitForFunction(() => /day of the session/.test(document.querySelector('.moment')?.textContent ?? ''));
    await popup.close();
    popup = await openPopup(bench, tab);
    await popup.waitForFunction(() => /day of the session/.test(document.querySelector('.moment')?.textContent ?? ''));
    await tabTo(popup, 'Timeline');
    await popup.keyboard.press('End');
    await tabTo(popup, 'Search the facts');
    await popup.keyboard.type('how often');
    await popup.waitForFunction(() => /four to six weeks/.test(document.querySelector('.facts li')?.textContent ?? ''));
    await popup.close();
    popup = await openPopup(bench, tab);
    await popup.waitForFunction(() => document.querySelector<HTMLInputElement>('.facts input')?.value === 'how often');
    await Promise.all([popup.close(), page.close()]);
  });

  test('in the options colours are chosen, and every page of ours obeys', async () => {
    const options = await openOwnPage(bench, '/options.html?keys');
    await options.waitForSelector('h1');
    await tabTo(options, 'Like the browser');
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('ArrowDown');
    const schemeOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.style.colorScheme);
    await until(async () => (await schemeOf(options)) === 'dark');
    for (const path of ['/popup.html?keys', '/welcome.html?keys']) {
      const page = await openOwnPage(bench, path);
      await until(async () => (await schemeOf(page)) === 'dark');
      await page.close();
    }
    await options.keyboard.press('ArrowUp');
    await options.keyboard.press('ArrowUp');
    await until(async () => (await schemeOf(options)) === '');
    await options.close();
  });

  test('the welcome page is done in two steps', async () => {
    const page = await openOwnPage(bench, '/welcome.html?keys-2');
    await page.waitForSelector('h1');
    await tabTo(page, 'On every site');
    await tabTo(page, 'Done');
    await page.close();
  });
});
