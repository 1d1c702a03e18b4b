import { describe } from 'vitest';
import { newTab } from '../../scripts/launch.ts';
import { tabIdOf } from '../../scripts/read-page.ts';
import { openPopup, until } from '../real-browsers/harness.ts';
import { scenario } from './harness/case.ts';
import { openLab } from './harness/lab.ts';
import { tracesOf } from './harness/look.ts';
import { claimParagraphs, subjectPage } from './harness/pages.ts';
import { many } from './harness/size.ts';

const KILLS = many(100, 5);

describe.each(['chromium', 'firefox'] as const)('a worker that ends in %s', (name) => {
  const lab = openLab(name, { background: 'alone' });

  scenario(
    lab,
    {
      id: 'S50',
      name: 'sw-kill',
      bar: `the worker is ended ${KILLS} times: each time the page is read and the popup answers`,
      cannot: { firefox: 'its background page cannot be ended from outside' },
      timeout: 120_000,
    },
    async () => {
      const { root } = lab.sites.put({ '': subjectPage(claimParagraphs()) });
      let slowest = 0;
      const session = await lab.launched.extension.createCDPSession();
      await session.send('ServiceWorker.enable');
      for (let i = 0; i < KILLS; i++) {
        await session.send('ServiceWorker.stopAllWorkers');
        const page = await newTab(lab.launched);
        const start = performance.now();
        const address = `${root}?turn=${i}`;
        await page.goto(address);
        await until(async () => (await tracesOf(page)).marks > 0);
        slowest = Math.max(slowest, performance.now() - start);
        const popup = await openPopup({ launched: lab.launched }, await tabIdOf(lab.launched, address));
        await popup.waitForSelector('.note-line');
        await Promise.all([popup.close(), page.close()]);
      }
      return `${KILLS} of ${KILLS}, page read after ${Math.round(slowest)} ms at the most`;
    },
  );
});
