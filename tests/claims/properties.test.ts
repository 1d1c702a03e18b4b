import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockText } from '../../src/claims/claim.ts';
import { isNegated, readCues } from '../../src/claims/cues.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { judgeClaims } from '../../src/findings/judge-claims.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { rules } from '../../src/rules/index.ts';

const block = (text: string, headings: readonly string[] = ['Microneedling']): BlockText => ({
  text,
  headings,
  label: '',
  where: 'text',
  language: 'en',
});
const judge = (blocks: readonly BlockText[]) => judgeClaims(findClaims(blocks, rules), { setting: 'home' }, rules);

const plain = (example: Example): string =>
  (typeof example === 'string' ? example : example.text).replace(/[«»‹›]/g, '');
const sentences = rules.flatMap(({ verdicts, nearMisses }) => [
  ...Object.values(verdicts).flatMap(({ examples }) => examples.map(plain)),
  ...nearMisses.map(plain),
]);
const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
// Real words in any order, with strings that no one would write.
const jumbles = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 50,
  })
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  test('claims lie in their sentence, and their sentence in its block', () => {
    fc.assert(
      fc.property(fc.array(jumbles, { maxLength: 4 }), (texts) => {
        for (const { claim, message } of judge(texts.map((text) => block(text)))) {
          const { length } = texts[claim.block] as string;
          expect(claim.sentence.start).toBeGreaterThanOrEqual(0);
          expect(claim.sentence.end).toBeLessThanOrEqual(length);
          expect(claim.start).toBeGreaterThanOrEqual(claim.sentence.start);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.end).toBeLessThanOrEqual(claim.sentence.end);
          expect(message).not.toContain('undefined');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('marked words begin and end with a word, not inside one', () => {
    fc.assert(
      fc.property(jumbles, (text) => {
        for (const { claim } of judge([block(text)])) {
          const edges = [text.slice(claim.start - 1, claim.start + 1), text.slice(claim.end - 1, claim.end + 1)];
          for (const edge of edges) expect(edge).not.toMatch(/^[a-z]{2}$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('cues lie in the text, and each has a scope', () => {
    fc.assert(
      fc.property(jumbles, fc.nat(200), fc.integer({ min: 1, max: 40 }), (text, start, size) => {
        const span = { start, end: start + size };
        for (const cue of readCues(text, span)) {
          expect(cue.start).toBeGreaterThanOrEqual(0);
          expect(cue.end).toBeLessThanOrEqual(text.length);
          expect(cue.scope.end).toBeGreaterThan(cue.scope.start);
          expect(cue.scope.end).toBeLessThanOrEqual(text.length);
        }
        expect(typeof isNegated(text, span)).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever stands around', () => {
  const said = (blocks: readonly BlockText[], at: number): string[] =>
    judge(blocks)
      .filter(({ claim }) => claim.block === at)
      .map(({ claim, verdict }) => `${claim.rule} ${claim.start}–${claim.end} ${verdict}`);
  const neutral = fc.constantFrom(
    'We post parcels on every working day.',
    'The shop stands by the river.',
    'Opening hours are on the door.',
  );

  test('a block is read the same between other blocks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), neutral, neutral, (sentence, before, after) => {
        expect(said([block(before), block(sentence), block(after)], 1)).toEqual(said([block(sentence)], 0));
      }),
      { numRuns: 200 },
    );
  });

  test('a sentence is read the same behind another of its block', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences.filter((each) => /^[A-Z].*[.!]$/.test(each))),
        neutral,
        (sentence, before) => {
          const moved = before.length + 1;
          const alone = judge([block(sentence)]).map(({ claim, verdict }) => `${claim.rule} ${claim.start} ${verdict}`);
          const behind = judge([block(`${before} ${sentence}`)]).map(
            ({ claim, verdict }) => `${claim.rule} ${claim.start - moved} ${verdict}`,
          );
          expect(behind).toEqual(alone);
        },
      ),
      { numRuns: 200 },
    );
  });
});
