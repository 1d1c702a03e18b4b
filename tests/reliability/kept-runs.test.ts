import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/launch.ts';
import type { Act, KeptReads, Shape } from './apps/kept-reads.ts';
import { bundled } from './harness/bundle.ts';
import { many } from './harness/size.ts';

const CASES = many(10_000, 400);
const AT_ONCE = 100;
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

const text = fc.constantFrom(
  'Needles of 0.5 mm. ',
  'It does not hurt.',
  ' ',
  'Redness fades',
  'What to avoid:',
  '1.5',
  '\u00ad',
);
const tags =
  'div p span b ul li section h2 h3 br hr sup nav details summary article blockquote table tr td dl dt dd x-y'.split(
    ' ',
  );
const styles = [
  '',
  '',
  '',
  'display:none',
  'visibility:hidden',
  'display:inline-block',
  'display:contents',
  'float:left',
];
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: text },
    {
      weight: 3,
      arbitrary: fc.record({
        tag: fc.constantFrom(...tags),
        style: fc.constantFrom(...styles),
        inside: fc.array(tie('shape'), { maxLength: 5 }),
      }),
    },
  ),
}));
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('text', 'put', 'take', 'lang', 'open', 'move', 'show', 'shadow'),
  at: fc.nat(1000),
  shape,
});
type Story = readonly [shapes: readonly Shape[], rounds: readonly (readonly Act[])[]];
const story: fc.Arbitrary<Story> = fc.tuple(
  fc.array(shape, { minLength: 1, maxLength: 8 }),
  fc.array(fc.array(act, { maxLength: 4 }), { maxLength: 6 }),
);

describe.each(['chromium', 'firefox'] as const)('what is kept of a page in %s', (name) => {
  let page: Page;
  beforeAll(async () => {
    const browser = await openBrowser(name, { offline: true });
    page = await browser.newPage();
    await page.goto('data:text/html,<!doctype html><html lang="en"><body>');
    await page.evaluate(await bundled('kept-reads'));
  });
  afterAll(() => page?.browser().close());

  test(`${CASES} random pages that change are read as if for the first time, seed ${seed}`, async () => {
    for (let i = 0; i < CASES; i += AT_ONCE) {
      const stories = JSON.parse(JSON.stringify(fc.sample(story, { seed: seed + i, numRuns: AT_ONCE })));
      const failure = await page.evaluate((all: readonly Story[]) => {
        const { reads } = globalThis as typeof globalThis & { reads: KeptReads };
        const shortest = [...all].sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
        for (const [shapes, rounds] of shortest) {
          const differ = reads.differ(shapes, rounds);
          if (differ) return { again: differ[0], anew: differ[1], story: JSON.stringify([shapes, rounds]) };
        }
        return null;
      }, stories);
      expect(failure).toBeNull();
    }
  });

  test('a hidden host whose tree is bare text is read once it shows', async () => {
    const story: Story = [
      [{ tag: 'p', style: '', inside: [{ tag: 'x-y', style: 'visibility:hidden', inside: [] }, 'Redness fades'] }],
      [[{ kind: 'shadow', at: 0, shape: 'It does not hurt.' }], [{ kind: 'show', at: 0, shape: '' }]],
    ];
    const differ = await page.evaluate(
      ([shapes, rounds]) => (globalThis as typeof globalThis & { reads: KeptReads }).reads.differ(shapes, rounds),
      JSON.parse(JSON.stringify(story)) as Story,
    );
    expect(differ).toBeNull();
  });

  test('of a hundred sections only the one that changed is looked at again', async () => {
    const section = (i: number): string =>
      `<section><h2>Part ${i}</h2><div><p${i === 50 ? ' id="changing"' : ''}>It does not hurt.</p><p>Redness fades.</p></div></section>`;
    const html = Array.from({ length: 100 }, (_, i) => section(i)).join('');
    const { first, again } = await page.evaluate(
      (body) => (globalThis as typeof globalThis & { reads: KeptReads }).reads.looked(body, 'It hurts.'),
      html,
    );
    expect(first).toBeGreaterThan(500);
    // One look at each of the others, to see whether it still shows.
    expect(again).toBeLessThan(115);
  });
});
