import { browser } from 'wxt/browser';

// Milliseconds. Nothing tells a script in a page that its extension has gone; it has to look.
const EVERY = 1000;

/** Calls back once the extension has been removed, switched off or replaced, as long as the signal has not aborted. */
export function whenOrphaned(gone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!isThere()) gone();
    if (signal.aborted) clearInterval(timer);
  }, EVERY);
}

/** Says whether the extension that a script belongs to is still there. */
export function isThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
