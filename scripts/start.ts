import { mkdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './build.ts';
import { type Launched, launch, newTab } from './launch.ts';
import { findPages, isAddress } from './pages.ts';
import { type PageReport, readPage, showNote, tabIdOf } from './read-page.ts';
import { reportOf } from './report.ts';
import { tableOf } from './report-table.ts';
import { type PageServer, servePages } from './serve.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'screenshots');
// A small skincare shop and a beauty magazine.
const DEMO = ['shop-roller', 'shop-pen', 'shop-roller-set', 'shop-listing', 'magazine-guide', 'magazine-myths'].map(
  (name) => join(ROOT, 'tests/pages', name, 'page.html'),
);
const PORT = 8137;

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openForReader(launched: Launched, server: PageServer, pages: readonly string[]): Promise<void> {
  for (const page of pages) {
    const tab = await launched.browser.newPage();
    await tab
      .goto(isAddress(page) ? page : server.addressOf(page), { waitUntil: 'domcontentloaded' })
      .catch(() => undefined);
  }
  console.log(`${pages.length} pages are open. Point at an underlined claim, or press the button in the toolbar.`);
  console.log('Close the browser to end.');
  await new Promise<void>((done) => launched.browser.once('disconnected', () => done()));
}

async function showWithoutDisplay(launched: Launched, server: PageServer, pages: readonly string[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const reports: PageReport[] = [];
  const tab = await newTab(launched);
  for (const [i, page] of pages.entries()) {
    const report = await readPage(launched, tab, isAddress(page) ? page : server.addressOf(page), page);
    reports.push(report);
    const name = isAddress(page)
      ? new URL(page).hostname
      : basename(page).startsWith('page.')
        ? basename(dirname(page))
        : basename(page);
    const file = join(PICTURES, `${String(i + 1).padStart(2, '0')}-${name.replace(/[^\w.-]+/g, '-')}.png`);
    const texts = report.findings.map(({ verdict, where }) => (where === 'text' ? verdict : ''));
    const shown = [texts.indexOf('differs'), texts.indexOf('context'), texts.indexOf('agrees')].find((at) => at >= 0);
    if (shown !== undefined) await showNote(launched, await tabIdOf(launched, tab.url()), shown);
    await tab.screenshot({ path: file as `${string}.png` });
    process.stderr.write(`${i + 1}/${pages.length} ${relative(process.cwd(), file)}\n`);
  }
  console.log(tableOf(reportOf(launched.name, reports)));
  console.log(
    `\nThere is no display here, so the pages were read without one: see ${relative(process.cwd(), PICTURES) || PICTURES}/`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' } },
});
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  console.error('Usage: npm start -- [--browser chromium|firefox] [FILE_OR_URL …]');
  process.exit(2);
}
try {
  const name: BrowserName = values.browser;
  const pages = positionals.length > 0 ? findPages(positionals) : DEMO;
  const headless = !hasDisplay();
  const server = await servePages(headless ? 0 : PORT);
  const launched = await launch(name, { headless, offline: headless && !pages.some(isAddress) });
  try {
    await (headless ? showWithoutDisplay : openForReader)(launched, server, pages);
  } finally {
    await launched.close().catch(() => undefined);
    server.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
