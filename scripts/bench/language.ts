import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findClaims } from '../../src/claims/find-claims.ts';
import { judgeClaims } from '../../src/findings/judge-claims.ts';
import { rules } from '../../src/rules/index.ts';
import { bounds, none, otherLengths, rows, single, spanned } from '../../tests/claims/notations.ts';
import { ROOT } from '../build.ts';
import { cell, drawTable, type Figure, figureOf } from './figures.ts';
import { LENGTH_FINDERS, type LengthFinder } from './length-finders.ts';
import { chance, otherParagraph, subjectParagraph } from './prose.ts';

interface Wanted {
  readonly text: string;
  readonly values: readonly number[];
}
const numbersIn = (meaning: string): number[] => meaning.split(' ').map(Number).filter(Number.isFinite);
const WANTED: readonly Wanted[] = [
  ...single.map(([text, value]) => ({ text: `Needles of ${text} only`, values: [value] })),
  ...[...bounds, ...rows].map(([text, meaning]) => ({ text, values: numbersIn(meaning) })),
  ...spanned.map(([text, , meaning]) => ({ text, values: numbersIn(meaning) })),
];
const TRAPS: readonly string[] = [...none, ...otherLengths];
const isNear = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) < 1e-6;

/** How many notations come out exactly, how many with a value that nobody wrote, and how many traps are taken for needles. */
function exactness(find: LengthFinder): { exact: number; wrong: number; trapped: number } {
  const found = WANTED.map(({ text, values }) => ({ values, got: find(text) }));
  return {
    exact: found.filter(({ values, got }) => got.length === values.length && got.every((v, i) => isNear(v, values[i])))
      .length,
    wrong: found.filter(({ values, got }) => got.some((value) => !values.some((each) => isNear(value, each)))).length,
    trapped: TRAPS.filter((text) => find(text).length > 0).length,
  };
}

/** Megabytes of text a second, over rounds of at least a third of a second after two to warm up. */
function speedOf(blocks: readonly string[], rounds: number, run: (blocks: readonly string[]) => unknown): Figure {
  const bytes = Buffer.byteLength(blocks.join(''));
  const round = (): number => {
    const start = performance.now();
    let times = 0;
    while (times === 0 || performance.now() - start < 333) {
      run(blocks);
      times++;
    }
    return (times * bytes) / 1000 / (performance.now() - start);
  };
  round();
  round();
  return figureOf(Array.from({ length: rounds }, round));
}

// The text of what readers see, as far as it can be had without a browser.
const SEEN = /<(p|li|h[1-6]|dd|td)\b[^>]*>[\s\S]*?<\/\1>/g;
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>|&\w+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const fixtureBlocks = (): string[] =>
  globSync('tests/pages/*/page.html', { cwd: ROOT })
    .filter((file) => !file.includes('other-subject'))
    .sort()
    .flatMap((file) => (readFileSync(join(ROOT, file), 'utf8').match(SEEN) ?? []).map(plain));

const PARAGRAPHS = 400;
const ONE_ON_SUBJECT_IN = 5;
function mixedBlocks(): string[] {
  const random = chance(3);
  return Array.from({ length: PARAGRAPHS }, (_, i) =>
    i % ONE_ON_SUBJECT_IN === 0 ? subjectParagraph(random) : otherParagraph(random),
  );
}

const readAll = (blocks: readonly string[]): unknown =>
  judgeClaims(
    findClaims(
      blocks.map((text) => ({ text, headings: ['Microneedling'], label: '', where: 'text', language: 'en' })),
      rules,
    ),
    { setting: 'home' },
    rules,
  );

interface MeasuredFinder extends ReturnType<typeof exactness> {
  readonly finder: string;
  readonly speed: Figure;
}

const measuredApart = (finder: string, rounds: number): MeasuredFinder =>
  JSON.parse(
    execFileSync(process.execPath, [import.meta.filename, finder, String(rounds)], {
      encoding: 'utf8',
      maxBuffer: 1e7,
    }),
  );

/** Measures one finder of lengths; most are slow, so that a sample tells their speed. */
function measureFinder(finder: string, rounds: number): MeasuredFinder {
  const find = LENGTH_FINDERS[finder]?.();
  if (!find) throw new Error(`There is no finder of lengths named ${finder}`);
  const mixed = mixedBlocks().slice(0, PARAGRAPHS / 4);
  return { finder, ...exactness(find), speed: speedOf(mixed, rounds, (blocks) => blocks.map(find)) };
}

const GOAL_ENGINE = 5;
const GOAL_LENGTHS = 10;

/** Measures on one core how fast the engine reads, and how fast and exactly lengths are found beside peers. */
export function benchLanguage(rounds: number): { figures: object; tables: string } {
  const random = chance(7);
  const texts: Readonly<Record<string, readonly string[]>> = {
    'prose of other subjects': Array.from({ length: PARAGRAPHS }, () => otherParagraph(random)),
    'the same, one paragraph in five on the subject': mixedBlocks(),
    'page fixtures, a claim in nearly every line': fixtureBlocks(),
  };
  const engine = Object.entries(texts).map(([text, blocks]) => ({ text, speed: speedOf(blocks, rounds, readAll) }));
  // A finder each in a process of its own: what others load, and what was compiled for them, slows down whatever runs beside it.
  const lengths = Object.keys(LENGTH_FINDERS).map((finder) => measuredApart(finder, rounds));
  const [own, ...peers] = lengths.map(({ speed }) => speed.median);
  const ratio = (own ?? Number.NaN) / Math.max(...peers);
  const tables = [
    drawTable(
      `Lengths: ${WANTED.length} notations, ${TRAPS.length} traps; MB of mixed prose a second, median (lowest–highest) of ${rounds} rounds`,
      ['finder', 'exact', 'wrong value', 'trapped', 'MB/s'],
      lengths.map(({ finder, exact, wrong, trapped, speed }) => [
        finder,
        `${exact}`,
        `${wrong}`,
        `${trapped}`,
        cell(speed),
      ]),
    ),
    `Needlewise finds lengths ${cell(ratio)} times as fast as the fastest peer (goal: ${GOAL_LENGTHS}).\n`,
    drawTable(
      `The whole engine, all ${rules.length} rules (goal: ${GOAL_ENGINE} MB/s of prose)`,
      ['text', 'MB/s'],
      engine.map(({ text, speed }) => [text, cell(speed)]),
    ),
  ].join('\n');
  return { figures: { rounds, lengths, timesFastestPeer: ratio, engine }, tables };
}

if (import.meta.main) {
  const [finder = '', rounds] = process.argv.slice(2);
  console.log(JSON.stringify(measureFinder(finder, Number(rounds))));
}
