import { describe, expect } from 'vitest';
import { buildFolder } from '../../scripts/build.ts';
import { newTab } from '../../scripts/launch.ts';
import { tabIdOf } from '../../scripts/read-page.ts';
import { until } from '../real-browsers/harness.ts';
import { scenario } from './harness/case.ts';
import { answersOf, openLab } from './harness/lab.ts';
import { tracesOf } from './harness/look.ts';
import { claimParagraphs, OTHER_TEXT, otherPage, subjectPage } from './harness/pages.ts';
import { watchPage } from './harness/watch-page.ts';

const isBare = ({ hosts, marks }: { hosts: number; marks: number }): boolean => hosts + marks === 0;

describe.each(['chromium', 'firefox'] as const)('an extension that goes in %s', (name) => {
  const lab = openLab(name);

  scenario(
    lab,
    {
      id: 'S48',
      name: 'orphan',
      bar: 'removed and put back with pages open: no mark, no host, no error, and pages opened from then on are read',
    },
    async () => {
      const { launched, sites } = lab;
      const { root } = sites.put({ '': subjectPage(claimParagraphs()), other: otherPage(`<p>${OTHER_TEXT}</p>`) });
      const [page, other] = [await newTab(launched), await newTab(launched)];
      const watched = [watchPage(page, launched.origin), watchPage(other, launched.origin)];
      await other.goto(`${root}other`);
      await page.goto(root);
      const tab = await tabIdOf(launched, root);
      await answersOf(lab, tab, false);
      expect((await tracesOf(page)).marks).toBeGreaterThan(0);
      const id = name === 'firefox' ? 'needlewise@needlewise.example' : new URL(launched.origin).hostname;
      const start = performance.now();
      await launched.browser.uninstallExtension(id);
      // Firefox ends our script at once, which leaves it no moment to tidy up; whoever comes next does.
      if (name === 'chromium') await until(async () => isBare(await tracesOf(page)));
      const time = performance.now() - start;
      // What the orphan hears now it must bear in silence.
      for (const tabLeft of [page, other])
        await tabLeft.evaluate(() => document.body.append('Microneedling with a derma roller of 2 mm at home.'));
      await page.mouse.move(200, 200);
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      await launched.browser.installExtension(buildFolder(name));
      const again = await newTab(launched);
      await again.goto(root);
      await until(async () => (await tracesOf(again)).marks > 0);
      // Firefox puts a new script into pages that are open, Chromium does not.
      await until(async () => {
        const left = await tracesOf(page);
        return name === 'chromium' ? isBare(left) : left.hosts === 1 && left.marks > 0;
      });
      expect(watched.flatMap(({ ours, others }) => [...ours, ...others])).toEqual([]);
      await Promise.all([page.close(), other.close(), again.close()]);
      return name === 'chromium'
        ? `gone after ${Math.round(time)} ms, 0 errors`
        : 'stays until the page is left or the extension comes back, then 1 host, 0 errors';
    },
  );
});
