import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import type { BrowserName } from './build.ts';
import { type Launched, launch, newTab } from './launch.ts';
import { findPages, isAddress } from './pages.ts';
import { type PageReport, readPage } from './read-page.ts';
import { tableOf } from './report-table.ts';
import { servePages } from './serve.ts';

/** What a report says of all its pages. */
export interface Report {
  readonly needlewise: string;
  readonly browser: BrowserName;
  readonly pages: readonly PageReport[];
}

const AT_ONCE = 4;

/** Makes a report of pages that were read. */
export const reportOf = (browser: BrowserName, pages: readonly PageReport[]): Report => ({
  needlewise: manifest.version,
  browser,
  pages,
});

/** Reads pages (files, folders of them, addresses) in a real headless browser, in their order; `progress` hears of each that is done. */
export async function reportOn(
  inputs: readonly string[],
  name: BrowserName,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<Report> {
  const pages = findPages(inputs);
  const server = await servePages();
  const launched = await launch(name, { offline: !pages.some(isAddress) });
  const results: PageReport[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let tab = await newTab(launched);
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    while (next < pages.length) {
      const index = next++;
      const input = pages[index] as string;
      const address = isAddress(input) ? input : `${server.addressOf(input)}?page=${index}`;
      results[index] = await readPage(launched, tab, address, input);
      if (tab.isClosed() || results[index].errors.some((error) => /closed|crash|detached/i.test(error)))
        tab = await newTab(launched);
      progress(++done, pages.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, pages.length) }, work));
  } finally {
    await close(launched);
    server.close();
  }
  return reportOf(name, results);
}

const close = (launched: Launched): Promise<void> => launched.close().catch(() => undefined);

/** Draws a progress bar on standard error where somebody is there to see it. */
export function progressBar(done: number, all: number): void {
  if (!process.stderr.isTTY && done % 25 !== 0 && done !== all) return;
  const width = 30;
  const full = Math.round((done / all) * width);
  process.stderr.write(
    `${process.stderr.isTTY ? '\r' : ''}${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${all} pages${process.stderr.isTTY && done < all ? '' : '\n'}`,
  );
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, browser: { type: 'string', default: 'chromium' } },
  });
  if (positionals.length === 0 || (values.browser !== 'chromium' && values.browser !== 'firefox')) {
    console.error('Usage: npm run report -- [--json] [--browser chromium|firefox] FILE_OR_URL …');
    process.exit(2);
  }
  try {
    const report = await reportOn(positionals, values.browser, progressBar);
    console.log(values.json ? JSON.stringify(report, null, 2) : tableOf(report));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
