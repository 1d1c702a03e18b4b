import { until } from '../../real-browsers/harness.ts';
import type { Run } from './case.ts';

/** Runs a function on the shadow tree of ours in a tab, from the extension's own world; null where there is none. */
export const inOverlay = <A extends unknown[], T>(
  { lab, tab }: Pick<Run, 'lab' | 'tab'>,
  look: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<T | null> =>
  lab.launched.extension.evaluate(`(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const [answer] = await api.scripting.executeScript({
      target: { tabId: ${tab} },
      func: (...args) => {
        const host = document.querySelector('needlewise-host');
        const root = host && (host.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host));
        return root ? (${look})(root, ...args) : null;
      },
      args: ${JSON.stringify(args)},
    });
    return answer?.result ?? null;
  })()`) as Promise<T | null>;

/** Asks the page of a tab to do what a shortcut or the popup asks for. */
export const ask = async ({ lab, tab }: Pick<Run, 'lab' | 'tab'>, message: object): Promise<void> => {
  await lab.launched.extension.evaluate(
    `(typeof browser === 'undefined' ? chrome : browser).tabs.sendMessage(${tab}, ${JSON.stringify(message)}).catch(() => {})`,
  );
};

/** Opens the card of a note and waits until it stands. */
export async function openCard(run: Run, id = 0): Promise<void> {
  await ask(run, { type: 'show-note', id });
  await until(() => inOverlay(run, (root) => root.querySelector('.card') !== null));
}

/** Closes the card again, as a reader would. */
export async function closeCard(run: Run): Promise<void> {
  await run.page.keyboard.press('Escape');
  await until(async () => (await inOverlay(run, (root) => root.querySelector('.card') === null)) !== false);
}
