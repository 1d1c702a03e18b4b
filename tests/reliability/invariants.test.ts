import { describe, expect, test } from 'vitest';
import { type Case, type Run, runCase } from './harness/case.ts';
import { inOurWorld, openLab } from './harness/lab.ts';
import { claimParagraphs, subjectPage } from './harness/pages.ts';

// A suite that finds nothing has to show that it would: each plants one fault in our own world of the page.
const FAULTS: readonly (readonly [invariant: string, fault: () => void])[] = [
  // A script that was handed over has no address of ours, so the error counts as one of the page's.
  ['I4', () => void setTimeout(() => Promise.reject(new Error('planted')))],
  ['I2', () => void document.body.setAttribute('data-seen', '')],
  ['I3', () => void fetch(`${location.href}asked`, { mode: 'no-cors' }).catch(() => undefined)],
  ['I7', () => void document.documentElement.append(document.createElement('needlewise-host'))],
  ['I8', () => document.querySelector('needlewise-host')?.setAttribute('title', 'chrome-extension://id')],
];

describe.each(['chromium', 'firefox'] as const)('the invariants in %s', (name) => {
  const lab = openLab(name);
  const plain: Case<undefined> = {
    id: 'I0',
    name: 'planted',
    bar: '',
    pages: { '': subjectPage(claimParagraphs()) },
    check: () => '',
  };
  const planted = (fault: () => void): Case<undefined> => ({
    ...plain,
    act: async (run: Run) => {
      if (run.treated) await inOurWorld(lab, run.tab, fault);
      return undefined;
    },
  });

  test('a page without a fault passes', async () => {
    await runCase(lab, plain);
  });

  // Firefox tells nobody of errors behind a page, and no counts.
  test.runIf(name === 'chromium')('I1 sees an error behind the page', async () => {
    const run = runCase(lab, {
      ...plain,
      act: async ({ treated }) => {
        if (treated)
          await lab.launched.extension.evaluate(
            () =>
              void setTimeout(() => {
                throw new Error('planted');
              }),
          );
        return undefined;
      },
    });
    await expect(run).rejects.toThrow('I1');
    lab.behind.errors.length = 0;
  });

  test.runIf(name === 'chromium')('I6 sees listeners and nodes that are left', async () => {
    const listeners = () => {
      for (let i = 0; i < 60; i++) addEventListener(`planted-${i}`, () => undefined);
    };
    const nodes = () => Object.assign(globalThis, { planted: Array.from({ length: 90 }, () => new Text('x')) });
    await expect(runCase(lab, planted(listeners))).rejects.toThrow('I6: listeners');
    await expect(runCase(lab, planted(nodes))).rejects.toThrow('I6: nodes');
  });

  test.each(FAULTS)(
    '%s sees a fault that is planted',
    async (invariant, fault) => {
      await expect(runCase(lab, planted(fault))).rejects.toThrow(invariant);
    },
    30_000,
  );
});
