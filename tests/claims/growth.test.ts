import { describe, expect, test } from 'vitest';
import { isNegated } from '../../src/claims/cues.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { findLengths } from '../../src/claims/quantities.ts';
import { splitSentences } from '../../src/claims/sentences.ts';
import { judgeClaims } from '../../src/findings/judge-claims.ts';
import { speaksOfMicroneedling } from '../../src/page/gate.ts';
import { rules } from '../../src/rules/index.ts';

// Thirty texts that are made to be slow, each by repeating what one pattern or another could come back to.
const HOSTILE: readonly string[] = [
  '1',
  '1/',
  '1,',
  '1.',
  '0.5',
  '0.5 mm ',
  '1-',
  '1 - ',
  '½',
  '9 mm/',
  'a ',
  'not ',
  'no not ',
  'no ',
  'never say ',
  ' ',
  '\u00a0',
  '.',
  '. ',
  '…',
  "'",
  'mm',
  'every ',
  '3 times a ',
  'microneedling ',
  'collagen elastin ',
  'scars and wrinkles and ',
  'tighten and lift and ',
  'e\u0301',
  '😀',
  '(',
  'reduces fine lines, ',
  'x',
  'needle ',
  'redness or swelling or ',
];

const inBlock = (text: string) => [
  { text, headings: ['Microneedling'], label: '', where: 'text' as const, language: 'en' },
];

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  findLengths,
  splitSentences,
  isNegated: (text) => isNegated(text, { start: 0, end: 5 }),
  'findClaims and judgeClaims': (text) => judgeClaims(findClaims(inBlock(text), rules), { setting: 'home' }, rules),
  speaksOfMicroneedling,
};

const LENGTHS = [25_000, 50_000, 100_000, 200_000];
// Twice the text may take a little over twice the time, and a little more for what else the machine does meanwhile.
const MOST_GROWTH = 2.6;
const NOISE = 10;

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe.each(Object.entries(FUNCTIONS))('%s grows with its text and not faster', (_, run) => {
  test.each(HOSTILE)('%j', (piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    // The shortest of several tries is what the text costs; the rest is what else the machine did meanwhile.
    const best = LENGTHS.map(() => Number.POSITIVE_INFINITY);
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 10 && growth > MOST_GROWTH; tries++) {
      for (const [i, length] of LENGTHS.entries())
        best[i] = Math.min(
          best[i] as number,
          timeOf(() => run(text(length))),
        );
      growth = Math.max(...best.slice(1).map((time, i) => (time - NOISE) / (best[i] as number)));
    }
    expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
