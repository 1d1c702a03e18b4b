import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { newTab } from '../../scripts/launch.ts';
import { tabIdOf } from '../../scripts/read-page.ts';
import { marksOf, until } from '../real-browsers/harness.ts';
import { reliabilityCase, scenario } from './harness/case.ts';
import { answersOf, inOurWorld, openLab } from './harness/lab.ts';
import { tracesOf } from './harness/look.ts';
import { CLAIMS, claimParagraphs, OTHER_TEXT, subjectPage, times } from './harness/pages.ts';
import { many } from './harness/size.ts';

const KEYS = many(500, 60);
const LINES = many(2_000, 500);
const AWAY = many(30_000, 3_000);
const DUEL = many(10_000, 2_000);

describe.each(['chromium', 'firefox'] as const)('other scripts and the reader in %s', (name) => {
  const lab = openLab(name);

  reliabilityCase<{ rounds: number }>(lab, {
    id: 'S38',
    name: 'observer-duel',
    bar: `a page that reverts every foreign change and a script that wraps words for ${DUEL / 1000} s: at most 3 rounds, the words are marked`,
    pages: { '': subjectPage(claimParagraphs()) },
    act: ({ page }) =>
      page.evaluate(async (length) => {
        let rounds = 0;
        // What another extension does: its own element around what it is interested in, again whenever that is lost.
        const wrap = (): void => {
          for (const paragraph of document.querySelectorAll('p')) {
            if (paragraph.firstElementChild || !paragraph.firstChild) continue;
            const span = document.createElement('span');
            paragraph.firstChild.before(span);
            span.append(paragraph.lastChild as Node);
          }
        };
        const revert = new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const node of addedNodes)
              if (node.nodeName === 'NEEDLEWISE-HOST') {
                rounds++;
                node.parentNode?.removeChild(node);
              }
        });
        const host = document.querySelector('needlewise-host');
        revert.observe(document, { childList: true, subtree: true });
        host?.remove();
        const end = performance.now() + length;
        while (performance.now() < end) {
          wrap();
          await new Promise(requestAnimationFrame);
        }
        revert.disconnect();
        return { rounds };
      }, DUEL),
    check: async (run, { treated }) => {
      expect(treated.rounds).toBeLessThanOrEqual(3);
      await until(async () => (await marksOf(run.page)).length >= CLAIMS.length);
      return `${treated.rounds} rounds`;
    },
    except: { I2: 'the page takes the host out', I7: 'the page takes the host out' },
  });

  reliabilityCase<{ text: string; p95: number }>(lab, {
    id: 'S39',
    name: 'typing',
    bar: `${KEYS} keys into an editor of ${LINES} lines: its text is as typed, nothing in it is marked; 2 ms more for a key are a figure`,
    pages: {
      '': subjectPage(
        `${claimParagraphs()}<textarea rows="8" cols="60">${times(LINES, (i) => `Line ${i}: ${OTHER_TEXT}`).join('\n')}</textarea>`,
      ),
    },
    act: async ({ page }) => {
      await page.focus('textarea');
      await page.evaluate(() => {
        const latencies: number[] = [];
        Object.assign(globalThis, { latencies });
        document.querySelector('textarea')?.addEventListener('keydown', ({ timeStamp }) => {
          requestAnimationFrame(() => latencies.push(performance.now() - timeStamp));
        });
      });
      for (let i = 0; i < KEYS; i++) await page.keyboard.press('abcdefghij'[i % 10] as 'a');
      await page.evaluate(() => new Promise(requestAnimationFrame));
      return page.evaluate(() => {
        const { latencies } = globalThis as typeof globalThis & { latencies: number[] };
        const sorted = latencies.sort((a, b) => a - b);
        return {
          text: (document.querySelector('textarea') as HTMLTextAreaElement).value,
          p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
        };
      });
    },
    check: async (run, { treated, control }) => {
      expect(treated.text).toBe(control.text);
      const inEditor = await run.page.evaluate(() =>
        [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].some((ranges) =>
          [...ranges].some((range) => range.startContainer.parentElement?.closest('textarea')),
        ),
      );
      expect(inEditor).toBe(false);
      return `p95 ${(treated.p95 - control.p95).toFixed(1)} ms more`;
    },
    timeout: 120_000,
  });

  scenario(
    lab,
    {
      id: 'S45',
      name: 'hidden-tab',
      bar: `a page that changes for ${AWAY / 1000} s behind another tab is not read; it is once it is shown`,
      timeout: 120_000,
    },
    async () => {
      const { root } = lab.sites.put({ '': subjectPage(`<main>${claimParagraphs()}</main>`) });
      const page = await newTab(lab.launched);
      await page.goto(root);
      const tab = await tabIdOf(lab.launched, root);
      await answersOf(lab, tab, false);
      const marked = (await tracesOf(page)).marks;
      const hide = (isHidden: boolean): Promise<unknown> => hideFrom(page, tab, isHidden);
      await hide(true);
      await page.evaluate(async (length) => {
        const end = performance.now() + length;
        const main = document.querySelector('main') as HTMLElement;
        while (performance.now() < end) {
          main.replaceChildren(`Derma rollers give results overnight, said ${Math.round(performance.now())} times.`);
          await new Promise((done) => setTimeout(done, 20));
        }
      }, AWAY);
      const meanwhile = await tracesOf(page);
      await hide(false);
      await until(async () => (await marksOf(page)).some(({ text }) => /overnight/.test(text)));
      await page.close();
      // The marks went with their words, and nobody looked for others.
      expect(meanwhile.marks).toBeLessThanOrEqual(marked);
      return `no read in ${AWAY / 1000} s, marks once it is shown`;
    },
  );

  // No browser without a screen hides a tab for good, so our own world of the page is told that it is hidden.
  async function hideFrom(page: Page, tab: number, isHidden: boolean): Promise<void> {
    await inOurWorld(
      lab,
      tab,
      (hidden) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      isHidden,
    );
    await page.evaluate(() => undefined);
  }
});
