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
const LONGEST = 200_000;
// One text costs four times as much as four that make up its length where time grows with the square; some milliseconds are the runtime's.
const MOST_GROWTH = 2;
const NOISE = 10;

// Milliseconds for as many texts of a length as make up the longest: each length is as open to what else the machine does.
function timeOf(run: (text: string) => unknown, text: string): number {
  const start = performance.now();
  for (let read = 0; read < LONGEST; read += text.length) run(text);
  return performance.now() - start;
}

describe.each(Object.entries(FUNCTIONS))('%s grows with its text and not faster', (_, run) => {
  test.each(HOSTILE)('%j', (piece) => {
    const texts = LENGTHS.map((length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
    // The shortest of several tries is what the text costs; the rest is what the machine did meanwhile.
    let best = texts.map(() => Number.POSITIVE_INFINITY);
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 10 && growth > MOST_GROWTH; tries++) {
      best = best.map((time, i) => Math.min(time, timeOf(run, texts[i] as string)));
      growth = Math.max(...best.slice(2).map((time, i) => (time - NOISE) / (best[i] as number)));
    }
    expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
