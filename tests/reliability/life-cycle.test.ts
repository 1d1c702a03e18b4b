import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { newTab } from '../../scripts/launch.ts';
import { tabIdOf } from '../../scripts/read-page.ts';
import { defaultSettings } from '../../src/findings/settings.ts';
import { openOwnPage, openPopup, until } from '../real-browsers/harness.ts';
import { reliabilityCase, scenario } from './harness/case.ts';
import { answersOf, openLab, putSettings, storeOf } from './harness/lab.ts';
import { besidePage, tracesOf } from './harness/look.ts';
import { claimParagraphs, OTHER_TEXT, otherPage, subjectPage } from './harness/pages.ts';
import { many, SOAK } from './harness/size.ts';

const MESSAGES = many(10_000, 1_000);
const BACK_AND_FORTH = many(20, 6);
const STATES = many(200, 12);
const INJECTIONS = many(50, 10);
const STORM = many(1_000, 200);

const TYPES = [
  'gate-opened',
  'notes-changed',
  'open-timeline',
  'check-tab',
  'read-notes',
  'show-note',
  'step-note',
  '__proto__',
  'x',
];
// Fields that no message of ours has: what is well-formed may do what it is for.
const messages = fc.oneof(
  fc.jsonValue(),
  fc.record({
    type: fc.constantFrom(...TYPES),
    day: fc.constantFrom(null, 'x', {}, []),
    tabId: fc.constantFrom(null, 'x', -1, {}),
    attention: fc.constantFrom('x', -1, 0.5, {}),
    id: fc.jsonValue(),
    by: fc.jsonValue(),
  }),
);

describe.each(['chromium', 'firefox'] as const)('life cycle in %s', (name) => {
  const lab = openLab(name);
  const bench = (): { launched: typeof lab.launched } => ({ launched: lab.launched });

  // Addresses of the browser's own pages are told to no extension.
  const newestTab = (): Promise<number> =>
    lab.launched.extension.evaluate(
      `(typeof browser === 'undefined' ? chrome : browser).tabs.query({}).then((all) => Math.max(...all.map(({ id }) => id)))`,
    ) as Promise<number>;

  reliabilityCase(lab, {
    id: 'S06',
    name: 'runtime-message-fuzz',
    bar: `${MESSAGES} malformed messages to the background and to the page: nothing is written, nothing thrown`,
    pages: { '': subjectPage(claimParagraphs()) },
    check: async (run) => {
      const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
      const sent = JSON.stringify(fc.sample(messages, { seed, numRuns: MESSAGES }));
      const before = [await storeOf(lab), (await lab.launched.browser.pages()).length];
      await lab.launched.extension.evaluate(
        async (all, tab) => {
          const { runtime, tabs } =
            (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
            (globalThis as unknown as { chrome: Api }).chrome;
          for (const message of JSON.parse(all) as unknown[]) {
            await Promise.race([
              Promise.allSettled([runtime.sendMessage(message), tabs.sendMessage(tab, message)]),
              new Promise((done) => setTimeout(done, 50)),
            ]);
          }
          interface Api {
            runtime: { sendMessage(message: unknown): Promise<unknown> };
            tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
          }
        },
        sent,
        run.tab,
      );
      const after = [await storeOf(lab), (await lab.launched.browser.pages()).length];
      expect(after, `seed ${seed}`).toEqual(before);
      await run.page.keyboard.press('Escape');
      await run.page.keyboard.press('Escape');
      return `0 written, 0 thrown, seed ${seed}`;
    },
    timeout: 120_000,
  });

  scenario(
    lab,
    {
      id: 'S42',
      name: 'bfcache',
      bar: `${BACK_AND_FORTH} times away and back: the page is kept, its marks are there once`,
    },
    async () => {
      const { root } = lab.sites.put({
        '': subjectPage(
          `${claimParagraphs()}<script>addEventListener('pageshow', (event) => { globalThis.kept = event.persisted })</script>`,
        ),
        other: otherPage(OTHER_TEXT),
      });
      const page = await newTab(lab.launched);
      await page.goto(root);
      await answersOf(lab, await tabIdOf(lab.launched, root), false);
      const before = await tracesOf(page);
      expect(before).toMatchObject({ hosts: 1 });
      let kept = 0;
      for (let i = 0; i < BACK_AND_FORTH; i++) {
        await page.evaluate((next) => {
          location.href = next;
        }, `${root}other`);
        await until(() => besidePage(page, () => location.pathname.endsWith('other')).catch(() => false));
        await page.evaluate(() => history.back()).catch(() => undefined);
        await until(() => besidePage(page, () => !location.pathname.endsWith('other')).catch(() => false));
        await until(async () => JSON.stringify(await tracesOf(page).catch(() => null)) === JSON.stringify(before));
        if (await page.evaluate(() => (globalThis as typeof globalThis & { kept?: boolean }).kept)) kept++;
      }
      await page.close();
      expect(kept).toBe(BACK_AND_FORTH);
      return `kept ${kept} of ${BACK_AND_FORTH}, ${before.marks} marks each time`;
    },
  );

  reliabilityCase(lab, {
    id: 'S49',
    name: 'double-inject',
    bar: `injected ${INJECTIONS} times more, there is one host and no mark twice`,
    pages: { '': subjectPage(claimParagraphs()) },
    check: async (run) => {
      const before = await tracesOf(run.page);
      for (let i = 0; i < INJECTIONS; i++)
        await lab.launched.extension.evaluate(
          `(typeof browser === 'undefined' ? chrome : browser).scripting.executeScript({ target: { tabId: ${run.tab} }, files: ['/annotator.js'] })`,
        );
      await run.settle();
      await until(async () => (await tracesOf(run.page)).marks === before.marks);
      expect(await tracesOf(run.page)).toEqual(before);
      return `${before.hosts} host, ${before.marks} marks`;
    },
  });

  scenario(
    lab,
    {
      id: 'S51',
      name: 'storage-garbage',
      bar: `with ${STATES} damaged states the popup and the options open`,
      timeout: 120_000,
    },
    async () => {
      const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
      const { root } = lab.sites.put({ '': subjectPage(claimParagraphs()) });
      const page = await newTab(lab.launched);
      await page.goto(root);
      const tab = await tabIdOf(lab.launched, root);
      const states = fc.sample(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            version: fc.constantFrom(1, 2, 3, '2'),
            mode: fc.jsonValue(),
            sitesOff: fc.jsonValue(),
            underlined: fc.jsonValue(),
            topicsOff: fc.jsonValue(),
          }),
        ),
        { seed, numRuns: STATES },
      );
      for (const state of states) {
        await putSettings(lab, state);
        const popup = await openPopup(bench(), tab);
        await popup.waitForSelector('#app > *');
        await popup.close();
        // The browser allows 120 writes a minute.
        if (SOAK) await new Promise((done) => setTimeout(done, 500));
      }
      const options = await openOwnPage(bench(), '/options.html');
      await options.waitForSelector('h1');
      await Promise.all([options.close(), page.close()]);
      await putSettings(lab, undefined);
      expect(lab.behind.errors).toEqual([]);
      return `${STATES} of ${STATES}, seed ${seed}`;
    },
  );

  scenario(
    lab,
    { id: 'S55', name: 'private', bar: 'what is stored names no host and holds no word of a page' },
    async () => {
      const { root } = lab.sites.put({ '': subjectPage(claimParagraphs()) });
      const page = await newTab(lab.launched);
      await page.goto(root);
      await answersOf(lab, await tabIdOf(lab.launched, root), false);
      const store = await storeOf(lab);
      expect(store).not.toMatch(/127\.0\.0\.1|needles|roller|Microneedling/i);
      await page.close();
      return `nothing (in an ordinary window; ${store.length} characters stored)`;
    },
  );

  reliabilityCase<number>(lab, {
    id: 'S58',
    name: 'csp-tt',
    bar: 'under the strictest policies claims are marked and nothing is reported',
    pages: {
      '': {
        body: subjectPage(claimParagraphs()),
        headers: {
          'content-security-policy':
            "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts; report-uri report",
        },
      },
      report: '',
    },
    act: async (run) => {
      if (run.treated) await until(async () => (await tracesOf(run.page)).marks > 0);
      await besidePage(run.page, () => new Promise((done) => setTimeout(done, 300)));
      return lab.sites.asked(run.root).filter((path) => path.includes('report')).length;
    },
    check: (_, { treated, control }) => {
      expect(treated).toBe(control);
      return `${treated} reports, ${control} without us`;
    },
    except: { I3: 'what the server was asked is counted above' },
  });

  scenario(
    lab,
    { id: 'S60', name: 'restricted', bar: 'on pages of the browser the popup says that it may not read there' },
    async () => {
      const addresses =
        name === 'chromium'
          ? ['chrome://version/', 'chrome://settings/', 'about:blank', 'view-source:about:blank', 'data:text/html,x']
          : ['about:blank'];
      for (const address of addresses) {
        const page = await newTab(lab.launched);
        await page.goto(address).catch(() => undefined);
        const tab = await newestTab();
        const popup = await openPopup(bench(), tab);
        await (await popup.waitForSelector('[role="tab"]'))?.click();
        await popup.waitForFunction(() => document.querySelector('.state')?.textContent !== '');
        expect(await popup.$$eval('.note-line', (all) => all.length)).toBe(0);
        await Promise.all([popup.close(), page.close()]);
      }
      expect(lab.behind.errors).toEqual([]);
      return `${addresses.length} of ${addresses.length}`;
    },
  );

  // Last, since the browser allows only so many changes in a minute.
  reliabilityCase(lab, {
    id: 'S54',
    name: 'storage-storm',
    bar: `settings change ${STORM} times elsewhere: the last ones hold, the page is not read anew`,
    pages: { '': subjectPage(claimParagraphs()) },
    check: async (run) => {
      for (let i = 0; i < STORM; i++)
        await putSettings(lab, {
          ...defaultSettings,
          marks: i % 2 ? 'plain' : 'tinted',
          topicsOff: [`x-${'y'.repeat(i % 9)}`],
        }).catch(() => undefined);
      await putSettings(lab, { ...defaultSettings, underlined: [] }).catch(() => undefined);
      await putSettings(lab, undefined);
      await run.settle();
      await until(async () => (await tracesOf(run.page)).hosts === 1);
      return 'the last hold';
    },
    timeout: 120_000,
    except: { I7: 'the browser allows 120 changes a minute, which are used up' },
  });
});
