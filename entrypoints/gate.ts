import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openClosedShadow } from '../src/browser/closed-shadows.ts';
import { type Gate, READABLE_TYPES, speaksOfMicroneedling } from '../src/page/gate.ts';
import { letIntoShadows, mayHaveShadows, shadowsNear } from '../src/page/shadow-roots.ts';

// The browser's own object, by the name that both browsers know.
declare const chrome: {
  readonly runtime?: {
    readonly id?: string;
    readonly lastError?: unknown;
    sendMessage(message: object, done: () => void): void;
  };
};

// On every page of every reader: it costs next to nothing, and touches the browser's API only for what it has found, and for shadow
// trees of elements that are a page's own making.
export default defineUnlistedScript(() => {
  if (!READABLE_TYPES.includes(document.contentType)) return;
  letIntoShadows(openClosedShadow);
  let opened = false;
  let looked = false;
  let waiting = 0;
  const isMet = ({ textContent }: Node): boolean => !!textContent && speaksOfMicroneedling(textContent);
  const open = (): void => {
    opened = true;
    observer.disconnect();
    // A gate whose extension has gone has nobody to tell.
    if (chrome.runtime?.id) chrome.runtime.sendMessage({ type: 'gate-opened' }, () => void chrome.runtime?.lastError);
  };
  const watch = (part: Node): void => observer.observe(part, { childList: true, characterData: true, subtree: true });
  const isMetInShadows = (parts: Iterable<Node>): boolean =>
    shadowsNear(parts).some((shadow) => {
      watch(shadow);
      return isMet(shadow);
    });
  const whenIdle = (isFound: () => boolean): void => {
    waiting++;
    requestIdleCallback(
      () => {
        waiting--;
        if (!opened && isFound()) open();
      },
      { timeout: 1000 },
    );
  };
  const look = (): void => {
    looked = true;
    opened = false;
    const root = document.documentElement;
    if (!root) return;
    watch(root);
    const text = root.textContent as string;
    if (speaksOfMicroneedling(text)) open();
    else if (mayHaveShadows(root, text.length)) whenIdle(() => isMetInShadows([document.body ?? root]));
  };
  // What changes is read when the page has nothing better to do, and only that.
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    const isFirst = changed.size === 0;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      else for (const node of addedNodes) changed.add(node);
    }
    if (!isFirst || changed.size === 0) return;
    whenIdle(() => {
      const nodes = [...changed];
      changed.clear();
      return nodes.some(isMet) || isMetInShadows(nodes);
    });
  });
  const world = globalThis as typeof globalThis & { needlewiseGate?: Gate };
  world.needlewiseGate = { look, isBusy: () => !looked || waiting > 0 || opened };
  if ((document as Document & { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', look, { once: true });
  else look();
});
