import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BrowserName } from '../../../scripts/build.ts';
import { newTab } from '../../../scripts/launch.ts';
import { tabIdOf } from '../../../scripts/read-page.ts';
import type { FrameAnswer } from '../../../src/browser/messages.ts';
import { facts } from '../../../src/facts/facts.ts';
import type { Note } from '../../../src/findings/note.ts';
import { defaultSettings } from '../../../src/findings/settings.ts';
import { until } from '../../real-browsers/harness.ts';
import { answersOf, type Lab, putSettings } from './lab.ts';
import { countsOf, markupOf, readableBy, scriptTime, TRACE, tracesOf } from './look.ts';
import { record } from './record.ts';
import type { Pages } from './site.ts';
import { SOAK } from './size.ts';
import { type Watched, watchPage } from './watch-page.ts';

/** The eight invariants that hold in every case. */
export type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8';

/** One look at a page, with Needlewise or without. */
export interface Run {
  readonly lab: Lab;
  readonly page: Page;
  readonly treated: boolean;
  /** The address of the site's root, and of the same at another origin. */
  readonly root: string;
  readonly other: string;
  /** The tab's id by which the extension knows it; 0 without one. */
  readonly tab: number;
  /** Waits until everything in the page has been read; without Needlewise there is nothing to wait for. */
  readonly settle: () => Promise<FrameAnswer[]>;
  /** Every note that Needlewise has in the tab. */
  readonly notes: () => Promise<Note[]>;
}

/** A page or a fault, what is done with it, and what must have come of it. */
export interface Case<Seen> {
  readonly id: string;
  readonly name: string;
  /** The figure that is to be reached, in words. */
  readonly bar: string;
  readonly pages: Pages | ((name: BrowserName) => Pages | Promise<Pages>);
  /** Where it cannot be automated, and why. */
  readonly cannot?: Partial<Record<BrowserName, string>>;
  /** Documents that no script of ours reads give no answer to wait for. */
  readonly unread?: true;
  /** Whether frames within the page are waited for too. */
  readonly frames?: true;
  /** What has to be done before the page is opened. */
  readonly before?: (run: Omit<Run, 'tab'>) => Promise<void>;
  /** What is done with the page, with and without Needlewise; what it gives is compared in `check`. */
  readonly act?: (run: Run) => Promise<Seen>;
  /** Looks at the page with Needlewise, and at what was seen with and without it; gives the figure. */
  readonly check: (run: Run, seen: { readonly treated: Seen; readonly control: Seen }) => Promise<string> | string;
  /** Invariants that cannot hold here, each with the reason. */
  readonly except?: Partial<Record<Invariant, string>>;
  /** Nodes and listeners that may be there beside those of the usual overlay. */
  readonly allow?: { readonly nodes: number; readonly listeners: number };
  /** Milliseconds. */
  readonly timeout?: number;
}

interface Outcome<Seen> extends Watched {
  readonly seen: Seen;
  readonly markup: readonly string[];
  readonly globals: readonly string[];
  readonly counts: { nodes: number; listeners: number } | null;
  readonly served: readonly string[];
  readonly errors: readonly string[];
  /** Frames that Needlewise has something to say of. */
  readonly annotated: number;
  readonly cost: Record<string, number>;
}

// For each frame with marks: the host, its shadow tree with a style, a closed list and a flagship; listeners of the frame,
// of its overlay and of what stops them all together.
const NODES = 30;
const LISTENERS = 20;
const FIVE_PERCENT = 1.05;
const SECRETS = [/(?:chrome|moz)-extension:/, ...Object.values(facts).map(({ statement }) => statement)];

/** Registers a case as a test: without Needlewise, with it, and the invariants on the difference. */
export function reliabilityCase<Seen = undefined>(lab: Lab, what: Case<Seen>): void {
  const { id, name, bar } = what;
  const cannot = what.cannot?.[lab.name];
  const title = `${id} ${name}: ${bar}`;
  if (cannot) {
    record({ id, name, bar, where: lab.name, figure: '', met: false, cannot });
    return test.skip(`${title} (${cannot})`, () => undefined);
  }
  test(title, { timeout: SOAK ? 900_000 : (what.timeout ?? 60_000) }, async () => {
    const start = performance.now();
    const keep = (figure: string, met: boolean, cost: Readonly<Record<string, number>> = {}): void => {
      const seconds = (performance.now() - start) / 1000;
      record({ id, name, bar, figure, met, where: lab.name, cost: { ...cost, 'case s': seconds } });
    };
    try {
      const { figure, cost } = await runCase(lab, what);
      keep(figure, true, cost);
    } catch (error) {
      lab.behind.errors.length = 0;
      keep((error as Error).message.split('\n')[0] ?? '', false);
      throw error;
    }
  });
}

/** Runs a case without Needlewise and with it, and throws where an invariant does not hold. */
export async function runCase<Seen>(
  lab: Lab,
  what: Case<Seen>,
): Promise<{ readonly figure: string; readonly cost: Readonly<Record<string, number>> }> {
  const pages = typeof what.pages === 'function' ? await what.pages(lab.name) : what.pages;
  const control = await look(lab, what, pages, false, () => undefined);
  let figure = '';
  const treated = await look(lab, what, pages, true, async (seen, run) => {
    figure = await what.check(run, { treated: seen, control: control.seen });
  });
  compare(what, control, treated);
  if (!what.except?.I1) expect(lab.behind.errors, 'I1: errors behind the page').toEqual([]);
  if (!what.except?.I3) expect(lab.behind.requests, 'I3: requests from behind the page').toEqual([]);
  return { figure, cost: treated.cost };
}

/** Registers a case that no two runs beside each other can tell, such as an extension that goes; gives its figure. */
export function scenario(
  lab: Pick<Lab, 'name'>,
  { id, name, bar, cannot, timeout }: Pick<Case<never>, 'id' | 'name' | 'bar' | 'cannot' | 'timeout'>,
  run: () => Promise<string>,
): void {
  const title = `${id} ${name}: ${bar}`;
  const reason = cannot?.[lab.name];
  if (reason) {
    record({ id, name, bar, where: lab.name, figure: '', met: false, cannot: reason });
    return test.skip(`${title} (${reason})`, () => undefined);
  }
  test(title, { timeout: SOAK ? 900_000 : (timeout ?? 60_000) }, async () => {
    try {
      record({ id, name, bar, where: lab.name, figure: await run(), met: true });
    } catch (error) {
      record({ id, name, bar, where: lab.name, figure: (error as Error).message.split('\n')[0] ?? '', met: false });
      throw error;
    }
  });
}

async function look<Seen>(
  lab: Lab,
  what: Case<Seen>,
  pages: Pages,
  treated: boolean,
  check: (seen: Seen, run: Run) => Promise<void> | undefined,
): Promise<Outcome<Seen>> {
  const browser: Browser = treated ? lab.launched.browser : lab.control;
  const { root, other } = lab.sites.put(pages);
  const page = await newTab({ browser });
  const watched = watchPage(page, lab.launched.origin);
  const cost: Record<string, number> = {};
  const traced = treated && lab.name === 'chromium' && !what.except?.I5;
  try {
    let tab = 0;
    const settle = async (): Promise<FrameAnswer[]> =>
      treated && !what.unread ? answersOf(lab, tab, what.frames === true) : [];
    const notes = async (): Promise<Note[]> => (await settle()).flatMap((answer) => answer.notes);
    const ready = { lab, page, treated, root, other, settle, notes };
    await what.before?.(ready);
    if (traced) await page.tracing.start(TRACE);
    await page.goto(root, { waitUntil: 'load' });
    if (treated) tab = await tabIdOf(lab.launched, await page.evaluate(() => location.href).catch(() => root));
    const run: Run = { ...ready, tab };
    await run.settle();
    const seen = (await what.act?.(run)) as Seen;
    const answers = await run.settle();
    if (traced) Object.assign(cost, scriptTime((await page.tracing.stop()) ?? new Uint8Array()));
    const markup = await markupOf(page, 'without the host');
    const { globals, texts } = await readableBy(page);
    if (treated)
      expect(
        SECRETS.filter((secret) => texts.match(secret)),
        'I8: what the page can read',
      ).toEqual([]);
    const counts = what.except?.I6 ? null : await countsOf(page);
    await check(seen, run);
    if (treated && !what.except?.I7) cost['off ms'] = await turnOff(lab, page, markup);
    return {
      ...watched,
      seen,
      markup,
      globals,
      counts,
      served: lab.sites.asked(root).sort(),
      errors: answers.flatMap(({ errors }) => errors),
      annotated: answers.filter(({ about }) => about).length,
      cost,
    };
  } finally {
    await page.close();
    if (treated) await putSettings(lab, undefined);
  }
}

// I7: off for the site, nothing of ours is left, and all else is as it was. Gives the milliseconds until then.
async function turnOff(lab: Lab, page: Page, before: readonly string[]): Promise<number> {
  const start = performance.now();
  await putSettings(lab, { ...defaultSettings, sitesOff: ['127.0.0.1'] });
  await until(async () => {
    const { hosts, marks } = await tracesOf(page);
    return hosts + marks === 0;
  }).catch((error) => {
    throw new Error(`I7: something of ours stays. ${error.message}`);
  });
  const time = performance.now() - start;
  expect(await markupOf(page, 'with the host'), 'I7: the page once Needlewise is off').toEqual(before);
  return time;
}

function compare<Seen>(
  { except = {}, allow = { nodes: 0, listeners: 0 } }: Case<Seen>,
  control: Outcome<Seen>,
  treated: Outcome<Seen>,
): void {
  const holds = (invariant: Invariant): boolean => except[invariant] === undefined;
  if (holds('I1')) expect([...treated.ours, ...treated.errors], 'I1: errors of ours').toEqual([]);
  if (holds('I2'))
    expect(treated.markup.join('\n'), `I2: the page, ${firstDifference(treated.markup, control.markup)}`).toBe(
      control.markup.join('\n'),
    );
  if (holds('I3')) {
    expect(treated.requests.sort(), 'I3: requests of the tab').toEqual(control.requests.sort());
    expect(treated.served, 'I3: what the server was asked for').toEqual(control.served);
  }
  if (holds('I4')) expect(treated.others.sort(), "I4: the page's own errors").toEqual(control.others.sort());
  if (control.counts && treated.counts) {
    const most = {
      nodes: NODES * treated.annotated + allow.nodes,
      listeners: LISTENERS * treated.annotated + allow.listeners,
    };
    for (const kind of ['nodes', 'listeners'] as const)
      expect(treated.counts[kind], `I6: ${kind}`).toBeLessThanOrEqual(control.counts[kind] * FIVE_PERCENT + most[kind]);
    treated.cost['+nodes'] = treated.counts.nodes - control.counts.nodes;
    treated.cost['+listeners'] = treated.counts.listeners - control.counts.listeners;
  }
  if (holds('I8')) expect(treated.globals, 'I8: names that the page sees').toEqual(control.globals);
}

// What is to be seen where two markups part.
function firstDifference(treated: readonly string[], control: readonly string[]): string {
  const [a, b] = [treated.join('\n'), control.join('\n')];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `“${a.slice(Math.max(0, at - 60), at + 60)}” for “${b.slice(Math.max(0, at - 60), at + 60)}”`;
}
