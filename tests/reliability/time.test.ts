import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { newTab } from '../../scripts/launch.ts';
import { marksOf, until } from '../real-browsers/harness.ts';
import { reliabilityCase, scenario } from './harness/case.ts';
import { type Lab, openLab } from './harness/lab.ts';
import { tracesOf } from './harness/look.ts';
import { claimParagraphs, otherPage, subjectPage } from './harness/pages.ts';
import { many } from './harness/size.ts';

const STORM_SECONDS = many(5, 2);
const ROUTES = many(50, 10);
const IDLE = many(10_000, 2_000);

// Each read tells the background how many notes there are; the extension's own page hears that too.
const READS = '__reads';
const hearReads = ({ launched }: Lab): Promise<unknown> =>
  launched.extension.evaluate(`
    globalThis.${READS} = 0;
    (typeof browser === 'undefined' ? chrome : browser).runtime.onMessage.addListener(({ type }) => {
      if (type === 'notes-changed') globalThis.${READS}++;
    });`);
const readsOf = ({ launched }: Lab): Promise<number> =>
  launched.extension.evaluate(`globalThis.${READS}`) as Promise<number>;

const idle = (page: Page, ms: number): Promise<unknown> =>
  page.evaluate((length) => new Promise((done) => setTimeout(done, length)), ms);

describe.each(['chromium', 'firefox'] as const)('time in %s', (name) => {
  const lab = openLab(name);

  reliabilityCase<number>(lab, {
    id: 'S35',
    name: 'mutation-storm',
    bar: `10,000 appends a second for ${STORM_SECONDS} s: at most one read in 250 ms, and right once it is quiet; added time is a figure`,
    pages: { '': subjectPage(`${claimParagraphs()}<ul></ul>`) },
    act: async ({ page, treated }) => {
      if (treated) await hearReads(lab);
      const time = await page.evaluate(async (seconds) => {
        const list = document.querySelector('ul') as HTMLUListElement;
        const start = performance.now();
        for (let batch = 0; batch < seconds * 100; batch++) {
          for (let i = 0; i < 100; i++) {
            list.append(`Row ${i} `);
            if (list.childNodes.length > 500) list.firstChild?.remove();
          }
          await new Promise((done) => setTimeout(done));
        }
        list.replaceChildren('Derma rollers give results overnight.');
        return performance.now() - start;
      }, STORM_SECONDS);
      return time;
    },
    check: async (run, { treated, control }) => {
      await run.settle();
      await until(async () => (await marksOf(run.page)).some(({ text }) => /overnight/.test(text)));
      const reads = await readsOf(lab);
      expect(reads).toBeLessThanOrEqual(treated / 250 + 3);
      return `${reads} reads, ${Math.round((100 * (treated - control)) / control)} % more time`;
    },
  });

  reliabilityCase(lab, {
    id: 'S36',
    name: 'attribute-storm',
    bar: `classes and styles change 60 times a second for ${IDLE / 1000} s: 0 reads`,
    pages: { '': subjectPage(claimParagraphs()) },
    act: async ({ page, treated }) => {
      if (treated) await hearReads(lab);
      await page.evaluate(async (length) => {
        const end = performance.now() + length;
        for (let turn = 0; performance.now() < end; turn++) {
          document.body.className = `turn-${turn % 9}`;
          document.body.style.setProperty('--turn', `${turn}`);
          await new Promise(requestAnimationFrame);
        }
        document.body.removeAttribute('class');
        document.body.removeAttribute('style');
      }, IDLE);
    },
    check: async () => {
      const reads = await readsOf(lab);
      expect(reads).toBe(0);
      return `${reads} reads`;
    },
  });

  reliabilityCase(lab, {
    id: 'S37',
    name: 'self-loop',
    bar: `our own marks and host lead to 0 reads in ${IDLE / 1000} s of rest`,
    pages: { '': subjectPage(claimParagraphs()) },
    act: async (run) => {
      if (run.treated) await hearReads(lab);
      await idle(run.page, IDLE);
    },
    check: async () => {
      const reads = await readsOf(lab);
      expect(reads).toBe(0);
      return `${reads} reads`;
    },
  });

  reliabilityCase(lab, {
    id: 'S40',
    name: 'spa-routes',
    bar: `${ROUTES} routes: marks of the last are gone, those of the new are there`,
    pages: { '': subjectPage('<main></main>') },
    act: async (run) => {
      for (let i = 0; i < ROUTES; i++) {
        await run.page.evaluate((turn) => {
          history.pushState({}, '', `?route=${turn}`);
          const text = turn % 2 === 0 ? 'Our home roller has 1.5 mm needles.' : 'Derma rollers give results overnight.';
          (document.querySelector('main') as HTMLElement).replaceChildren(
            ...[0, 1, 2].map(() => {
              const paragraph = document.createElement('p');
              paragraph.textContent = text;
              return paragraph;
            }),
          );
        }, i);
        if (run.treated)
          await until(async () => {
            const texts = (await marksOf(run.page)).map(({ text }) => text);
            return texts.length === 3 && texts.every((text) => /overnight/.test(text) === (i % 2 === 1));
          });
      }
    },
    check: () => `${ROUTES} of ${ROUTES}`,
    timeout: 120_000,
  });

  scenario(
    lab,
    {
      id: 'S43',
      name: 'prerender',
      bar: 'no host and no mark before a prerendered page is shown, all of them then',
      cannot: { firefox: 'Firefox prerenders no pages' },
    },
    async () => {
      const { root } = lab.sites.put({
        '': otherPage(
          '<script type="speculationrules">{"prerender":[{"urls":["next"],"eagerness":"immediate"}]}</script><a href="next">Next</a>',
        ),
        next: subjectPage(
          `${claimParagraphs()}<script>globalThis.before = { prerendered: document.prerendering, hosts: -1 }; document.addEventListener('prerenderingchange', () => { before.hosts = document.querySelectorAll('needlewise-host').length; before.marks = CSS.highlights.size })</script>`,
        ),
      });
      const page = await newTab(lab.launched);
      await page.goto(root);
      await until(async () => lab.sites.asked(root).some((path) => path.includes('next')));
      await idle(page, 1_000);
      await page.click('a');
      await until(async () => (await tracesOf(page).catch(() => null))?.hosts === 1);
      const before = await page.evaluate(() => (globalThis as typeof globalThis & { before: object }).before);
      await page.close();
      expect(before).toEqual({ prerendered: true, hosts: 0, marks: 0 });
      return 'nothing before, marks then';
    },
  );

  reliabilityCase<string>(lab, {
    id: 'S44',
    name: 'print',
    bar: 'the printed page is to the pixel what it is without us',
    cannot: { firefox: 'no picture can be taken of how it would print' },
    pages: { '': subjectPage(claimParagraphs()) },
    act: async ({ page }) => {
      await page.emulateMediaType('print');
      const picture = await page.screenshot({ encoding: 'base64' });
      await page.emulateMediaType('screen');
      return picture;
    },
    check: (_, { treated, control }) => {
      expect(treated === control).toBe(true);
      return '0 pixels differ';
    },
  });
});
