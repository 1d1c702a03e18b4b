import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, marksOf, openOwnPage, openPage, openPopup, overlayOf, startBench, until } from './harness.ts';

describe.each(['chromium', 'firefox'] as const)('popup in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench.close());

  test('it lists the notes of the page and goes to one', async () => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    const popup = await openPopup(bench, tab);
    await popup.waitForSelector('.note-line');
    const words = await popup.$$eval('.note-words', (all) => all.map((each) => each.textContent));
    expect(words).toContain('See results after one use');
    expect(await popup.$eval('.popup-head', (head) => head.textContent)).toContain('127.0.0.1');
    await popup.$$eval('.note-line', (all) =>
      (all.find((each) => /after one use/.test(each.textContent ?? '')) as HTMLElement).click(),
    );
    await until(async () => (await overlayOf(bench, tab))?.card?.includes('See results after one use'));
    await Promise.all([popup.close(), page.close()]);
  });

  test('its timeline says what holds at a day, and its facts are found as one types', async () => {
    const { page, tab } = await openPage(bench, 'other-subject-brows');
    const popup = await openPopup(bench, tab);
    // Where the page is told late, the popup has opened on it by then.
    await (await popup.waitForSelector('#tab-timeline'))?.click();
    await popup.waitForSelector('.scrubber');
    await popup.focus('.scrubber');
    await popup.keyboard.press('Home');
    await popup.waitForFunction(() => /redness/.test(document.querySelector('.moment')?.textContent ?? ''));
    await popup.keyboard.press('End');
    await popup.waitForFunction(() => /scars can fade/i.test(document.querySelector('.moment')?.textContent ?? ''));
    await popup.click('#tab-facts');
    await popup.waitForSelector('.facts input');
    expect(await popup.$$eval('.facts li', (all) => all.length)).toBe(25);
    await popup.type('.facts input', 'rosacea');
    await popup.waitForFunction(() => document.querySelectorAll('.facts li').length === 1);
    await Promise.all([popup.close(), page.close()]);
  });

  test('switched off for a site it leaves the page, switched on it comes back', async () => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    const popup = await openPopup(bench, tab);
    await popup.waitForSelector('.note-line');
    await popup.$eval('[role="switch"]', (box) => (box as HTMLElement).click());
    await until(async () => (await marksOf(page)).length === 0 && (await overlayOf(bench, tab)) === null);
    await popup.waitForFunction(() => /off here/.test(document.querySelector('.state')?.textContent ?? ''));
    await popup.$eval('[role="switch"]', (box) => (box as HTMLElement).click());
    await until(async () => (await marksOf(page)).length > 0);
    await Promise.all([popup.close(), page.close()]);
  });

  test('the welcome page has a sample with real marks, and a choice of mode that is kept', async () => {
    const page = await openOwnPage(bench, '/welcome.html?again');
    await page.waitForSelector('.sample');
    await until(async () => (await marksOf(page)).length === 3);
    expect((await marksOf(page)).map(({ text }) => text).sort()).toEqual([
      '1.5 mm',
      'No downtime',
      'See results after one use',
    ]);
    await page.click('input[type="radio"]:not(:checked)');
    await page.close();
    const again = await openOwnPage(bench, '/welcome.html?once-more');
    await again.waitForFunction(() => document.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.checked);
    await again.click('input[type="radio"]');
    await again.close();
  });
});
