import type { JudgedClaim } from './define-rule.ts';

/** Says whether a claim's own words are denied: a denial at the other end of the sentence speaks of something else, an answer's no stands outside its words. */
export const isDeniedNear = ({ turned, cues, near, before, sentenceTerms }: JudgedClaim): boolean =>
  turned && (!cues.has('negation') || near.has('negation') || before.has('negation') || !sentenceTerms.has('negation'));
