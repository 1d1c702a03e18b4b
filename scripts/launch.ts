import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, ensureBuild } from './build.ts';

/** A real browser with Needlewise in it. */
export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A page of the extension, from which its API can be asked. */
  readonly extension: Page;
  /** The address of the extension, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Shuts out every address but this machine's. */
  readonly offline?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Keeps no page that was left, so that a page's memory is its own. */
  readonly forgetPages?: boolean;
}

const CHROMIUM_ARGS = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints',
  '--font-render-hinting=none',
];
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const OFFLINE_PREFS = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

/** Starts a browser as it comes, without the extension. */
export function openBrowser(
  name: BrowserName,
  {
    headless = true,
    offline = false,
    width = 1280,
    height = 900,
    dark = false,
    forgetPages = false,
  }: LaunchOptions = {},
): Promise<Browser> {
  const executablePath =
    process.env[name === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'] ??
    (name === 'firefox' ? '/usr/bin/firefox-esr' : '/usr/bin/chromium');
  const root = process.getuid?.() === 0;
  return name === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless,
        defaultViewport: headless ? { width, height } : null,
        extraPrefsFirefox: {
          'ui.systemUsesDarkTheme': dark ? 1 : 0,
          'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
          ...(offline ? OFFLINE_PREFS : {}),
        },
      })
    : puppeteer.launch({
        executablePath,
        headless,
        pipe: true,
        enableExtensions: true,
        defaultViewport: headless ? { width, height } : null,
        args: [
          ...CHROMIUM_ARGS,
          `--window-size=${width},${height}`,
          ...(root ? ['--no-sandbox'] : []),
          ...(offline ? [OFFLINE] : []),
          ...(forgetPages ? ['--disable-back-forward-cache'] : []),
        ],
      });
}

/** Starts a browser with the built extension, which is built first where it is stale. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Launched> {
  const folder = ensureBuild(name);
  const browser = await openBrowser(name, options);
  try {
    await browser.installExtension(folder);
    const extension = await welcomePage(browser);
    const origin = await extension.evaluate(() => location.origin);
    return { name, browser, extension, origin, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// Both browsers open the welcome page on install; Firefox lets nobody in from outside by another way.
async function welcomePage(browser: Browser): Promise<Page> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (/^(?:chrome|moz)-extension:\/\/.*welcome\.html/.test(href)) return page;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The extension did not open its welcome page.');
}

/** Opens a new tab with nothing in it, in a window of its own, since a tab behind another is neither drawn nor read anew. */
export const newTab = ({ browser }: Pick<Launched, 'browser'>): Promise<Page> => browser.newPage({ type: 'window' });
