import type { JudgedClaim } from './define-rule.ts';

/** Says whether a claim tells what a serum, a cream or the like does, where neither needling nor its tool is named: "Retinol fades spots". */
export const isOfProduct = ({ sentenceTerms }: JudgedClaim): boolean =>
  sentenceTerms.has('otherProduct') &&
  !(['microneedling', 'device', 'roller', 'needle'] as const).some((name) => sentenceTerms.has(name));
