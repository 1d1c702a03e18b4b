import { describe, expect } from 'vitest';
import { newTab } from '../../scripts/launch.ts';
import { tabIdOf } from '../../scripts/read-page.ts';
import { marksOf, until } from '../real-browsers/harness.ts';
import { scenario } from './harness/case.ts';
import { answersOf, openLab } from './harness/lab.ts';
import { besidePage } from './harness/look.ts';
import { claimParagraphs, subjectPage } from './harness/pages.ts';
import { many } from './harness/size.ts';

describe.each(['chromium', 'firefox'] as const)('leaks in %s', (name) => {
  // Pages kept for going back would count as leaks.
  const lab = openLab(name, { forgetPages: true });

  scenario(
    lab,
    {
      id: 'S41',
      name: 'leak-soak',
      bar: `${many(200, 10)} loads and ${many(1_000, 30)} routes: nodes and listeners do not grow`,
      cannot: { firefox: 'it tells no counts of nodes' },
      timeout: 120_000,
    },
    async () => {
      const { root } = lab.sites.put({ '': subjectPage(`<main>${claimParagraphs()}</main>`) });
      const page = await newTab(lab.launched);
      const session = await page.createCDPSession();
      const counts = async (): Promise<{ nodes: number; listeners: number }> => {
        for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
        return { nodes, listeners: jsEventListeners };
      };
      const load = async (i: number): Promise<void> => {
        await page.goto(`${root}?load=${i}`);
        await answersOf(lab, await tabIdOf(lab.launched, `${root}?load=${i}`), false);
      };
      const route = async (i: number): Promise<void> => {
        await besidePage(
          page,
          (turn) => {
            const main = document.querySelector('main') as HTMLElement;
            main.textContent = `Our home roller has ${1 + (turn % 9) / 10} mm needles. Derma rollers give results overnight.`;
          },
          i,
        );
        await until(async () =>
          (await marksOf(page)).some(
            ({ text }) => text.startsWith(`${1 + (i % 9) / 10} mm`) || (i % 9 === 0 && text.startsWith('1 mm')),
          ),
        );
      };
      for (let i = 0; i < 4; i++) await load(i);
      for (let i = 0; i < 4; i++) await route(i);
      const before = await counts();
      for (let i = 0; i < many(200, 10); i++) await load(100 + i);
      for (let i = 0; i < many(1_000, 30); i++) await route(i);
      const after = await counts();
      await page.close();
      expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.05 + 10);
      expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.05 + 2);
      return `nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`;
    },
  );
});
