import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BrowserName, ensureBuild, ROOT } from '../build.ts';

/** What a browser is measured with: an extension's folder, or none. */
export interface Variant {
  readonly name: string;
  readonly folder: string | null;
}

const FOLDER = join(ROOT, '.output', 'bench-extensions');
const WORDS = String.raw`micro[\s-]?needl|derma[\s-]?(?:roll|pen|stamp)`;
const regexp = (flags: string): string => `/${WORDS}/${flags}`;

// A content script on every page, at the time that Needlewise's gate runs at, around a package from npm.
function extension(
  name: string,
  files: readonly string[],
  script: string,
  more: object = {},
): Variant & { readonly folder: string } {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(join(ROOT, 'node_modules', file), join(folder, basename(file)));
  writeFileSync(join(folder, 'content.js'), script);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    host_permissions: ['<all_urls>'],
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: [...files.map((file) => basename(file)), 'content.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    ...more,
    browser_specific_settings: { gecko: { id: `${name}@bench.example` } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  return { name, folder };
}

/** The measure of all others: one read of the page's text and one pass of a regular expression over it. */
export const NATIVE = 'one native read';

/** What no extension of this kind can do with less: a gate that reads once and watches for changes, and a mark that a worker brings. */
export const FLOOR = 'the bare mechanism';

// Words, and no judgement: the worker brings a script that marks the first paragraph, whatever it says.
function bareMechanism(): Variant {
  const gate = `(() => {
  const root = document.documentElement;
  new MutationObserver(() => {}).observe(root, { childList: true, characterData: true, subtree: true });
  if (${regexp('i')}.test(root.textContent)) chrome.runtime.sendMessage({});
})();`;
  const { folder } = extension('bare', [], gate, {
    background: { service_worker: 'worker.js' },
    permissions: ['scripting'],
  });
  const bring = "chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['mark.js'] })";
  writeFileSync(join(folder, 'worker.js'), `chrome.runtime.onMessage.addListener((_, { tab }) => void ${bring});`);
  const mark = `const range = new Range();
range.selectNodeContents(document.querySelector('p, h1'));
CSS.highlights.set('bare', new Highlight(range));`;
  writeFileSync(join(folder, 'mark.js'), mark);
  return { name: FLOOR, folder };
}

/** The blocker that Firefox is measured with too. */
export const UBLOCK = 'uBlock Origin';

/** What is measured beside each other in a browser; the peers do on a page what they are taken for. */
export function variantsFor(browser: BrowserName): Variant[] {
  const ublock = browser === 'firefox' ? ublockOrigin() : null;
  return [
    { name: 'no extension', folder: null },
    { name: 'Needlewise', folder: ensureBuild(browser) },
    { ...extension('native', [], `${regexp('i')}.test(document.body.textContent);`), name: NATIVE },
    ...(browser === 'chromium' ? [bareMechanism()] : []),
    extension('mark.js', ['mark.js/dist/mark.min.js'], `new Mark(document.body).markRegExp(${regexp('gi')});`),
    extension('darkreader', ['darkreader/darkreader.js'], 'DarkReader.enable({});'),
    extension('hypothesis', [], hypothesis()),
    ...(ublock ? [{ name: UBLOCK, folder: ublock }] : []),
  ];
}

// The client as its own loader starts it, with a side bar in which nothing stands: what would be in there comes from its servers.
function hypothesis(): string {
  const parts = ['html sidebar', 'html notebook', 'html profile', 'javascript hypothesis-client'].map((part) => {
    const [type, rel] = part.split(' ');
    return `<link rel="${rel}" type="application/annotator+${type}" href="about:blank">`;
  });
  const client = readFileSync(join(ROOT, 'node_modules/hypothesis/build/scripts/annotator.bundle.js'), 'utf8');
  return `document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(parts.join(''))});\n${client}`;
}

// Debian's package, unpacked beside the other peers and installed nowhere; null where there is none to be had.
function ublockOrigin(): string | null {
  const folder = join(FOLDER, 'ublock-origin');
  const unpacked = (): string | null => {
    const [manifest] = globSync('usr/share/{mozilla,webext}/**/uBlock0*/manifest.json', { cwd: folder });
    return manifest ? join(folder, manifest, '..') : null;
  };
  if (existsSync(folder)) return unpacked();
  mkdirSync(folder, { recursive: true });
  try {
    const options = { cwd: folder, stdio: 'ignore' } as const;
    execFileSync('apt-get', ['download', 'webext-ublock-origin-firefox'], { ...options, timeout: 30_000 });
    const [archive] = globSync('*.deb', { cwd: folder });
    execFileSync('dpkg-deb', ['-x', archive ?? '', '.'], options);
  } catch {
    return null;
  }
  return unpacked();
}
