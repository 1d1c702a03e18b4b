import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openCard, openPage, openPopup, overlayOf, startBench, tell, until } from './harness.ts';

// The tree that a browser hands to screen readers, closed shadow trees with it; only Chromium gives it away.
let bench: Bench;
beforeAll(async () => {
  bench = await startBench('chromium');
});
afterAll(() => bench.close());

const linesOf = ({ role, name, children = [] }: SerializedAXNode): string[] => [
  `${role}: ${name ?? ''}`,
  ...children.flatMap(linesOf),
];
const treeOf = async (page: Page): Promise<string[]> =>
  linesOf((await page.accessibility.snapshot()) as SerializedAXNode);

test('a card is a dialog that says verdict, claim, why, drawing, fact and its actions, in this order', async () => {
  const opened = await openPage(bench, 'article-figures');
  await openCard(bench, opened, { rule: 'needle-length' });
  const tree = await treeOf(opened.page);
  const card = tree.slice(tree.findIndex((line) => line.startsWith('dialog: ')));
  const order = [
    /^dialog: Note on a claim: Differs from the source$/,
    /Differs from the source$/,
    /^button: Close$/,
    /0\.5 to 2 mm needles/,
    /keeps home devices/,
    /^image: On this page: 0\.5–2 mm\. In the source: at home under 1 mm\.$/,
    /shorter than 1 mm, for safety/,
    /Part 4/,
    /one article, not medical advice/,
    /^button: Copy with source$/,
    /^button: Hide$/,
    /^button: Previous$/,
    /1 of \d+/,
    /^button: Next$/,
  ];
  let at = -1;
  for (const wish of order) {
    const next = card.findIndex((line, index) => index > at && wish.test(line));
    expect(next, `${wish} after ${card[at]}`).toBeGreaterThan(at);
    at = next;
  }
  await opened.page.close();
});

test('the list is a region with its filters, every note and the way back', async () => {
  const { page, tab, report } = await openPage(bench, 'shop-roller');
  await tell(bench, tab, { type: 'toggle-list' });
  const { list } = await until(async () => {
    const overlay = await overlayOf(bench, tab);
    return overlay?.list ? overlay : null;
  });
  const tree = await treeOf(page);
  for (const line of ['heading: Notes on this page', 'button: Back to where you were']) expect(tree).toContain(line);
  expect(tree.filter((line) => /^button: (?:Differs|Needs|Agrees).*: \d+$/.test(line))).toHaveLength(
    new Set(report.findings.map(({ verdict }) => verdict)).size,
  );
  for (const words of list ?? []) expect(tree.some((line) => line.startsWith(`button: ${words}`))).toBe(true);
  await page.close();
});

test('the popup is tabs, a heading for each verdict, bands that can be pressed and a slider in words', async () => {
  const { page, tab } = await openPage(bench, 'shop-roller');
  const popup = await openPopup(bench, tab);
  await popup.waitForSelector('.note-line');
  const notes = await treeOf(popup);
  for (const name of ['This page', 'Timeline', 'Facts']) expect(notes).toContain(`tab: ${name}`);
  expect(notes.filter((line) => /^heading: (?:Differs|Needs|Agrees)/.test(line))).toHaveLength(3);
  expect(notes.some((line) => line.startsWith('switch: On for '))).toBe(true);
  await popup.click('#tab-timeline');
  await popup.waitForSelector('.timeline');
  const timeline = await treeOf(popup);
  expect(timeline).toContain('slider: Days since the session');
  expect(timeline.some((line) => /^button: Most results$/.test(line))).toBe(true);
  await popup.click('#tab-facts');
  await popup.waitForSelector('.facts');
  const facts = await treeOf(popup);
  expect(facts).toContain('searchbox: Search the facts');
  expect(facts.filter((line) => line.startsWith('button: Copy: '))).toHaveLength(25);
  await Promise.all([popup.close(), page.close()]);
});
