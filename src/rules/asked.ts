import type { TermClass } from '../vocabulary/en.ts';
import type { JudgedClaim } from './define-rule.ts';

// Characters; an answer begins with what was asked for, or nearly so.
const LEAD = 26;

/** Says whether a claim answers the question that stands right before it, in its heading or in the sentence before. */
export const isAnswerTo = (claim: JudgedClaim, question: TermClass): boolean =>
  claim.start - claim.sentence.start <= LEAD &&
  (claim.sentenceBefore.has(question) || (claim.leads && claim.around.has(question)));
