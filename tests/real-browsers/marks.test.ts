import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newTab } from '../../scripts/launch.ts';
import {
  type Bench,
  badgeOf,
  fixture,
  marksOf,
  openPage,
  overlayOf,
  scrollToMark,
  startBench,
  tell,
  until,
} from './harness.ts';

describe.each(['chromium', 'firefox'] as const)('marks in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench.close());

  test('claims are underlined and the page stays as it was', async () => {
    const { page, report } = await openPage(bench, 'shop-roller');
    const inText = report.findings.filter(({ where }) => where === 'text');
    const marked = (await marksOf(page)).map(({ text }) => text).sort();
    // Of agreeing claims the first of a kind in its section is enough.
    const needed = inText.filter(({ verdict }) => verdict !== 'agrees').map(({ text }) => text);
    expect(marked).toEqual(expect.arrayContaining(needed));
    expect(inText.map(({ text }) => text)).toEqual(expect.arrayContaining(marked));
    const treated = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelector('needlewise-host')?.remove();
      return copy.outerHTML;
    });
    const plain = await newTab(bench.launched);
    await plain.goto(bench.server.addressOf(fixture('shop-roller')));
    const untouched = await plain.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
    });
    expect(treated).toBe(untouched);
    await Promise.all([page.close(), plain.close()]);
  });

  test('the card opens on pointing, stays while it is pointed at, and goes with Escape', async () => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    const { x, y } = await scrollToMark(page, 'See results after one use');
    await page.mouse.move(x, y);
    const { card } = await until(async () => {
      const overlay = await overlayOf(bench, tab);
      return overlay?.card ? overlay : null;
    });
    expect(card).toContain('Differs from the source');
    expect(card).toContain('See results after one use');
    expect(card).toContain('one article, not medical advice');
    expect(card).toMatch(/2020/);
    // The way to the card leads over the page, and what is done on the card does not close it.
    const close = (await overlayOf(bench, tab))?.buttons.Close;
    if (!close) throw new Error('The card has no button to close it.');
    await page.mouse.move(close.x, close.y, { steps: 12 });
    await page.mouse.click(close.x - 60, close.y);
    expect((await overlayOf(bench, tab))?.card).toContain('See results after one use');
    await page.keyboard.press('Escape');
    await until(async () => (await overlayOf(bench, tab))?.card === null);
    await page.close();
  });

  test('a click on plain words opens the card, a click on a link follows the link', async () => {
    const { page, tab } = await openPage(bench, 'shop-listing');
    const link = await scrollToMark(page, '2mm');
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction(() => location.href.endsWith('#'));
    const plain = await scrollToMark(page, '0.5 mm needles');
    await page.mouse.click(plain.x, plain.y);
    const { card } = await until(async () => {
      const overlay = await overlayOf(bench, tab);
      return overlay?.card?.includes('0.5 mm needles') ? overlay : null;
    });
    expect(card).toContain('Agrees with the source');
    await page.close();
  });

  test('all of it can be done with the keyboard, and the focus comes back', async () => {
    const { page, tab } = await openPage(bench, 'magazine-myths');
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('footer a, article a:last-of-type');
      link?.setAttribute('id', 'start');
      link?.focus();
    });
    await until(async () => {
      await page.keyboard.press('Tab');
      return (await overlayOf(bench, tab))?.focused;
    });
    expect((await overlayOf(bench, tab))?.focused).toMatch(/^\d+ notes on this page$/);
    await page.keyboard.press('Enter');
    const { list } = await until(async () => {
      const overlay = await overlayOf(bench, tab);
      return overlay?.list ? overlay : null;
    });
    expect(list).toContain('1.25 mm needles');
    await tell(bench, tab, { type: 'step-note', by: 1 });
    await until(async () => (await overlayOf(bench, tab))?.card);
    expect((await overlayOf(bench, tab))?.focused).toMatch(/^Note on a claim/);
    await page.keyboard.press('Escape');
    await until(async () => (await overlayOf(bench, tab))?.card === null);
    await page.keyboard.press('Escape');
    await page.close();
  });

  test('the badge counts what differs or needs context, and is empty where nothing does', async () => {
    const shop = await openPage(bench, 'shop-roller');
    const attention = shop.report.findings.filter(
      ({ verdict }) => verdict === 'differs' || verdict === 'context',
    ).length;
    await until(async () => (await badgeOf(bench, shop.tab)) === String(attention));
    const clinic = await openPage(bench, 'other-subject-menu');
    expect(await badgeOf(bench, clinic.tab)).toBe('');
    await Promise.all([shop.page.close(), clinic.page.close()]);
  });

  test('a page of another subject is left alone', async () => {
    const { page, tab } = await openPage(bench, 'other-subject-brows');
    expect(await marksOf(page)).toEqual([]);
    expect(await overlayOf(bench, tab)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('needlewise-host'))).toBeNull();
    await page.close();
  });

  test('what stands beside the main product is marked and not counted', async () => {
    const { page, report, tab } = await openPage(bench, 'related-wares');
    const beside = report.findings.filter(({ main, verdict }) => !main && verdict !== 'agrees');
    expect(beside.length).toBeGreaterThan(3);
    await until(async () => (await marksOf(page)).length >= beside.length);
    expect(await badgeOf(bench, tab)).toBe('');
    await page.close();
  });

  test('one count stands for all frames of a tab', async () => {
    const { page, tab } = await openPage(bench, 'frames-two');
    await until(async () => (await badgeOf(bench, tab)) === '2');
    await page.close();
  });

  test('the card says whose words they are, and what tells who is to use it', async () => {
    const { page, tab } = await openPage(bench, 'reviews');
    const { x, y } = await scrollToMark(page, '1.5 mm needles');
    await page.mouse.move(x, y);
    const { card } = await until(async () => {
      const overlay = await overlayOf(bench, tab);
      return overlay?.card ? overlay : null;
    });
    expect(card).toContain('A customer says');
    expect(card).toContain('The words here speak of use at home.');
    await page.close();
  });

  test('collapsed sections are marked once they are opened, and no longer once they are closed', async () => {
    const { page } = await openPage(bench, 'sections-collapsed');
    const marked = async (): Promise<string[]> => (await marksOf(page)).map(({ text }) => text);
    expect(await marked()).not.toContain('See results after one use');
    await page.click('#promise summary');
    await until(async () => (await marked()).includes('See results after one use'));
    await page.click('#tab-b');
    await until(async () => (await marked()).includes('1.5 mm needles'));
    await page.click('#tab-a');
    await until(async () => !(await marked()).includes('1.5 mm needles'));
    await page.close();
  });

  test('marks go with their words, and come with new ones', async () => {
    const { page } = await openPage(bench, 'shop-roller');
    await page.evaluate(() => {
      for (const item of document.querySelectorAll('.perks li'))
        if (/one use/.test(item.textContent ?? '')) item.remove();
      document.querySelector('.perks')?.insertAdjacentHTML('beforeend', '<li>Visible results in two weeks</li>');
    });
    await until(async () => {
      const texts = (await marksOf(page)).map(({ text }) => text);
      return texts.includes('Visible results in two weeks') && !texts.includes('See results after one use');
    });
    await page.close();
  });

  test('a list without an end is marked as it grows, and what it takes out is let go', async () => {
    const { page } = await openPage(bench, 'infinite-scroll');
    const ends = ['0.40 mm needles', '0.80 mm needles', '1.20 mm needles', '1.60 mm needles', '2.00 mm needles'];
    for (const end of ends) {
      const marks = await until(async () => {
        const texts = (await marksOf(page)).map(({ text }) => text);
        return texts.includes(end) && texts;
      });
      expect(new Set(marks).size).toBe(marks.length);
      await page.evaluate(() => document.getElementById('more')?.scrollIntoView());
    }
    await until(async () => !(await marksOf(page)).some(({ text }) => text === '0.40 mm needles'));
    expect(await page.evaluate(() => document.querySelectorAll('#wares li').length)).toBe(24);
    await page.close();
  });
});
