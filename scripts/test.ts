import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { forgetRecords, gatherRecords } from '../tests/reliability/harness/record.ts';
import { type BrowserName, ensureBuild, ROOT } from './build.ts';

interface Tally {
  passed: number;
  failed: number;
}

const ONE_PASSED: Tally = { passed: 1, failed: 0 };
const ONE_FAILED: Tally = { passed: 0, failed: 1 };
const failures: string[] = [];
const results = mkdtempSync(join(tmpdir(), 'needlewise-'));

const run = (command: string, args: readonly string[]): Tally =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
    ? ONE_PASSED
    : ONE_FAILED;

interface TestFile {
  name: string;
  message: string;
  assertionResults: readonly { status: string; fullName: string; failureMessages: readonly string[] }[];
}

const FIRST_LINES = 6;
const shorten = (message: string) => message.split('\n').slice(0, FIRST_LINES).join('\n      ');

/** Names what failed, so that the end of a long output says it, however much stands above. */
function nameFailures(files: readonly TestFile[]): string[] {
  return files.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const file = relative(ROOT, name);
    if (failed.length === 0) return message ? [`${file}\n      ${shorten(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} › ${fullName}\n      ${shorten(failureMessages.join('\n'))}`,
    );
  });
}

function runVitest(project: 'units' | 'long' | 'soak'): Tally {
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { failed } = run('vitest', ['run', '--project', project, ...reporters]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    failures.push(...nameFailures(testResults));
    return {
      passed: numPassedTests,
      failed: Math.max(failed, numFailedTests, numFailedTests ? 0 : numFailedTestSuites),
    };
  } catch {
    return ONE_FAILED;
  }
}

function build(browser: BrowserName): Tally {
  try {
    ensureBuild(browser);
    return ONE_PASSED;
  } catch (error) {
    console.error((error as Error).message);
    return ONE_FAILED;
  }
}

const quick: readonly (readonly [string, () => Tally])[] = [
  ['Types', () => run('tsc', [])],
  ['Lint, format and import boundaries', () => run('biome', ['check', '--error-on-warnings', '.'])],
  ['Units, rules and facts', () => runVitest('units')],
];
const full: typeof quick = [
  ...quick,
  ['The build for Chromium', () => build('chromium')],
  ['The build for Firefox', () => build('firefox')],
  ['Growth, builds, pages, both browsers, hostile pages and faults', () => runVitest('long')],
];

const soak: typeof quick = [
  ['The build for Chromium', () => build('chromium')],
  ['The build for Firefox', () => build('firefox')],
  ['Texts and stored states', () => runVitest('units')],
  ['Hostile pages and faults at full length', () => runVitest('soak')],
];
const steps = process.argv.includes('--quick') ? quick : process.argv.includes('--soak') ? soak : full;
if (steps === soak) process.env.NEEDLEWISE_SOAK = '1';
if (steps !== quick) forgetRecords();

const total: Tally = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const [title, step] of steps) {
  console.log(`\n▸ ${title}`);
  const { passed, failed } = step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(title);
}
rmSync(results, { recursive: true, force: true });
if (steps !== quick) console.log(`\n${gatherRecords()}`);
for (const failure of failures) console.log(`\n  ✗ ${failure}`);
console.log(broken.length > 0 ? `\nFailed: ${broken.join('; ')}` : '\nAll is well.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(broken.length > 0 ? 1 : 0);
