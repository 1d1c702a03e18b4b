import { describe, expect, test } from 'vitest';
import type { BlockText } from '../src/claims/claim.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { judgeClaims } from '../src/findings/judge-claims.ts';
import type { Example, Verdict } from '../src/rules/define-rule.ts';
import { rules } from '../src/rules/index.ts';

interface Found {
  rule: string;
  verdict: Verdict;
  words: string;
}

/** Runs an example against all rules, and returns what was found in it. */
function findIn(example: Example): Found[] {
  const {
    text,
    setting = 'unknown',
    headings = [],
    label = '',
    before = '',
  } = typeof example === 'string' ? { text: example } : example;
  const block = (words: string): BlockText => ({ text: words, headings, label, where: 'text', language: 'en' });
  const plain = text.replace(/[«»‹›]/g, '');
  const blocks = [block(before), block(plain)];
  const claims = findClaims(blocks, rules).filter((claim) => claim.block === 1);
  return judgeClaims(claims, { setting }, rules).map((finding) => ({
    rule: finding.rule,
    verdict: finding.verdict,
    words: plain.slice(finding.claim.start, finding.claim.end),
  }));
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : JSON.stringify(example));
// Marks of two rules may lie in each other.
const between = (example: Example, pattern: RegExp): string[] =>
  [...(typeof example === 'string' ? example : example.text).matchAll(pattern)].map(
    (match) => match[1]?.replace(/[«»‹›]/g, '') ?? '',
  );
const markedByOthers = (example: Example): string[] => between(example, /‹([^›]+)›/g);
const marked = (example: Example): string[] => between(example, /«([^»]+)»/g);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  for (const [verdict, { examples, message }] of Object.entries(rule.verdicts)) {
    test.each(examples.map((example) => [textOf(example), example] as const))(`${verdict}: %s`, (_, example) => {
      const found = findIn(example);
      const own = found.filter((each) => each.rule === id);
      const others = found.filter((each) => each.rule !== id).map(({ words }) => words);
      expect(own).toEqual(marked(example).map((words) => ({ rule: id, verdict, words })));
      expect(others).toEqual(markedByOthers(example));
      expect(message.length).toBeGreaterThan(20);
    });
  }
  test.each(rule.nearMisses.map((example) => [textOf(example), example] as const))('no claim: %s', (_, example) => {
    expect(findIn(example).filter((found) => found.rule === id)).toEqual([]);
  });
  const gaps = rule.knownGaps ?? [];
  test.skipIf(gaps.length === 0).each(gaps.map((example) => [textOf(example), example] as const))(
    'known gap, still open: %s',
    (_, example) => {
      // Once this fails the gap is closed: move the sentence to the examples.
      expect(findIn(example).map((found) => found.words)).not.toEqual(marked(example));
    },
  );
});
