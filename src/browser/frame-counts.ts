import { browser } from 'wxt/browser';

// Kept for the browser session only, a key a frame, so that two frames never write over each other.
const keyOf = (tabId: number, frameId: number): string => `notes:${tabId}:${frameId}`;

/** Keeps how many notes of a frame ask for attention. */
export const keepCount = (tabId: number, frameId: number, count: number): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId, frameId)]: count });

/** The frames of a tab that have an annotator, with how many of their notes ask for attention. */
export async function countsOf(tabId: number): Promise<Map<number, number>> {
  const stored = await browser.storage.session.get(null);
  const prefix = `notes:${tabId}:`;
  return new Map(
    Object.entries(stored)
      .filter(([key, count]) => key.startsWith(prefix) && typeof count === 'number')
      .map(([key, count]) => [Number(key.slice(prefix.length)), count as number] as const)
      .sort((a, b) => a[0] - b[0]),
  );
}

/** Forgets all or one of the frames of a tab. */
export async function forgetCounts(tabId: number, frameId?: number): Promise<void> {
  const frames = frameId === undefined ? [...(await countsOf(tabId)).keys()] : [frameId];
  await browser.storage.session.remove(frames.map((frame) => keyOf(tabId, frame)));
}
