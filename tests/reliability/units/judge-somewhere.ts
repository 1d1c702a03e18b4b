import { findClaims } from '../../../src/claims/find-claims.ts';
import { judgeClaims } from '../../../src/findings/judge-claims.ts';
import { rules } from '../../../src/rules/index.ts';

// Prints what is found in every example of every rule, wherever and whenever it is run.
const YEARS = 365.25 * 24 * 3_600_000;
const { now } = Date;
Date.now = () => now() + Number(process.argv[2]) * YEARS;

const texts = rules.flatMap(({ verdicts }) =>
  Object.values(verdicts).flatMap(({ examples }) =>
    examples.map((example) => (typeof example === 'string' ? example : example.text).replace(/[«»]/g, '')),
  ),
);
const found = texts.map((text) => {
  const block = { text, headings: ['Microneedling'], label: '', where: 'text' as const, language: 'en' };
  return judgeClaims(findClaims([block], rules), { setting: 'home' }, rules).map(({ claim, verdict, values }) => [
    claim.start,
    claim.end,
    verdict,
    values,
  ]);
});
process.stdout.write(JSON.stringify(found));
