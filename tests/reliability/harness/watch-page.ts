import type { Page } from 'puppeteer-core';

/** What a tab said and asked for while it was watched. */
export interface Watched {
  /** Errors with our address in them, in text or stack. */
  readonly ours: string[];
  /** All other errors and warnings. */
  readonly others: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
}

// A page's own address is another in each run, and neither browser's icon for a tab is asked for by the page.
const plain = (text: string): string => text.replace(/http:\/\/127\.0\.0\.1:\d+\/\d+\//g, '/').slice(0, 300);

/** Watches a tab's errors, console and requests from now on. */
export function watchPage(page: Page, ourOrigin: string): Watched {
  const watched: Watched = { ours: [], others: [], requests: [] };
  const note = (text: string, from: string): void => {
    (from.includes(ourOrigin) ? watched.ours : watched.others).push(plain(text));
  };
  page.on('pageerror', (error) => {
    const { message, stack = '' } = error as Error;
    note(message ?? String(error), `${message} ${stack}`);
  });
  page.on('console', (said) => {
    if (said.type() !== 'error' && said.type() !== 'warn') return;
    const places = said.stackTrace().map(({ url }) => url);
    note(said.text(), [said.text(), said.location().url, ...places].join(' '));
  });
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.ico')) watched.requests.push(plain(request.url()));
  });
  return watched;
}
