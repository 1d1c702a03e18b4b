import type { Rule } from './define-rule.ts';
import { homeEqualsProfessional } from './home-equals-professional.ts';
import { needleLength } from './needle-length.ts';
import { resultSpeed } from './result-speed.ts';

/** Every rule, in the order in which findings on the same words are shown. */
export const rules: readonly Rule[] = [needleLength, resultSpeed, homeEqualsProfessional];
