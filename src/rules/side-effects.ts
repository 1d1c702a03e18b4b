import { defineRule, type JudgedClaim } from './define-rule.ts';

// Days; the source lets redness and swelling pass in hours and days.
const LONGEST = 7;

export const sideEffects = defineRule({
  id: 'side-effects',
  topic: 'side-effects',
  withProducts: true,
  yieldsTo: ['home-equals-professional'],
  finds: [
    { name: 'few', needs: ['little', 'sideEffect'], within: 3 },
    { name: 'none', needs: ['noSideEffect'] },
    { name: 'few', needs: ['mildEffects'] },
    { name: 'timed', needs: ['redness', { quantity: 'time' }], list: 'effectWord', notBeside: ['soothes'], within: 6 },
    { name: 'passing', needs: ['passes', { quantity: 'time' }], without: ['resultWord'], within: 5 },
    { name: 'redness', needs: ['redness'], head: 'severe', list: 'effectWord', notBeside: ['soothes'] },
    { name: 'other', needs: ['otherEffect'], list: 'effectWord', notBeside: ['soothes'] },
  ],
  judge: (claim) => {
    if (claim.cues.has('question') || claim.sentenceTerms.has('signOf')) return null;
    switch (claim.frame) {
      case 'few':
        return claim.near.has('almostNone') ? 'context' : 'agrees';
      case 'none':
        return claim.cues.has('myth') ? 'agrees' : claim.near.has('almostNone') ? 'context' : 'differs';
      case 'passing':
        return !claim.turned &&
          claim.sentenceTerms.has('effectContext') &&
          longest(claim) <= LONGEST &&
          longest(claim) > 0
          ? 'agrees'
          : null;
      case 'timed':
      case 'redness':
        if (!isEffect(claim)) return null;
        if (claim.turned) return 'differs';
        return claim.near.has('severe') || longest(claim) > LONGEST ? 'context' : 'agrees';
      default:
        if (
          claim.cues.has('condition') ||
          (claim.marked.has('inflammationWord') && claim.sentenceTerms.has('inflammationProcess'))
        )
          return null;
        return isEffect(claim) && !isCondition(claim) ? 'uncovered' : null;
    }
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'The source names side effects: slight redness or swelling, which pass in the hours and days after.',
      facts: ['side-effects'],
      examples: ['Microneedling has «no side effects».', 'Microneedling causes «no redness».'],
    },
    context: {
      message: 'In the source the usual side effects are slight and pass in hours to days.',
      facts: ['side-effects'],
      examples: ['Expect «severe redness» after microneedling.', 'Microneedling has «almost no side effects».'],
    },
    agrees: {
      message: 'The source says so too: slight redness or swelling, gone in the hours and days after.',
      facts: ['side-effects'],
      examples: [
        'You may see some «redness and swelling for a day» after microneedling.',
        'Expect «redness for a few hours» after microneedling.',
        { text: '«This should subside within a day».', headings: ['Microneedling', 'Side effects'] },
      ],
    },
    uncovered: {
      message: 'Of this effect the source says nothing; it names only slight redness or swelling.',
      facts: ['side-effects'],
      examples: [
        'After microneedling you may notice some «bruising».',
        'Light «flaking» can occur after microneedling.',
      ],
    },
  },
  nearMisses: [
    'Microneedling reduces redness.',
    'Are there side effects of microneedling?',
    'The red derma roller is sold out.',
    'Store your derma roller in a dry place.',
  ],
});

const longest = ({ times }: JudgedClaim): number => Math.max(0, ...times.flatMap(({ values }) => values));

// "never over active acne or a rash": whose skin it is not for.
const isCondition = ({ marked, sentenceTerms }: JudgedClaim): boolean =>
  marked.has('poorSkin') &&
  (sentenceTerms.has('plainNot') || sentenceTerms.has('scarWord') || sentenceTerms.has('bareAcne'));

const isEffect = ({ sentenceTerms, near, around }: JudgedClaim): boolean =>
  !near.has('soothes') &&
  !sentenceTerms.has('medicine') &&
  !sentenceTerms.has('avoidWord') &&
  !sentenceTerms.has('worsens') &&
  !around.has('notForHead') &&
  (sentenceTerms.has('effectContext') || around.has('effectHead'));
