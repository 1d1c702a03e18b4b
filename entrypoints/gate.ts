import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Gate, READABLE_TYPES, speaksOfMicroneedling } from '../src/page/gate.ts';
import { shadowsIn } from '../src/page/shadow-roots.ts';

// The browser's own object, by the name that both browsers know.
declare const chrome: {
  readonly runtime?: {
    readonly id?: string;
    readonly lastError?: unknown;
    sendMessage(message: object, done: () => void): void;
  };
};

// On every page of every reader: it costs next to nothing, and does not even touch the browser's API before it has found something.
export default defineUnlistedScript(() => {
  if (!READABLE_TYPES.includes(document.contentType)) return;
  let opened = false;
  let looked = false;
  let waiting = false;
  const isMet = (text: string | null): boolean => !!text && speaksOfMicroneedling(text);
  const open = (): void => {
    opened = true;
    observer.disconnect();
    // A gate whose extension has gone has nobody to tell.
    if (chrome.runtime?.id) chrome.runtime.sendMessage({ type: 'gate-opened' }, () => void chrome.runtime?.lastError);
  };
  const watch = (part: Node): void => observer.observe(part, { childList: true, characterData: true, subtree: true });
  const isMetIn = (part: Node): boolean =>
    isMet(part.textContent) ||
    shadowsIn(part).some((root) => {
      watch(root);
      return isMet(root.textContent);
    });
  const look = (): void => {
    looked = true;
    const root = document.documentElement;
    if (!root) return;
    watch(root);
    if (isMetIn(root)) open();
  };
  // What changes is read when the page has nothing better to do, and only that.
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      else for (const node of addedNodes) changed.add(node);
    }
    if (waiting || changed.size === 0) return;
    waiting = true;
    requestIdleCallback(
      () => {
        waiting = false;
        const nodes = [...changed];
        changed.clear();
        if (!opened && nodes.some(isMetIn)) open();
      },
      { timeout: 1000 },
    );
  });
  const world = globalThis as typeof globalThis & { needlewiseGate?: Gate };
  world.needlewiseGate = { look, isBusy: () => !looked || waiting || opened };
  if ((document as Document & { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', look, { once: true });
  else look();
});
