import { type Browser, type Target, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../../scripts/build.ts';
import { type Launched, type LaunchOptions, launch, openBrowser } from '../../../scripts/launch.ts';
import type { FrameAnswer } from '../../../src/browser/messages.ts';
import { unreadPage } from '../../../src/findings/note.ts';
import { type Sites, serveSites } from './site.ts';

/** Two browsers of a kind, one with Needlewise in it and one as it comes, and sites for both. */
export interface Lab {
  readonly name: BrowserName;
  readonly launched: Launched;
  readonly control: Browser;
  readonly sites: Sites;
  /** Errors of the background and of the extension's page, and addresses that these asked for, since the lab was opened. */
  readonly behind: { readonly errors: string[]; readonly requests: string[] };
}

interface Api {
  readonly tabs: {
    sendMessage(tab: number, message: object, options?: object): Promise<unknown>;
    query(what: object): Promise<{ id?: number; url?: string }[]>;
  };
  readonly scripting: {
    executeScript(what: object): Promise<readonly { frameId: number; result?: unknown }[]>;
  };
  readonly storage: Readonly<Record<'local' | 'sync' | 'session', Store>>;
}
interface Store {
  get(keys: null): Promise<Record<string, unknown>>;
  set(what: object): Promise<void>;
  remove(key: string): Promise<void>;
}
declare const browser: Api;
declare const chrome: Api;

/**
 * Opens a lab before the tests of a suite and closes it behind them; a background that is watched does not come back once it was
 * ended, so where that is the fault it is left alone.
 */
export function openLab(
  name: BrowserName,
  { background = 'watched', ...options }: LaunchOptions & { readonly background?: 'watched' | 'alone' } = {},
): Lab {
  let lab: Lab | undefined;
  const the = (): Lab => {
    if (!lab) throw new Error('The lab is open in tests only.');
    return lab;
  };
  beforeAll(async () => {
    const sites = await serveSites();
    const launched = await launch(name, { offline: true, ...options });
    const behind = { errors: [], requests: [] };
    if (background === 'watched') await watchBehind(launched, behind);
    lab = { name, sites, launched, behind, control: await openBrowser(name, { offline: true }) };
  });
  afterAll(async () => {
    await lab?.launched.close();
    await lab?.control.close();
    lab?.sites.close();
  });
  return {
    name,
    get launched() {
      return the().launched;
    },
    get control() {
      return the().control;
    },
    get sites() {
      return the().sites;
    },
    get behind() {
      return the().behind;
    },
  };
}

// Firefox shows its background to nobody; there the extension's page stands for it.
async function watchBehind({ name, browser, extension, origin }: Launched, behind: Lab['behind']): Promise<void> {
  extension.on('pageerror', (error) => behind.errors.push(String(error)));
  if (name === 'firefox') return;
  const watch = async (target: Target): Promise<void> => {
    if (target.type() !== TargetType.SERVICE_WORKER || !target.url().startsWith(origin)) return;
    const session = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      behind.errors.push(exception?.description ?? text),
    );
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith(origin)) behind.requests.push(request.url);
    });
    await session.send('Runtime.enable');
    await session.send('Network.enable');
  };
  browser.on('targetcreated', (target) => void watch(target).catch(() => undefined));
  await Promise.all(browser.targets().map(watch));
}

/** Runs a function in the extension's own world of a tab's frames, and gives what each returned. */
export const inOurWorld = <A extends unknown[], T>(
  { launched }: Pick<Lab, 'launched'>,
  tab: number,
  run: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>[]> =>
  // As text, since no function can be handed to another process; the extension's page makes it one again.
  launched.extension.evaluate(`(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const answers = await api.scripting.executeScript({
      target: { tabId: ${tab}, allFrames: true },
      func: ${run},
      args: ${JSON.stringify(args)},
    });
    return answers.map(({ result }) => result);
  })()`) as Promise<Awaited<T>[]>;

const SILENT: FrameAnswer = { ...unreadPage, busy: false, errors: [] };

/** What a tab's frames answer once none is still looking or reading; throws where that takes longer than twenty seconds. */
export const answersOf = (
  { launched }: Pick<Lab, 'launched'>,
  tab: number,
  allFrames: boolean,
): Promise<FrameAnswer[]> =>
  launched.extension.evaluate(
    async (tabId, all, silent) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const end = performance.now() + 20_000;
      for (;;) {
        // A gate that found nothing is at rest; one that found something leaves the answer to the annotator.
        const gates = await api.scripting.executeScript({
          target: { tabId, allFrames: all },
          func: () => {
            const { needlewiseGate } = globalThis as { needlewiseGate?: { isBusy(): boolean } };
            const readable = /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
            return readable && (needlewiseGate?.isBusy() ?? location.href !== 'about:blank');
          },
        });
        const answers = await Promise.all(
          gates
            .toSorted((a, b) => a.frameId - b.frameId)
            .map(async ({ frameId, result }) => {
              const answer = await api.tabs.sendMessage(tabId, { type: 'read-notes' }, { frameId }).catch(() => null);
              // Each its own lists: Firefox hands over only the first of several that are the same.
              return (answer as FrameAnswer | null) ?? { ...silent, notes: [], errors: [], busy: result !== false };
            }),
        );
        if (answers.every(({ busy }) => !busy)) return answers;
        if (performance.now() > end) throw new Error('The frames of the page do not come to rest.');
        await new Promise((done) => setTimeout(done, 30));
      }
    },
    tab,
    allFrames,
    SILENT,
  );

/** All that the extension has stored, as one text. */
export const storeOf = ({ launched }: Pick<Lab, 'launched'>): Promise<string> =>
  launched.extension.evaluate(async () => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    const areas = await Promise.all([storage.local.get(null), storage.sync.get(null), storage.session.get(null)]);
    return JSON.stringify(areas);
  });

/** Puts something where the settings are stored, whatever it is; undefined leaves nothing. */
export const putSettings = ({ launched }: Pick<Lab, 'launched'>, settings: unknown): Promise<void> =>
  launched.extension.evaluate(
    async (text) => {
      const { sync } = (typeof browser === 'undefined' ? chrome : browser).storage;
      await (text === null ? sync.remove('settings') : sync.set({ settings: JSON.parse(text) }));
    },
    // As text, since not everything that can be stored can be handed to every browser.
    settings === undefined ? null : JSON.stringify(settings),
  );
