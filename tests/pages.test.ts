import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../scripts/read-page.ts';
import { reportOn } from '../scripts/report.ts';

// Adding a regression is adding a folder: page.html, and what a reader must see there in expected.json.
const FOLDER = join(import.meta.dirname, 'pages');
const names = readdirSync(FOLDER).sort();

describe.each(['chromium', 'firefox'] as const)('pages in %s', (browser) => {
  let pages: readonly PageReport[];
  beforeAll(async () => {
    pages = (
      await reportOn(
        names.map((name) => join(FOLDER, name, 'page.html')),
        browser,
      )
    ).pages;
  });

  test.each(names)('%s', (name) => {
    const { about, kind, setting, findings, errors } = pages[names.indexOf(name)] as PageReport;
    const seen = findings.map(({ rule, verdict, text, where }) => ({ rule, verdict, text, where }));
    const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
    expect(errors).toEqual([]);
    expect({ about, kind, setting, findings: seen }).toEqual(expected);
  });
});
