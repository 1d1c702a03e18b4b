#!/usr/bin/env node
// Makes a fresh machine ready and then runs a script: `node scripts/setup.mjs [--no-browsers] SCRIPT [ARGUMENT …]`.
// Needs nothing but Node 20 and npm: packages come by `npm ci`, browsers by apt where we are root on Debian.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const browsersWanted = args[0] !== '--no-browsers';
if (!browsersWanted) args.shift();
const [script, ...rest] = args;

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    oldest: 140,
    human: 'Chromium or Chrome 140 or newer',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    oldest: 150,
    human: 'Firefox 150 or newer',
  },
};

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
    if (folder && !folder.includes('node_modules') && existsSync(file)) return file;
  }
  return null;
}

// A browser that does not tell its version, as on Windows, is taken to be new enough.
function isNewEnough(program, oldest) {
  const said = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
  const [version] = said.match(/\d+/) ?? [];
  return version === undefined || Number(version) >= oldest;
}

function findBrowser({ variable, names, places, oldest }) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : fail(`${variable} names ${named}, which is not there.`);
  const found = [...names.map(onPath).filter(Boolean), ...places.filter(existsSync)];
  return found.find((program) => isNewEnough(program, oldest)) ?? null;
}

// A long step says what it does and that it goes on.
function step(title, command, parameters) {
  const start = Date.now();
  console.error(`${title} …`);
  return new Promise((resolve) => {
    const tick = setInterval(() => console.error(`  … ${Math.round((Date.now() - start) / 1000)} s`), 15_000);
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => (output += error));
    child.on('close', (code) => {
      clearInterval(tick);
      if (code === 0) console.error(`  done in ${Math.round((Date.now() - start) / 1000)} s`);
      else console.error(output.split('\n').slice(-25).join('\n'));
      resolve(code === 0);
    });
  });
}

async function installPackages() {
  const mark = join(root, 'node_modules', '.needlewise-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  if (!(await step('Installing packages (npm ci)', 'npm', ['ci', '--no-audit', '--no-fund'])))
    fail('The packages could not be installed: see the lines above.');
  writeFileSync(mark, lock);
}

async function installBrowsers(wanted) {
  const missing = wanted.filter((name) => !findBrowser(BROWSERS[name]));
  if (missing.length > 0) {
    const apt = onPath('apt-get') && process.getuid?.() === 0;
    const packages = missing.map((name) => BROWSERS[name].debian);
    if (!apt)
      fail(
        `Please install ${missing.map((name) => `${BROWSERS[name].human} (or set ${BROWSERS[name].variable} to its program)`).join(' and ')}${onPath('apt-get') ? `: sudo apt-get install ${packages.join(' ')}` : ''}.`,
      );
    await step('Refreshing the package lists (apt-get update)', 'apt-get', ['update']);
    if (
      !(await step(`Installing ${packages.join(' and ')}`, 'apt-get', [
        'install',
        '-y',
        '--no-install-recommends',
        ...packages,
        'fonts-dejavu-core',
      ]))
    )
      fail('The browsers could not be installed: see the lines above.');
  }
  return Object.fromEntries(
    wanted.map((name) => [
      BROWSERS[name].variable,
      findBrowser(BROWSERS[name]) ?? fail(`${BROWSERS[name].human} is not to be found.`),
    ]),
  );
}

if (Number(process.versions.node.split('.')[0]) < 20) fail('Needlewise needs Node 20 or newer.');
if (!script) fail('Usage: node scripts/setup.mjs [--no-browsers] SCRIPT [ARGUMENT …]');
const chosen = rest[rest.indexOf('--browser') + 1];
const all = script.endsWith('test.ts') || script.endsWith('bench.ts');
const onlyLanguage = script.endsWith('bench.ts') && rest.includes('language') && !rest.includes('pages');
const wanted =
  !browsersWanted || onlyLanguage
    ? []
    : all
      ? ['chromium', 'firefox']
      : [rest.includes('--browser') && chosen === 'firefox' ? 'firefox' : 'chromium'];
await installPackages();
const found = await installBrowsers(wanted);

// From here on everything runs on the project's own Node, which reads TypeScript.
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
const env = { ...process.env, ...found, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
if (!existsSync(join(root, '.wxt', 'tsconfig.json')))
  execFileSync(node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
const run = spawnSync(node, [script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env,
  shell: process.platform === 'win32',
});
process.exit(run.status ?? 1);
