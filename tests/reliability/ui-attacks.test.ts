import { describe, expect } from 'vitest';
import { openPopup, until } from '../real-browsers/harness.ts';
import { type Run, reliabilityCase } from './harness/case.ts';
import { openLab, storeOf } from './harness/lab.ts';
import { tracesOf } from './harness/look.ts';
import { inOverlay, openCard } from './harness/overlay.ts';
import { CLAIMS, claimParagraphs, escaped, OTHER_TEXT, subjectPage, times } from './harness/pages.ts';
import { many } from './harness/size.ts';
import { COVERS, DISGUISES, HARMLESS_DISGUISES, HOSTILE_CSS } from './hostile/ui.ts';

const FLOOD = many(100_000, 20_000);
const WAR = many(10_000, 2_000);
const CLICKS = many(20, 6);

describe.each(['chromium', 'firefox'] as const)('attacks on what is seen in %s', (name) => {
  const lab = openLab(name);

  reliabilityCase(lab, {
    id: 'S09',
    name: 'clickjack-opacity',
    bar: `${CLICKS} clicks under ${DISGUISES.length} disguises: nothing is set, opened or copied`,
    pages: { '': subjectPage(claimParagraphs()) },
    check: async (run) => {
      await openCard(run, 1);
      expect(await clicksThatDid(run), 'without a disguise').toBeGreaterThan(0);
      await undisguise(run);
      let done = 0;
      for (const disguise of DISGUISES) {
        await disguiseHost(run, disguise);
        done += await clicksThatDid(run);
        await undisguise(run);
      }
      expect(done).toBe(0);
      // What a page can do around the card leaves the card as it was to the reader's eye.
      for (const css of HARMLESS_DISGUISES) {
        await openCard(run);
        const before = await pictureOfCard(run);
        await wear(run, css);
        expect((await pictureOfCard(run)) === before, css).toBe(true);
      }
      return `${done} done`;
    },
    except: { I7: 'the page has dressed up the host' },
  });

  reliabilityCase(lab, {
    id: 'S10',
    name: 'clickjack-popover',
    bar: `${CLICKS} clicks under ${COVERS.length} covers in the top layer: nothing is set, opened or copied`,
    pages: { '': subjectPage(claimParagraphs()) },
    check: async (run) => {
      let done = 0;
      for (const [attributes, css] of COVERS) {
        await openCard(run, 1);
        const cover = await run.page.evaluateHandle(
          (how, style) => {
            document.body.insertAdjacentHTML(
              'beforeend',
              `<div id="cover" ${how} style="position:fixed;inset:0;width:100vw;height:100vh;${style}">You have won</div>`,
            );
            return document.getElementById('cover') as HTMLElement;
          },
          attributes,
          css,
        );
        done += await clicksThatDid(run, () => cover.evaluate((element) => element.showPopover()));
        await cover.evaluate((element) => element.remove());
        await undisguise(run);
      }
      expect(done).toBe(0);
      return `${done} done`;
    },
  });

  reliabilityCase<number>(lab, {
    id: 'S13',
    name: 'host-war',
    bar: `a host that is taken out in every frame for ${WAR / 1000} s comes back at most 3 times; the popup still works`,
    pages: { '': subjectPage(claimParagraphs()) },
    act: ({ page }) =>
      page.evaluate(async (length) => {
        let inserts = 0;
        const observer = new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const { nodeName } of addedNodes) if (nodeName === 'NEEDLEWISE-HOST') inserts++;
        });
        observer.observe(document, { childList: true, subtree: true });
        const end = performance.now() + length;
        for (let turn = 0; performance.now() < end; turn++) {
          const host = document.querySelector('needlewise-host');
          if (turn === 0) document.documentElement.append(document.body);
          else if (turn % 3 === 0) host?.remove();
          else if (turn % 3 === 1) host?.parentNode?.prepend(host);
          await new Promise(requestAnimationFrame);
        }
        document.querySelector('needlewise-host')?.remove();
        observer.disconnect();
        return inserts;
      }, WAR),
    check: async (run, { treated, control }) => {
      expect(control).toBe(0);
      // Moving it about is the page's own doing.
      const inserts = Math.max(0, treated - 1);
      expect(inserts).toBeLessThanOrEqual(3);
      const popup = await openPopup({ launched: lab.launched }, run.tab);
      await popup.waitForSelector('.note-line');
      await popup.close();
      return `came back ${inserts} times`;
    },
  });

  reliabilityCase(lab, {
    id: 'S14',
    name: 'hostile-css',
    bar: `under ${HOSTILE_CSS.length} hostile styles the card stands within the view ±1 px at a contrast of 4.5, or not at all`,
    pages: { '': subjectPage(claimParagraphs()) },
    check: async (run) => {
      let lowest = Number.POSITIVE_INFINITY;
      for (const css of HOSTILE_CSS) {
        await wear(run, css);
        await openCard(run);
        const { inside, contrast, drawn } = await cardFacts(run);
        if (drawn) {
          expect(inside, `${css}: the card's box`).toBe(true);
          lowest = Math.min(lowest, contrast);
          expect(contrast, css).toBeGreaterThanOrEqual(4.5);
        }
      }
      await undisguise(run);
      return `inside, contrast at least ${lowest.toFixed(1)}`;
    },
  });

  reliabilityCase(lab, {
    id: 'S15',
    name: 'highlight-tamper',
    bar: `the page's own 3 highlights survive, and what it clears is put back at most 5 times in ${WAR / 1000} s`,
    pages: {
      '': subjectPage(claimParagraphs() + times(1_000, () => `<p class="own">${OTHER_TEXT}</p>`).join('')),
    },
    act: async ({ page }) => {
      await page.evaluate((count) => {
        const texts = [...document.querySelectorAll('.own')].map(({ firstChild }) => firstChild as Text);
        const flood = new Highlight();
        for (let i = 0; i < count; i++) {
          const text = texts[i % texts.length] as Text;
          const range = new Range();
          range.setStart(text, i % 20);
          range.setEnd(text, 21 + (i % 20));
          flood.add(range);
        }
        CSS.highlights.set('own-1', flood);
        CSS.highlights.set('own-2', new Highlight());
        CSS.highlights.set('needle-own', new Highlight());
      }, FLOOD);
    },
    check: async (run) => {
      const { own, back } = await run.page.evaluate(async (length) => {
        let times = 0;
        const end = performance.now() + length;
        const registry = CSS.highlights as unknown as Map<string, unknown>;
        while (performance.now() < end) {
          const ours = [...registry.keys()].filter((key) => key.startsWith('needlewise-'));
          if (ours.length > 0) times++;
          for (const key of ours) registry.delete(key);
          await new Promise((done) => setTimeout(done, 20));
        }
        return { own: ['own-1', 'own-2', 'needle-own'].filter((key) => registry.has(key)).length, back: times - 1 };
      }, WAR);
      expect(own).toBe(3);
      expect(back).toBeLessThanOrEqual(5);
      // New words bring all marks back.
      await run.page.evaluate(() => document.body.append('Derma rollers give results overnight.'));
      await until(async () => (await tracesOf(run.page)).marks > 0);
      await run.page.evaluate(() => document.body.lastChild?.remove());
      await run.settle();
      expect(await run.page.evaluate(() => CSS.highlights.has('own-1') && CSS.highlights.has('needle-own'))).toBe(true);
      return `${own} survive, put back ${back} times`;
    },
    except: { I6: 'the page makes a flood of ranges' },
  });

  reliabilityCase(lab, {
    id: 'S16',
    name: 'lookalike-card',
    bar: 'with 20 fakes of our card and list in the page the popup shows what is true',
    pages: {
      '': subjectPage(
        claimParagraphs() +
          times(
            20,
            (i) =>
              `<needlewise-host id="fake-${i}"><section class="card" role="dialog">● Agrees with the source. ${escaped('<b>Safe</b>')}</section><ol class="notes"><li><button class="note-line">No notes</button></li></ol></needlewise-host>`,
          ).join(''),
      ),
    },
    check: async (run) => {
      const lines = new Set((await run.notes()).map(({ rule, verdict, text }) => `${rule} ${verdict} ${text}`)).size;
      expect(lines).toBeGreaterThanOrEqual(CLAIMS.length);
      const popup = await openPopup({ launched: lab.launched }, run.tab);
      await popup.waitForSelector('.note-line');
      const shown = await popup.$$eval('.note-line', (all) => all.map((line) => line.textContent ?? ''));
      await popup.close();
      expect(shown.length).toBe(lines);
      expect(shown.join()).not.toContain('Safe');
      return `${shown.length} of ${lines} notes, none of a fake`;
    },
    except: { I7: 'the fakes have the name of our host' },
  });
});

// A style that is no element, since a page that changes is read anew, and what is hidden has no notes.
const wear = (run: Run, css: string): Promise<void> =>
  run.page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

async function disguiseHost(run: Run, css: string): Promise<void> {
  await openCard(run, 1);
  await run.page.evaluate((declarations) => {
    const host = document.querySelector('needlewise-host') as HTMLElement;
    for (const declaration of declarations.split(';')) {
      const [property = '', value = ''] = declaration.split(':');
      host.style.setProperty(property.trim(), value.trim(), 'important');
    }
  }, css);
}

// Takes off what the page put on, so that the next disguise starts from a card as it should be.
async function undisguise(run: Run): Promise<void> {
  await run.page.evaluate((disguises) => {
    const host = document.querySelector('needlewise-host') as HTMLElement | null;
    for (const property of disguises
      .join(';')
      .split(';')
      .map((declaration) => declaration.split(':')[0]?.trim() ?? ''))
      host?.style.setProperty(property, 'initial', 'important');
  }, DISGUISES);
  await run.page.keyboard.press('Escape');
  await until(async () => (await inOverlay(run, (root) => root.querySelector('.card') === null)) !== false);
}

// Clicks where the card's buttons are, as a page would make a reader click; counts what came of it.
async function clicksThatDid(run: Run, before?: () => Promise<void>): Promise<number> {
  // The timeline that clicks without a disguise ask for may stand in front; what is hidden is neither clicked nor drawn.
  await run.page.bringToFront();
  const was = [await storeOf(run.lab), (await run.lab.launched.browser.pages()).length];
  const places = await inOverlay(run, (root) =>
    [...root.querySelectorAll('.card-actions button')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
  let done = 0;
  for (let i = 0; i < CLICKS; i++) {
    await before?.();
    const place = places?.[i % (places.length || 1)];
    if (place && place.x > 0 && place.y > 0 && place.x < 1280 && place.y < 900)
      await run.page.mouse.click(place.x, place.y);
    done += (await inOverlay(run, (root) => root.querySelectorAll('.card-hiding, .copied:not(:empty)').length)) ?? 0;
  }
  const after = [await storeOf(run.lab), (await run.lab.launched.browser.pages()).length];
  return done + (JSON.stringify(was) === JSON.stringify(after) ? 0 : 1);
}

// What a reader sees of the card, within its border.
async function pictureOfCard(run: Run): Promise<string> {
  const clip = await inOverlay(run, (root) => {
    const { x, y, width, height } = (root.querySelector('.card') as Element).getBoundingClientRect();
    return { x: x + 12, y: y + 12, width: width - 24, height: height - 24 };
  });
  await run.page.bringToFront();
  return run.page.screenshot({ encoding: 'base64', ...(clip ? { clip } : {}) });
}

async function cardFacts(run: Run): Promise<{ inside: boolean; contrast: number; drawn: boolean }> {
  await run.page.evaluate(() => new Promise(requestAnimationFrame));
  const found = await inOverlay(run, (root) => {
    const card = root.querySelector('.card') as HTMLElement;
    const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
    const context = new OffscreenCanvas(1, 1).getContext('2d', {
      willReadFrequently: true,
    }) as OffscreenCanvasRenderingContext2D;
    const lightness = (colors: readonly string[]): number => {
      for (const color of colors) {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = getComputedStyle(card).backgroundColor;
    const contrasts = [...card.querySelectorAll('p, strong, button')].map((element) => {
      const own = getComputedStyle(element);
      const grounds = [ground, own.backgroundColor];
      const [a, b] = [lightness(grounds), lightness([...grounds, own.color])].sort((x, y) => y - x) as [number, number];
      return (a + 0.05) / (b + 0.05);
    });
    return {
      drawn: width > 0 && height > 0,
      inside: left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
      contrast: Math.min(...contrasts),
    };
  });
  return found ?? { drawn: false, inside: true, contrast: Number.POSITIVE_INFINITY };
}
