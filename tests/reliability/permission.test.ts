import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { newTab } from '../../scripts/launch.ts';
import { faultsOf } from '../real-browsers/axe.ts';
import { openOwnPage, openPopup, until } from '../real-browsers/harness.ts';
import { scenario } from './harness/case.ts';
import { openLab, storeOf } from './harness/lab.ts';
import { tracesOf } from './harness/look.ts';
import { claimParagraphs, OTHER_TEXT, otherPage, subjectPage } from './harness/pages.ts';
import { watchPage } from './harness/watch-page.ts';

const CHANGES = 300;

// What the browser's own page for extensions can do.
interface Manager {
  readonly developerPrivate: {
    updateExtensionConfiguration(what: object): Promise<void>;
    updateProfileConfiguration(what: object): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
  readonly windows: { create(what: object): Promise<object> };
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number }[]> };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}
declare const chrome: Manager;

interface Permissions {
  readonly permissions: { remove(what: object): Promise<boolean>; request(what: object): Promise<boolean> };
}
declare const browser: Permissions;

describe.each(['chromium', 'firefox'] as const)('what a reader lets it do in %s', (name) => {
  const lab = openLab(name, { background: 'alone' });
  const idOf = (): string => new URL(lab.launched.origin).hostname;

  async function inManager<A extends unknown[]>(act: (...args: A) => Promise<unknown>, ...args: A): Promise<void> {
    const page = await newTab(lab.launched);
    await page.goto('chrome://extensions/');
    // Elsewhere an extension from a folder does not come back once it has gone.
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    await page.evaluate(act as never, ...(args as unknown as never[]));
    await page.close();
  }
  const openMarked = async (address: string): Promise<Page> => {
    const page = await newTab(lab.launched);
    await page.goto(address);
    await until(async () => (await tracesOf(page)).marks > 0);
    return page;
  };

  scenario(
    lab,
    {
      id: 'S53',
      name: 'quota',
      bar: `${CHANGES} changes in the options within seconds: at most 10 writes, the last one is kept`,
    },
    async () => {
      const options = await openOwnPage({ launched: lab.launched }, '/options.html');
      await options.waitForSelector('input[type="radio"][name="scheme"]');
      const writes = await options.evaluate(async (changes) => {
        const api = ((globalThis as { browser?: Stored }).browser ?? chrome) as unknown as Stored;
        interface Stored {
          storage: { sync: { get(key: string): Promise<{ settings?: { scheme: string } }> }; onChanged: Heard };
        }
        interface Heard {
          addListener(heard: () => void): void;
        }
        let heard = 0;
        api.storage.onChanged.addListener(() => heard++);
        const choices = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"][name="scheme"]')];
        for (let i = 0; i < changes; i++) {
          choices[i % 2]?.click();
          await new Promise((done) => setTimeout(done, 5));
        }
        // Dark, the third of three.
        choices[2]?.click();
        while ((await api.storage.sync.get('settings')).settings?.scheme !== 'dark')
          await new Promise((done) => setTimeout(done, 50));
        return heard;
      }, CHANGES);
      await options.close();
      expect(writes).toBeLessThanOrEqual(10);
      return `${writes} writes, the last is kept`;
    },
  );

  scenario(
    lab,
    {
      id: 'S57',
      name: 'permission-drop',
      bar: 'access to pages taken away while it runs: nothing is read, no error, and the popup says so',
    },
    async () => {
      const { root } = lab.sites.put({ '': subjectPage(claimParagraphs()) });
      const before = await openMarked(root);
      const allow = (allowed: boolean): Promise<unknown> =>
        name === 'chromium'
          ? inManager(
              (extensionId, hostAccess) =>
                chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
              idOf(),
              allowed ? 'ON_ALL_SITES' : 'ON_CLICK',
            )
          : lab.launched.extension.evaluate(
              (grant) => browser.permissions[grant ? 'request' : 'remove']({ origins: ['<all_urls>'] }),
              allowed,
            );
      await allow(false);
      const page = await newTab(lab.launched);
      const watched = [watchPage(page, lab.launched.origin), watchPage(before, lab.launched.origin)];
      await page.goto(`${root}?later`);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
      expect(await tracesOf(page)).toEqual({ hosts: 0, marks: 0 });
      const tabs = (await lab.launched.extension.evaluate(
        `(typeof browser === 'undefined' ? chrome : browser).tabs.query({}).then((all) => all.map(({ id }) => id))`,
      )) as number[];
      const popup = await openPopup({ launched: lab.launched }, Math.max(...tabs));
      await popup.waitForFunction(() => /keep Needlewise from reading/.test(document.body.textContent ?? ''));
      expect(await faultsOf(popup)).toEqual([]);
      await popup.close();
      expect(watched.flatMap(({ ours, others }) => [...ours, ...others])).toEqual([]);
      if (name === 'chromium') {
        await allow(true);
        await (await openMarked(`${root}?again`)).close();
      }
      await Promise.all([page.close(), before.close()]);
      return 'the popup says so, 0 errors';
    },
  );

  scenario(
    lab,
    {
      id: 'S48 disable',
      name: 'switched off and on in the browser',
      bar: 'with pages open: marks and host go, no error; pages opened once it is on again are read',
      cannot: { firefox: 'no program can switch an extension off there' },
    },
    async () => {
      const { root } = lab.sites.put({ '': subjectPage(claimParagraphs()), other: otherPage(OTHER_TEXT) });
      const page = await openMarked(root);
      const watched = watchPage(page, lab.launched.origin);
      const start = performance.now();
      await inManager((id) => chrome.management.setEnabled(id, false), idOf());
      await until(async () => {
        const { hosts, marks } = await tracesOf(page);
        return hosts + marks === 0;
      });
      const time = performance.now() - start;
      await inManager((id) => chrome.management.setEnabled(id, true), idOf());
      await (await openMarked(`${root}?again`)).close();
      await page.close();
      expect([...watched.ours, ...watched.others]).toEqual([]);
      return `gone after ${Math.round(time)} ms`;
    },
  );

  scenario(
    lab,
    {
      id: 'S55 window',
      name: 'private window',
      bar: 'in a private window claims are marked, and what is stored names no host and holds no word of a page',
      cannot: { firefox: 'no program can let an extension into private windows there' },
    },
    async () => {
      await inManager(
        (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
        idOf(),
      );
      const { root } = lab.sites.put({ '': subjectPage(claimParagraphs()) });
      // The extension has been started anew, and its pages with it.
      const own = await newTab(lab.launched);
      await own.goto(`${lab.launched.origin}/options.html`);
      await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), root);
      const page = await until(async () => (await lab.launched.browser.pages()).find((each) => each.url() === root));
      await until(async () => (await tracesOf(page)).marks > 0);
      const store = await storeOf({ launched: { ...lab.launched, extension: own } });
      expect(store).not.toMatch(/127\.0\.0\.1|needles|roller|Microneedling/i);
      await Promise.all([page.close(), own.close()]);
      return `marked, nothing stored of it (${store.length} characters)`;
    },
  );

  scenario(
    lab,
    {
      id: 'S48 update',
      name: 'updated in place',
      bar: 'with pages open: marks and host go, no error, the popup says so; pages opened from then on are read',
      cannot: { firefox: 'no program can update an extension in place there' },
    },
    async () => {
      const { root } = lab.sites.put({ '': subjectPage(claimParagraphs()) });
      const page = await openMarked(root);
      const watched = watchPage(page, lab.launched.origin);
      await inManager((id) => chrome.developerPrivate.reload(id, { failQuietly: true }), idOf());
      await until(async () => {
        const { hosts, marks } = await tracesOf(page);
        return hosts + marks === 0;
      });
      // The extension has been started anew, and its pages with it.
      const own = await newTab(lab.launched);
      await own.goto(`${lab.launched.origin}/options.html`);
      const tab = await own.evaluate((url) => chrome.tabs.query({ url }).then(([found]) => found?.id), `${root}*`);
      const popup = await newTab(lab.launched);
      await popup.goto(`${lab.launched.origin}/popup.html?tab=${tab}`);
      await popup.waitForFunction(() =>
        /installed or updated/.test(document.querySelector('.state')?.textContent ?? ''),
      );
      expect(await faultsOf(popup)).toEqual([]);
      await (await openMarked(`${root}?again`)).close();
      await Promise.all([page.close(), popup.close(), own.close()]);
      expect([...watched.ours, ...watched.others]).toEqual([]);
      return 'gone, 0 errors, the popup says so';
    },
  );
});
