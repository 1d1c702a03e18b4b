import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect } from 'vitest';
import { chance, otherParagraph } from '../../scripts/bench/prose.ts';
import { badgeOf, marksOf, until } from '../real-browsers/harness.ts';
import { App } from './apps/react-app.ts';
import { bundled } from './harness/bundle.ts';
import { type Run, reliabilityCase } from './harness/case.ts';
import { inOurWorld, openLab } from './harness/lab.ts';
import { markupOf, tracesOf } from './harness/look.ts';
import { CLAIMS, claimParagraphs, escaped, OTHER_TEXT, otherPage, subjectPage, times } from './harness/pages.ts';
import { many } from './harness/size.ts';
import {
  CLAIM,
  EDITABLES,
  FRAMES,
  HIDDEN,
  NO_HTML,
  NO_PROSE,
  ODD_HTML,
  READ_ALL_THE_SAME,
  SPLIT_CLAIMS,
} from './hostile/documents.ts';

// Firefox offers feeds for saving, which ends no navigation.
const otherThanFeeds = (name: string): string[] =>
  Object.keys(NO_HTML).filter((path) => name === 'chromium' || path !== 'a.atom');

const SENTENCES = [...CLAIMS.map(([sentence]) => sentence), OTHER_TEXT, 'A derma roller gives results overnight.'];
const TURNS = many(200, 60);
const CHURN = many(1_000, 300);
// A thousand notes are the most that a page gets.
const SHADOWS = many(999, 900);
const MANY_CLAIMS = many(50_000, 3_000);
const MANY_NODES = many(100_000, 20_000);
const FRAME_COUNT = many(100, 20);
const LONG_NODE = 10_000_000;
const DEPTH = 50_000;

/** The marks that are not on words of a note any more. */
async function staleMarks(run: Run): Promise<number> {
  const texts = new Set((await run.notes()).map(({ text }) => text.replace(/\s+/g, ' ')));
  return (await marksOf(run.page)).filter(({ text }) => !texts.has(text.replace(/[\u00ad\u200b]/g, ''))).length;
}

/** How many marks lie in elements that match a selector. */
const marksIn = (run: Run, selector: string): Promise<number> =>
  run.page.evaluate(
    (where) =>
      [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()]
        .flatMap((ranges) => [...ranges])
        .filter(({ startContainer }) => startContainer.parentElement?.closest(where)).length,
    selector,
  );

const inEach = (templates: readonly string[]): string =>
  templates
    .map((template) => `<div class="unread">${template.replace('@', 'Our home roller has 1.5 mm needles.')}</div>`)
    .join('\n');

describe.each(['chromium', 'firefox'] as const)('documents in %s', (name) => {
  const lab = openLab(name);

  reliabilityCase<string>(lab, {
    id: 'S17',
    name: 'react-hydrate',
    bar: `no warning and the same text after ${TURNS} updates, hydrated at once, after 0.5 s and after ${many(3, 1)} s`,
    pages: async () => ({
      '': subjectPage(
        `${[0, 500, many(3_000, 1_000)]
          .map((wait) => {
            const app = { claims: SENTENCES, updates: TURNS, wait, hydrate: true };
            return `<div data-react="${escaped(JSON.stringify(app))}">${renderToString(createElement(App, app))}</div>`;
          })
          .join('')}<script src="react.js"></script>`,
      ),
      'react.js': { body: await bundled('react-client'), type: 'text/javascript' },
    }),
    act: async ({ page }) => {
      await page.waitForFunction(() => document.querySelectorAll('[data-done="true"]').length === 3);
      return page.evaluate(() => document.body.innerText);
    },
    check: async (run, { treated, control }) => {
      expect(treated).toBe(control);
      const stale = await staleMarks(run);
      expect(stale).toBe(0);
      return '0 warnings, the same text';
    },
  });

  reliabilityCase<string>(lab, {
    id: 'S18',
    name: 'vdom-churn',
    bar: `${CHURN} reorders and removals by React, Vue and Lit each: no error of the page, no stale mark`,
    pages: async () => {
      const apps = ['react', 'vue', 'lit'] as const;
      const how = escaped(JSON.stringify({ claims: SENTENCES, updates: CHURN, wait: 0, hydrate: false }));
      return {
        // Lit marks its places with a number by chance.
        '': subjectPage(
          apps.map((app) => `<div data-${app}="${how}"></div><script src="${app}.js"></script>`).join(''),
          '<script>Math.random = () => 0.5</script>',
        ),
        ...Object.fromEntries(
          await Promise.all(
            apps.map(async (app) => [`${app}.js`, { body: await bundled(`${app}-client`), type: 'text/javascript' }]),
          ),
        ),
      };
    },
    act: async ({ page }) => {
      await page.waitForFunction(() => document.querySelectorAll('[data-done="true"]').length === 3);
      return page.evaluate(() => document.body.innerText);
    },
    check: async (run, { treated, control }) => {
      expect(treated).toBe(control);
      const stale = await staleMarks(run);
      expect(stale).toBe(0);
      expect((await marksOf(run.page)).length).toBeGreaterThan(3);
      return `${stale} stale`;
    },
  });

  reliabilityCase(lab, {
    id: 'S19',
    name: 'split-claims',
    bar: `at least 95 % of ${SPLIT_CLAIMS.length} ways to split a claim are found, each range on its words`,
    pages: { '': subjectPage(SPLIT_CLAIMS.map((words) => `<p>Our home roller has ${words}.</p>`).join('\n')) },
    check: async (run) => {
      const marks = (await marksOf(run.page)).map(({ text }) =>
        text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' '),
      );
      const right = marks.filter((text) => text === CLAIM).length;
      expect(right / SPLIT_CLAIMS.length).toBeGreaterThanOrEqual(0.95);
      return `${right} of ${SPLIT_CLAIMS.length}`;
    },
  });

  reliabilityCase(lab, {
    id: 'S20',
    name: 'hidden-text',
    bar: `no mark in ${HIDDEN.length} kinds of hidden text; what is opened is marked`,
    pages: {
      '': subjectPage(`${claimParagraphs()}${inEach(HIDDEN)}<section>${inEach(READ_ALL_THE_SAME)}</section>`),
    },
    check: async (run) => {
      const hidden = await marksIn(run, 'body > .unread');
      expect(await marksIn(run, 'section')).toBe(READ_ALL_THE_SAME.length);
      expect(hidden).toBe(0);
      await run.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await until(async () => (await marksIn(run, 'details')) === 2);
      await run.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = false;
      });
      await until(async () => (await marksIn(run, 'details')) === 0);
      return `${hidden} hidden marked, 2 of 2 opened marked`;
    },
  });

  reliabilityCase(lab, {
    id: 'S21',
    name: 'editables',
    bar: `no mark in ${EDITABLES.length} kinds of fields and editors and in a document in design mode`,
    pages: {
      '': subjectPage(
        `${claimParagraphs()}${inEach(EDITABLES.filter((way) => name === 'chromium' || !way.includes('user-modify')))}<iframe srcdoc="${escaped(subjectPage(`${claimParagraphs()}<script>document.designMode = 'on'</script>`))}"></iframe>`,
      ),
    },
    frames: true,
    check: async (run) => {
      const [top, design] = await run.settle();
      const marked = await marksIn(run, '.unread');
      expect(marked).toBe(0);
      expect(top?.notes.length).toBeGreaterThan(0);
      expect(design?.notes.length).toBe(0);
      return `${marked} marked`;
    },
  });

  reliabilityCase(lab, {
    id: 'S22',
    name: 'code-math-svg',
    bar: `no mark in ${NO_PROSE.length} kinds of code, formulas and drawings`,
    pages: { '': subjectPage(claimParagraphs() + inEach(NO_PROSE)) },
    check: async (run) => {
      const marked = await marksIn(run, '.unread');
      expect(marked).toBe(0);
      return `${marked} marked`;
    },
  });

  reliabilityCase<string[][]>(lab, {
    id: 'S23',
    name: 'non-html',
    bar: `${otherThanFeeds(name).length} kinds of documents that are no HTML are as they were`,
    pages: { '': otherPage(''), ...NO_HTML },
    unread: true,
    act: async (run) => {
      const seen: string[][] = [];
      for (const path of otherThanFeeds(name)) {
        await run.page.goto(run.root + path);
        const ours = run.treated ? await inOurWorld(lab, run.tab, () => 'needlewise' in globalThis) : [false];
        seen.push([...(await markupOf(run.page, 'with the host')), String(ours)]);
      }
      await run.page.goto(run.root);
      return seen;
    },
    check: (_, { treated, control }) => {
      const same = treated.filter((seen, i) => seen.join() === control[i]?.join()).length;
      expect(treated).toEqual(control);
      return `${same} of ${treated.length}`;
    },
    except: { I6: 'the browser keeps the documents that were left' },
  });

  reliabilityCase<{ markup: string[]; notes: number }[]>(lab, {
    id: 'S24',
    name: 'xhtml-strict',
    bar: `${Object.keys(ODD_HTML).length} odd documents of HTML are read or left, without an error`,
    pages: { '': otherPage(''), ...ODD_HTML },
    act: async (run) => {
      const seen: { markup: string[]; notes: number }[] = [];
      for (const path of Object.keys(ODD_HTML)) {
        await run.page.goto(run.root + path);
        if (run.treated && path.startsWith('claim')) await until(async () => (await run.notes()).length > 0);
        else await run.settle();
        const notes = run.treated && path.startsWith('claim') ? (await run.notes()).length : 1;
        seen.push({ markup: await markupOf(run.page, 'without the host'), notes });
      }
      await run.page.goto(run.root);
      return seen;
    },
    check: (_, { treated, control }) => {
      expect(treated.map(({ markup }) => markup)).toEqual(control.map(({ markup }) => markup));
      const read = treated.filter(({ notes }) => notes > 0).length;
      expect(read).toBe(treated.length);
      return `${read} of ${treated.length}`;
    },
    except: { I6: 'the browser keeps the documents that were left' },
  });

  reliabilityCase(lab, {
    id: 'S25',
    name: 'huge-dom',
    bar: `${MANY_NODES} text nodes with ${MANY_NODES / 100} claims are read; 250 ms in all and 50 ms at a time are figures`,
    pages: {
      '': subjectPage(
        times(
          MANY_NODES / 100,
          (i) => `<p>Our home roller ${i} has 1.5 mm needles.</p>${`<i>${i}</i> `.repeat(49)}`,
        ).join(''),
      ),
    },
    check: async (run) => {
      const found = (await run.notes()).length;
      const { marks } = await tracesOf(run.page);
      expect(found).toBeGreaterThan(0);
      expect(marks).toBeLessThanOrEqual(200);
      return `${found} notes, ${marks} marks`;
    },
    timeout: 180_000,
  });

  reliabilityCase(lab, {
    id: 'S26',
    name: 'huge-node',
    bar: `a text of ${LONG_NODE / 1e6} MB without a space is passed over or read; 100 ms are a figure`,
    pages: {
      '': subjectPage(
        `${claimParagraphs()}<p id="long" style="height:1em;overflow:hidden"></p><script>document.getElementById('long').append('x1'.repeat(${LONG_NODE / 2}))</script>`,
      ),
    },
    check: async (run) => {
      const found = (await run.notes()).filter(({ where }) => where === 'text').length;
      expect(found).toBeGreaterThanOrEqual(CLAIMS.length);
      return `${found} notes beside it`;
    },
    timeout: 120_000,
  });

  reliabilityCase(lab, {
    id: 'S27',
    name: 'deep-nest',
    bar: `${DEPTH} elements in each other: no RangeError, claims beside them are found; 50 ms are a figure`,
    pages: {
      '': subjectPage(
        `${claimParagraphs()}<div id="deep"></div><script>
          let at = document.createElement('div');
          const top = at;
          for (let i = 0; i < ${DEPTH}; i++) { const next = document.createElement('div'); at.append(next); at = next; }
          at.append('At the bottom a roller has 2 mm needles.');
          document.getElementById('deep').attachShadow({ mode: 'open' });
          document.getElementById('deep').append(top);
        </script>`,
      ),
    },
    check: async (run) => {
      const found = (await run.notes()).length;
      expect(found).toBeGreaterThanOrEqual(CLAIMS.length);
      return `${found} notes, no error`;
    },
    timeout: 120_000,
  });

  reliabilityCase(lab, {
    id: 'S28',
    name: 'claim-bomb',
    bar: `of ${MANY_CLAIMS} claims at most 200 are underlined; 150 ms are a figure`,
    pages: { '': subjectPage(times(MANY_CLAIMS, (i) => `<p>Roller ${i} for home has 1.5 mm needles.</p>`).join('')) },
    check: async (run) => {
      const { marks } = await tracesOf(run.page);
      expect(marks).toBeGreaterThan(0);
      expect(marks).toBeLessThanOrEqual(200);
      return `${marks} marks`;
    },
    timeout: 180_000,
  });

  reliabilityCase(lab, {
    id: 'S29',
    name: 'frames',
    bar: `in ${FRAME_COUNT} and more frames each claim is counted once; 1 ms a frame is a figure`,
    pages: {
      '': `<script>document.write(${JSON.stringify(subjectPage(claimParagraphs()))})</script><div id="frames"></div>`,
      other: otherPage(`<p>${OTHER_TEXT}</p>`),
      claims: subjectPage('<p>Our home roller has 1.5 mm needles.</p>'),
    },
    frames: true,
    act: async (run) => {
      await run.page.evaluate(
        (frames) => document.body.insertAdjacentHTML('beforeend', frames),
        FRAMES('./', FRAME_COUNT),
      );
      let before = 0;
      await until(async () => {
        const frames = run.page.frames();
        const ready = await Promise.all(
          frames.map((frame) => frame.evaluate(() => document.readyState).catch(() => '')),
        );
        const same = frames.length === before;
        before = frames.length;
        return same && frames.length > FRAME_COUNT + 9 && ready.every((state) => state === 'complete');
      });
    },
    check: async (run) => {
      const answers = await run.settle();
      const about = answers.filter((answer) => answer.about);
      expect(answers.length).toBeGreaterThanOrEqual(FRAME_COUNT + 8);
      expect(about.length).toBe(3);
      const attention = about
        .flatMap(({ notes }) => notes)
        .filter(({ verdict }) => /differs|context/.test(verdict)).length;
      await until(async () => (await badgeOf({ launched: lab.launched }, run.tab)) === String(attention));
      return `${about.length} of ${answers.length} frames read, badge ${attention}`;
    },
  });

  reliabilityCase(lab, {
    id: 'S31',
    name: 'shadow-pages',
    bar: `claims in ${SHADOWS} open shadow trees are all found; 150 ms are a figure`,
    pages: {
      '': subjectPage(
        `<div id="all"></div><p><template shadowrootmode="open"><p>Declared: our home roller has 1.5 mm needles.</p></template></p><script>
          for (let i = 0; i < ${SHADOWS}; i++) {
            const host = document.createElement('x-claim');
            host.attachShadow({ mode: 'open' }).innerHTML = '<p>Our home roller has 1.5 mm needles.</p><slot></slot>';
            document.getElementById('all').append(host);
          }
        </script>`,
      ),
    },
    check: async (run) => {
      const found = (await run.notes()).filter(({ text }) => text === CLAIM).length;
      expect(found).toBe(SHADOWS + 1);
      return `${found} of ${SHADOWS + 1}`;
    },
    timeout: 120_000,
  });

  reliabilityCase(lab, {
    id: 'S34',
    name: 'irrelevant-web',
    bar: `${FRAME_COUNT} documents of other subjects, with millimetres and instant results: nothing found, nothing injected`,
    pages: () => {
      const random = chance(34);
      const fixtures = ['other-subject-brows', 'other-subject-menu'].map((page) =>
        readFileSync(join(import.meta.dirname, '../pages', page, 'page.html'), 'utf8'),
      );
      const pages = [
        ...fixtures,
        ...times(FRAME_COUNT, (i) =>
          otherPage(
            `<p>${otherParagraph(random)} A screw of ${i % 9}.5 mm, instant results, permanent, no downtime.</p>`,
          ),
        ),
      ];
      return { '': otherPage(pages.map((page) => `<iframe srcdoc="${escaped(page)}"></iframe>`).join('')) };
    },
    frames: true,
    check: async (run) => {
      const answers = await run.settle();
      const worlds = await inOurWorld(lab, run.tab, () => 'needlewise' in globalThis);
      const notes = answers.flatMap((answer) => answer.notes).length;
      // The two fixtures speak of a needle in passing, which the gate hears and the annotator turns down.
      const injected = worlds.filter(Boolean).length;
      expect(notes).toBe(0);
      expect(injected).toBeLessThanOrEqual(2);
      return `${notes} notes in ${answers.length} documents, annotator in ${injected}`;
    },
    allow: { nodes: 0, listeners: 40 },
  });
});
