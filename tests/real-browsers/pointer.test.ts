import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, openCard, openPage, overlayOf, scrollToMark, startBench, until } from './harness.ts';

describe.each(['chromium', 'firefox'] as const)('pointing in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench.close());

  // What the page itself hears, written down by the page.
  const listen = (page: Page, types: readonly string[]): Promise<void> =>
    page.evaluate((names) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of names)
        document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`));
    }, types);
  const heardIn = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as typeof globalThis & { heard: string[] }).heard);

  test('a page keeps its own links, its events and its tooltips under marks', async () => {
    const { page, tab } = await openPage(bench, 'article-figures');
    await listen(page, ['mouseover', 'mousedown', 'mouseup', 'click', 'contextmenu']);
    const tip = await scrollToMark(page, 'no downtime');
    await page.mouse.move(tip.x, tip.y);
    await until(async () => (await overlayOf(bench, tab))?.card?.includes('no downtime'));
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('title'), tip)).toBe(
      'Ask him about it',
    );
    expect(await heardIn(page)).toContain('mouseover strong');
    await page.keyboard.press('Escape');
    await until(async () => (await overlayOf(bench, tab))?.card === null);
    const link = await scrollToMark(page, 'session lasts 45 minutes');
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#tea');
    expect(await heardIn(page)).toEqual(expect.arrayContaining(['mousedown a', 'mouseup a', 'click a']));
    await page.close();
  });

  test('words are selected across a mark, and no card comes of it', async () => {
    const { page, tab } = await openPage(bench, 'article-figures');
    const { y } = await scrollToMark(page, 'every two weeks');
    const line = await page.evaluate((at) => {
      const box = [...document.querySelectorAll('p')].find((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top <= at && at <= bottom;
      });
      return { left: box?.getBoundingClientRect().left ?? 0, words: box?.textContent ?? '' };
    }, y);
    await page.mouse.move(line.left + 2, y);
    await page.mouse.down();
    await page.mouse.move(line.left + 560, y, { steps: 12 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(document.getSelection()));
    expect(selected).toContain('every two weeks');
    expect(line.words).toContain(selected.trim());
    expect((await overlayOf(bench, tab))?.card).toBeNull();
    await page.close();
  });

  test('a marked thing can be dragged as before', async () => {
    const { page } = await openPage(bench, 'article-figures');
    await page.evaluate(() => document.querySelector('strong')?.setAttribute('draggable', 'true'));
    await listen(page, ['dragstart']);
    const { x, y } = await scrollToMark(page, 'no downtime');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 8 });
    await until(async () => (await heardIn(page)).includes('dragstart strong'));
    await page.mouse.up();
    await page.close();
  });

  test('buttons are pressed beside the handle and above it, for only what is seen catches the pointer', async () => {
    const { page, tab } = await openPage(bench, 'shop-roller');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<button id="low" style="position:fixed;right:120px;bottom:16px;width:90px;height:90px">Buy</button>',
      );
      Object.assign(globalThis, { pressed: 0 });
      document.getElementById('low')?.addEventListener('click', () => {
        (globalThis as typeof globalThis & { pressed: number }).pressed++;
      });
    });
    expect((await overlayOf(bench, tab))?.handle).toMatch(/\d/);
    const box = await page.$eval('#low', (button) => button.getBoundingClientRect().toJSON());
    await page.mouse.click(box.left + 45, box.bottom - 10);
    await page.mouse.click(box.left + 45, box.top + 10);
    expect(await page.evaluate(() => (globalThis as typeof globalThis & { pressed: number }).pressed)).toBe(2);
    await page.close();
  });

  // Firefox has no finger to lend to a program.
  test.runIf(name === 'chromium')('a finger opens the card as a sheet, and follows links as before', async () => {
    const { page, tab } = await openPage(bench, 'article-figures');
    await page.setViewport({ width: 390, height: 740, isMobile: true, hasTouch: true });
    // That loads the page anew.
    const plain = await until(() => scrollToMark(page, 'every two weeks').catch(() => null));
    await page.touchscreen.tap(plain.x, plain.y);
    const { buttons } = await until(async () => {
      const overlay = await overlayOf(bench, tab);
      return overlay?.card?.includes('every two weeks') ? overlay : null;
    });
    const close = buttons.Close as { x: number; y: number };
    expect(close.x).toBeGreaterThan(390 - 60);
    await page.touchscreen.tap(close.x, close.y);
    await until(async () => (await overlayOf(bench, tab))?.card === null);
    const link = await scrollToMark(page, 'session lasts 45 minutes');
    await page.touchscreen.tap(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#tea');
    expect((await overlayOf(bench, tab))?.card).toBeNull();
    await page.close();
  });

  test('what a page pretends to do opens nothing', async () => {
    const { page, tab } = await openPage(bench, 'article-figures');
    const { x, y } = await scrollToMark(page, 'every two weeks');
    await page.evaluate(
      (clientX, clientY) => {
        for (const type of ['pointermove', 'pointerdown', 'click'])
          document
            .elementFromPoint(clientX, clientY)
            ?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX, clientY }));
      },
      x,
      y,
    );
    // By then a true one would have opened its card.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
    expect((await overlayOf(bench, tab))?.card).toBeNull();
    await page.close();
  });

  test('a card that was opened from the list or the keyboard stays when the pointer moves, until a click elsewhere', async () => {
    const opened = await openPage(bench, 'article-figures');
    const { page, tab } = opened;
    await openCard(bench, opened, { text: 'every two weeks' });
    await page.mouse.move(4, 4);
    await page.mouse.move(8, 8);
    // By then a card that was opened by pointing would have closed.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    expect((await overlayOf(bench, tab))?.card).toContain('every two weeks');
    await page.mouse.click(4, 4);
    await until(async () => (await overlayOf(bench, tab))?.card === null);
    await page.close();
  });

  test('a page that changes leaves an open card where its reader is among the notes', async () => {
    const opened = await openPage(bench, 'article-figures');
    const { page, tab } = opened;
    const { card } = await openCard(bench, opened, { text: 'every two weeks' });
    const [, at, all] = /(\d+) of (\d+)$/.exec(card ?? '') ?? [];
    expect(Number(all)).toBeGreaterThan(1);
    await page.evaluate(() => document.querySelector('main, body')?.append('Derma rollers give results overnight.'));
    const later = `${at} of ${Number(all) + 1}`;
    await until(async () => (await overlayOf(bench, tab))?.card?.endsWith(later));
    expect((await overlayOf(bench, tab))?.card).toContain('every two weeks');
    await page.close();
  });

  test('in a dialog of the page the card comes above it with no buttons, and Escape closes the card alone', async () => {
    const { page, tab } = await openPage(bench, 'article-figures');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width:500px;height:500px';
      dialog.append(...[...document.querySelectorAll('p')].filter((each) => /two weeks/.test(each.textContent ?? '')));
      document.body.append(dialog);
      dialog.showModal();
      Object.assign(globalThis, { raised: 0 });
      document.querySelector('needlewise-host')?.addEventListener('toggle', (event) => {
        if ((event as ToggleEvent).newState === 'open') (globalThis as typeof globalThis & { raised: number }).raised++;
      });
    });
    const { x, y } = await until(() => scrollToMark(page, 'every two weeks').catch(() => null));
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    const overlay = await until(async () => {
      const found = await overlayOf(bench, tab);
      return found?.card ? found : null;
    });
    // All but the dialog is deaf to pointer and keys there, so that nothing is offered that would not answer.
    expect(overlay.buttons).toEqual({});
    expect(await page.evaluate(() => (globalThis as typeof globalThis & { raised: number }).raised)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await until(async () => (await overlayOf(bench, tab))?.card === null);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.close();
  });
});
