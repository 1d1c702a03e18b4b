import { cell, drawTable, type Figure, figureOf, medianOf, slopeOf } from './figures.ts';
import type { Measured } from './measure.ts';
import { BUSY_SECONDS, MUTATIONS_A_SECOND } from './page-set.ts';
import type { Looks } from './pages.ts';
import { FLOOR, NATIVE } from './variants.ts';

const NONE = 'no extension';
const OURS = 'Needlewise';
// Characters: below, what every script costs however short its page hides what a page's size costs.
const LARGE = 50_000;

type Group = Looks['page']['group'];
type Kind = Exclude<keyof Measured, 'busy'>;

const median = (looks: Looks | undefined, kind: keyof Measured): number =>
  medianOf((looks?.rounds ?? []).map((round) => round[kind]));
const variantsOf = (looks: readonly Looks[]): string[] => [...new Set(looks.map(({ variant }) => variant))];
const of = (looks: readonly Looks[], variant: string, group: Group): Looks[] =>
  looks.filter((each) => each.variant === variant && each.page.group === group);

/** A figure of all pages of a group, summed or taken at its largest round by round. */
function over(looks: readonly Looks[], kind: Kind, join: (values: number[]) => number): Figure {
  const rounds = Math.min(...looks.map((each) => each.rounds.length));
  return figureOf(
    Array.from({ length: looks.length > 0 ? rounds : 0 }, (_, i) =>
      join(looks.map((each) => each.rounds[i]?.[kind] ?? Number.NaN)),
    ),
  );
}
const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);
const largest = (values: number[]): number => Math.max(...values);
const mean = (values: number[]): number => sum(values) / values.length;

/** How cost grows with pages of other subjects. */
const slope = (looks: readonly Looks[]): number =>
  slopeOf(looks.filter(({ page }) => page.size >= LARGE).map((each) => [each.page.size, median(each, 'script')]));

const marked = (looks: readonly Looks[]): Figure =>
  figureOf(looks.flatMap(({ rounds }) => rounds.map(({ firstMark }) => firstMark)).filter(Number.isFinite));

function groupTable(looks: readonly Looks[], group: Group, title: string): string {
  const ours = over(of(looks, OURS, group), 'script', sum).median;
  const none = of(looks, NONE, group);
  const rows = variantsOf(looks).flatMap((variant) => {
    const own = of(looks, variant, group);
    if (own.length === 0) return [];
    const script = over(own, 'script', sum);
    const more = (kind: Kind, join = sum): string => cell(over(own, kind, join).median - over(none, kind, join).median);
    return [
      [
        variant,
        cell(script),
        cell(script.median / ours),
        more('thread'),
        more('blocking'),
        cell(over(own, 'task', largest)),
        cell(over(own, 'slice', largest)),
        more('layouts'),
        more('heap', mean),
        cell(over(own, 'bytes', mean).median / 1000),
        group === 'other' ? cell(slope(own)) : cell(marked(own)),
      ],
    ];
  });
  const last = group === 'other' ? 'slope' : 'first mark ms';
  const head = [
    '',
    'scripts ms',
    '× ours',
    '+thread ms',
    '+blocking ms',
    'longest task ms',
    'longest slice ms',
    '+layouts',
    '+heap MB',
    'parsed kB',
  ];
  return drawTable(title, [...head, last], rows);
}

const nativeRatios = (looks: readonly Looks[]): [size: number, ours: number, native: number][] =>
  of(looks, OURS, 'other').map((own) => {
    const native = of(looks, NATIVE, 'other').find(({ page }) => page.name === own.page.name);
    return [own.page.size, median(own, 'script'), median(native, 'script')];
  });

const mutations = MUTATIONS_A_SECOND * BUSY_SECONDS;
const added = (looks: Looks | undefined): Figure =>
  figureOf((looks?.rounds ?? []).map(({ busyScript, busy }) => (100 * busyScript) / busy));

/** The goals that the project set itself, each with what was measured. */
function goals(looks: readonly Looks[]): string {
  const other = of(looks, OURS, 'other');
  const [article] = of(looks, OURS, 'article');
  const scripts = (variant: string): number => over(of(looks, variant, 'other'), 'script', sum).median;
  const peers = variantsOf(looks).filter((variant) => ![NONE, OURS, NATIVE, FLOOR].includes(variant));
  const cheapest = Math.min(...peers.map(scripts));
  const longestTask = (variant: string): number =>
    Math.max(...of(looks, variant, 'other').map((each) => median(each, 'task')));
  const busiest = (variant: string): number => Math.max(...of(looks, variant, 'app').map((each) => added(each).median));
  const heapOf = (variant: string): number =>
    over(of(looks, variant, 'other'), 'heap', mean).median - over(of(looks, NONE, 'other'), 'heap', mean).median;
  const [floor] = of(looks, FLOOR, 'article');
  const bytes = over(other, 'bytes', mean).median / 1000;
  // What the bare mechanism comes to is the limit of what can be had.
  const rows: [name: string, goal: number, ours: number, limit: number, atLeast?: boolean][] = [
    [
      'other subjects: cost, as multiples of one native read',
      1.5,
      scripts(OURS) / scripts(NATIVE),
      scripts(FLOOR) / scripts(NATIVE),
    ],
    [
      'other subjects: longest task with ours in it, ms (the median of each page)',
      50,
      longestTask(OURS),
      longestTask(FLOOR),
    ],
    ['other subjects: memory, MB', 0.3, heapOf(OURS), heapOf(FLOOR)],
    ['other subjects: slope', 1.05, slope(other), slope(of(looks, FLOOR, 'other'))],
    ['other subjects: parsed, kB', 3, bytes, over(of(looks, FLOOR, 'other'), 'bytes', mean).median / 1000],
    [
      'other subjects: times cheaper than the cheapest peer',
      10,
      cheapest / scripts(OURS),
      cheapest / scripts(FLOOR),
      true,
    ],
    ['5,000 words: first mark after the gate’s yes, ms', 50, median(article, 'firstMark'), median(floor, 'firstMark')],
    ['5,000 words: longest slice, ms', 8, median(article, 'slice'), median(floor, 'slice')],
    ['10,000 mutations a second: added time, %', 5, busiest(OURS), busiest(FLOOR)],
  ];
  return drawTable(
    'Goals',
    ['', 'goal', 'measured', 'met', FLOOR],
    rows.map(([name, goal, measured, limit, atLeast]) => [
      name,
      `${atLeast ? 'at least' : 'at most'} ${goal}`,
      cell(measured),
      (atLeast ? measured >= goal : measured <= goal) ? 'yes' : 'no',
      cell(limit),
    ]),
  );
}

/** Draws what was measured in Chromium as tables. */
export function pageTables(looks: readonly Looks[], rounds: number): string {
  const count = (group: Group): number => of(looks, NONE, group).length;
  const note = `median (lowest–highest) of ${rounds} rounds; + is what comes to the page without an extension`;
  return [
    groupTable(looks, 'other', `Chromium, ${count('other')} pages of other subjects, summed: ${note}`),
    drawTable(
      'The gate beside one native read of the same page',
      ['characters', 'Needlewise ms', 'native ms', 'ratio'],
      nativeRatios(looks).map(([size, ours, native]) => [`${size}`, cell(ours), cell(native), cell(ours / native)]),
    ),
    groupTable(looks, 'subject', `Chromium, ${count('subject')} pages on the subject, summed`),
    groupTable(looks, 'article', 'Chromium, an article of 5,000 words on the subject'),
    drawTable(
      `Chromium, applications with ${MUTATIONS_A_SECOND} mutations a second for ${BUSY_SECONDS} s`,
      ['', 'application', 'µs a mutation', 'added time %'],
      looks
        .filter(({ page, variant }) => page.group === 'app' && variant !== NONE)
        .map((each) => [
          each.variant,
          each.page.name,
          cell((1000 * median(each, 'busyScript')) / mutations),
          cell(added(each)),
        ]),
    ),
    goals(looks),
    'mark.js reads once and follows no change; the client of hypothesis stands with an empty side bar, without its servers.',
    'Left out: harper.js, of which no page could carry the 16 MB that it needs. uBlock Origin is measured once it is seen to filter.',
    'Time in microtasks counts under the thread, not under the scripts.\n',
  ].join('\n');
}
