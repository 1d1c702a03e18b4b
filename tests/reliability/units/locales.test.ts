import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { record } from '../harness/record.ts';

const SCRIPT = join(import.meta.dirname, 'judge-somewhere.ts');
const LOCALES = ['en-US', 'de-DE', 'tr-TR', 'ar-EG', 'th-TH', 'hi-IN'];
const ZONES = ['UTC', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Cairo', 'Europe/Berlin'];

const judgedIn = (locale: string, zone: string, years: number): string => {
  const env = { ...process.env, LC_ALL: `${locale.replace('-', '_')}.UTF-8`, TZ: zone };
  const run = spawnSync('node', [SCRIPT, String(years)], { encoding: 'utf8', env, maxBuffer: 64 << 20 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
};

test('S59 locale-clock: in six locales, with clocks ten years off, the same is found in every example', () => {
  const here = judgedIn('en-US', 'UTC', 0);
  expect(JSON.parse(here).flat().length).toBeGreaterThan(300);
  for (const [i, locale] of LOCALES.entries())
    expect(judgedIn(locale, ZONES[i] as string, i % 2 ? 10 : -10) === here, locale).toBe(true);
  record({
    id: 'S59',
    name: 'locale-clock',
    where: 'units',
    figure: `the same in ${LOCALES.length} locales, ${JSON.parse(here).flat().length} findings`,
    bar: 'equal in 6 locales, clocks ±10 years',
    met: true,
  });
}, 120_000);
