import { browser } from 'wxt/browser';
import { type PlainDate, parseSessions } from '../facts/sessions.ts';

const KEY = 'sessions';

/** Loads the reader's session days, which never leave this device; a damaged store has none. */
export async function loadSessions(): Promise<PlainDate[]> {
  try {
    return parseSessions((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** Saves the reader's session days on this device; none leaves nothing behind. */
export async function saveSessions(sessions: readonly PlainDate[]): Promise<void> {
  try {
    if (sessions.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: parseSessions(sessions) });
  } catch {
    // A store that refuses leaves what was there.
  }
}
