import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The browsers that there are builds for. */
export type BrowserName = 'chromium' | 'firefox';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder that the extension for a browser is built into. */
export const buildFolder = (browser: BrowserName): string => join(ROOT, '.output', OUTPUT[browser]);

/** Builds the extension for a browser where its sources are newer than the last build; throws with the build's output when that fails. */
export function ensureBuild(browser: BrowserName): string {
  const folder = buildFolder(browser);
  const manifest = join(folder, 'manifest.json');
  const sources = globSync(['src/**/*', 'entrypoints/**/*', 'public/**/*', 'wxt.config.ts', 'package.json'], {
    cwd: ROOT,
  }).map((file) => join(ROOT, file));
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return folder;
  process.stderr.write(`Building the extension for ${browser} …\n`);
  const run = spawnSync(
    'node',
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
  return folder;
}
