import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../scripts/read-page.ts';
import { reportOn } from '../scripts/report.ts';

// Adding a regression is adding a folder: page.html, and what a reader must see there in expected.json. A finding there may also say
// whose words it is (voice), whether it speaks of the page's own subject (main), of which ware, and what tells the setting (sign).
const FOLDER = join(import.meta.dirname, 'pages');
const PAGES = ['page.html', 'page.xhtml'];
const names = readdirSync(FOLDER).sort();

interface Expected {
  readonly findings: readonly object[];
}

describe.each(['chromium', 'firefox'] as const)('pages in %s', (browser) => {
  let pages: readonly PageReport[];
  beforeAll(async () => {
    pages = (
      await reportOn(
        names.map((name) => join(FOLDER, name, PAGES.find((file) => existsSync(join(FOLDER, name, file))) as string)),
        browser,
      )
    ).pages;
  });

  test.each(names)('%s', (name) => {
    const { about, kind, setting, findings, errors } = pages[names.indexOf(name)] as PageReport;
    const expected: Expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
    const seen = findings.map((finding, i) => {
      const { rule, verdict, text, where } = finding;
      const asked = Object.keys(expected.findings[i] ?? {}) as (keyof typeof finding)[];
      return { rule, verdict, text, where, ...Object.fromEntries(asked.map((key) => [key, finding[key]])) };
    });
    expect(errors).toEqual([]);
    expect({ about, kind, setting, findings: seen }).toEqual(expected);
  });
});
