import type { JudgedClaim } from './define-rule.ts';

/** Says whether a claim is an item under "What it treats" and the like, and not of what may go wrong or of who should leave it alone. */
export const isListedUse = ({ alone, leads, opens, around, sentenceTerms }: JudgedClaim): boolean =>
  (leads || ((alone || opens) && !sentenceTerms.has('microneedling'))) &&
  around.has('usesHead') &&
  !around.has('notForHead') &&
  !around.has('riskNoun');
