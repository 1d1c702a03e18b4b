import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findClaims } from '../src/claims/find-claims.ts';
import { findLengths } from '../src/claims/quantities.ts';
import { judgeClaims } from '../src/findings/judge-claims.ts';
import { rules } from '../src/rules/index.ts';
import { bounds, none, rows, single } from '../tests/claims/notations.ts';

const require = createRequire(import.meta.url);

/** A way to find lengths: all millimetres in a text. */
type Finder = (text: string) => number[];

const MILLIMETRES: Readonly<Record<string, number>> = {
  millimeter: 1,
  millimetre: 1,
  millimeters: 1,
  mm: 1,
  centimeter: 10,
  cm: 10,
  micrometer: 0.001,
  micron: 0.001,
  um: 0.001,
  inch: 25.4,
  in: 25.4,
};
const inMillimetres = (value: unknown, unit: string): number[] => {
  const factor = MILLIMETRES[unit.toLowerCase()];
  const number = Number(value);
  return factor === undefined || Number.isNaN(number) ? [] : [number * factor];
};

function recognizers(): Finder {
  const { recognizeDimension } = require('@microsoft/recognizers-text-number-with-unit');
  return (text) =>
    recognizeDimension(text, 'en-us').flatMap(({ resolution }: { resolution?: { value: string; unit: string } }) =>
      resolution ? inMillimetres(resolution.value, resolution.unit) : [],
    );
}

function compromise(): Finder {
  const nlp = require('compromise');
  return (text) =>
    nlp(text)
      .numbers()
      .json()
      .flatMap(({ number }: { number: { num: number; unit: string } }) => inMillimetres(number.num, number.unit));
}

function wink(): Finder {
  const winkNLP = require('wink-nlp');
  const reader = winkNLP(require('wink-eng-lite-web-model'));
  return (text) => {
    const doc = reader.readDoc(text);
    const tokens: string[] = doc.tokens().out();
    return tokens.flatMap((token, i) => (/^[\d.,]+$/.test(token) ? inMillimetres(token, tokens[i + 1] ?? '') : []));
  };
}

const FINDERS: Readonly<Record<string, () => Finder>> = {
  needlewise: () => (text) => findLengths(text).flatMap(({ values }) => [...values]),
  'recognizers-text': recognizers,
  compromise,
  'wink-nlp': wink,
};

interface Wanted {
  readonly text: string;
  readonly values: readonly number[];
}
const wanted: readonly Wanted[] = [
  ...single.map(([text, value]): Wanted => ({ text: `Needles of ${text} only`, values: [value] })),
  ...[...bounds, ...rows].map(
    ([text, meaning]): Wanted => ({ text, values: meaning.split(' ').map(Number).filter(Number.isFinite) }),
  ),
];
const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => Math.abs(value - (b[i] as number)) < 1e-6);

function exactness(find: Finder): { exact: number; wrong: number; trapped: number } {
  const found = wanted.map(({ text, values }) => ({ values, got: find(text) }));
  return {
    exact: found.filter(({ values, got }) => isSame(got, values)).length,
    wrong: found.filter(({ values, got }) => got.some((value) => !values.some((each) => isSame([value], [each]))))
      .length,
    trapped: none.filter((text) => find(text).length > 0).length,
  };
}

/** Megabytes of text a second over some rounds: the median, and the lowest and highest. */
function speedOf(
  pages: readonly (readonly string[])[],
  rounds: number,
  run: (page: readonly string[]) => unknown,
): [number, number, number] {
  const bytes = pages.flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const page of pages) run(page);
  const speeds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const page of pages) run(page);
    return bytes / 1000 / (performance.now() - start);
  }).sort((a, b) => a - b);
  return [speeds[rounds >> 1] as number, speeds[0] as number, speeds.at(-1) as number];
}

const ROOT = join(import.meta.dirname, '..');
const PARAGRAPHS = /<(p|li|h[1-6]|dd|td)\b[^>]*>[\s\S]*?<\/\1>/g;
const ENOUGH = 400_000;
const repeated = (pages: string[][]): string[][] =>
  Array.from({ length: Math.ceil(ENOUGH / pages.flat().join('').length) }, () => pages).flat();
const plain = (text: string): string =>
  text
    .replace(/<[^>]+>|&\w+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

// The words of the page fixtures, which are all about the subject and hold a claim in nearly every line.
function subjectPages(): string[][] {
  const folder = join(ROOT, 'tests/pages');
  const names = readdirSync(folder).filter((name) => !name.startsWith('other-subject'));
  return repeated(
    names.map((name) => (readFileSync(join(folder, name, 'page.html'), 'utf8').match(PARAGRAPHS) ?? []).map(plain)),
  );
}

// Prose of another subject: what the project says of itself.
const otherPages = (): string[][] =>
  repeated(
    ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) =>
      readFileSync(join(ROOT, name), 'utf8')
        .split(/\n\s*\n/)
        .map(plain)
        .filter(Boolean),
    ),
  );

/** Measures finding lengths beside peers, and the whole engine, on one core. */
export function benchLanguage(rounds: number): { figures: object; table: string } {
  const about = subjectPages();
  const other = otherPages();
  // The peers are slow: a part of the text tells their speed as well.
  const sample = about.slice(0, Math.ceil(about.length / 10));
  const read = (page: readonly string[]): unknown =>
    judgeClaims(
      findClaims(
        page.map((text) => ({ text, headings: ['Microneedling'], label: '', where: 'text', language: 'en' })),
        rules,
      ),
      { setting: 'home' },
      rules,
    );
  const engine = ([name, pages]: readonly [string, readonly string[][]]) => {
    const [median, low, high] = speedOf(pages, rounds, read);
    return { name, median, low, high };
  };
  const engines = (
    [
      ['short blocks on the subject, a claim in each', about],
      ['prose of another subject', other],
    ] as const
  ).map(engine);
  // The peers come last: what they load slows down whatever runs beside it.
  const lengths = Object.entries(FINDERS).map(([name, make]) => {
    const find = make();
    const [median, low, high] = speedOf(name === 'needlewise' ? about : sample, rounds, (page) => page.map(find));
    return { name, median, low, high, ...exactness(find) };
  });
  const cell = (value: number): string => value.toFixed(2).padStart(8);
  const table = [
    `Lengths (${wanted.length} notations, ${none.length} traps; MB/s: median, lowest, highest of ${rounds} rounds)`,
    'finder               exact  wrong  trapped    median  lowest  highest',
    ...lengths.map(
      ({ name, exact, wrong, trapped, median, low, high }) =>
        `${name.padEnd(18)}${String(exact).padStart(7)}${String(wrong).padStart(7)}${String(trapped).padStart(9)} ${cell(median)}${cell(low)}${cell(high)}`,
    ),
    '',
    'The whole engine (goal: 5 MB/s of prose)',
    ...engines.map(({ name, median, low, high }) => `${name.padEnd(50)}${cell(median)}${cell(low)}${cell(high)}`),
  ].join('\n');
  return { figures: { rounds, lengths, engines }, table };
}
