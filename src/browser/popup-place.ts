import { browser } from 'wxt/browser';
import type { PopupPlace } from '../findings/popup-view.ts';

const KEY = 'popup-place';
const TABS: readonly unknown[] = ['page', 'timeline', 'facts'];

/** Loads where a reader was in the popup of a page; another page starts anew. */
export async function loadPlace(page: string): Promise<PopupPlace | null> {
  const stored = (await browser.storage.session.get(KEY).catch(() => ({})))[KEY as never] as
    | Partial<Record<keyof PopupPlace | 'page', unknown>>
    | undefined;
  if (stored?.page !== page || !TABS.includes(stored.tab)) return null;
  const { tab, day, query } = stored;
  return {
    tab: tab as PopupPlace['tab'],
    day: typeof day === 'number' && Number.isFinite(day) ? day : null,
    query: typeof query === 'string' ? query : '',
  };
}

/** Keeps where a reader is in the popup of a page, in memory and until the browser closes. */
export const keepPlace = (page: string, place: PopupPlace): Promise<void> =>
  browser.storage.session.set({ [KEY]: { ...place, page } }).catch(() => undefined);
