import { browser } from 'wxt/browser';
import type { Gate } from '../page/gate.ts';

type World = typeof globalThis & { readonly needlewiseGate?: Gate };

// A gate listens to no message, for a listener costs on every page; it is asked in its own world. These run there, and know nothing from here.
const look = (): void => (globalThis as World).needlewiseGate?.look();
const isBusy = (): boolean | null => (globalThis as World).needlewiseGate?.isBusy() ?? null;

/** Lets the gates of a tab look again, for Needlewise is on there now. */
export async function lookAgain(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: look }).catch(() => undefined);
}

/** Says whether the gate of a tab's own frame is still looking; null where none is to be reached. */
export async function isGateBusy(tabId: number): Promise<boolean | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: isBusy });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}
