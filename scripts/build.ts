import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The browsers that there are builds for; the one for Chromium serves Chrome and Edge too. */
export type BrowserName = 'chromium' | 'firefox';

/** The root folder of the project. */
export const ROOT = join(import.meta.dirname, '..');
const WXT_NAME: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** The folder that the extension for a browser is built into. */
export const buildFolder = (browser: BrowserName): string => join(ROOT, '.output', `${WXT_NAME[browser]}-mv3`);

function runWxt(command: 'build' | 'zip', browser: BrowserName): void {
  // Whoever asks, a test too, gets what is shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = spawnSync('node', [WXT, command, '-b', WXT_NAME[browser]], { cwd: ROOT, encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
}

/** Builds the extension for a browser where its sources are newer than the last build; throws with the build's output when that fails. */
export function ensureBuild(browser: BrowserName): string {
  const folder = buildFolder(browser);
  const manifest = join(folder, 'manifest.json');
  const sources = globSync(
    ['src/**/*', 'entrypoints/**/*', 'public/**/*', 'scripts/*-*.ts', 'wxt.config.ts', 'package.json'],
    {
      cwd: ROOT,
    },
  );
  const newest = Math.max(...sources.map((file) => statSync(join(ROOT, file)).mtimeMs));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return folder;
  process.stderr.write(`Building the extension for ${browser} …\n`);
  runWxt('build', browser);
  return folder;
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  const zip = names.includes('--zip');
  const browsers: readonly BrowserName[] = names.includes('firefox') ? ['firefox'] : ['chromium', 'firefox'];
  try {
    for (const browser of browsers) {
      console.log(`${zip ? 'Packing' : 'Building'} the extension for ${browser} …`);
      runWxt(zip ? 'zip' : 'build', browser);
    }
    console.log(
      zip ? 'The zips are in .output/' : `Built into ${browsers.map((name) => buildFolder(name)).join(' and ')}`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
