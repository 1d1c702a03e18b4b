import { comparedWithFillers } from './compared-with-fillers.ts';
import { deeperDelivery } from './deeper-delivery.ts';
import type { Rule } from './define-rule.ts';
import { downtime } from './downtime.ts';
import { homeEqualsProfessional } from './home-equals-professional.ts';
import { mechanism } from './mechanism.ts';
import { needleLength } from './needle-length.ts';
import { otherUse } from './other-use.ts';
import { pain } from './pain.ts';
import { permanence } from './permanence.ts';
import { poorCandidates } from './poor-candidates.ts';
import { resultSpeed } from './result-speed.ts';
import { sessionCount } from './session-count.ts';
import { sessionLength } from './session-length.ts';
import { sessionSpacing } from './session-spacing.ts';
import { sideEffects } from './side-effects.ts';
import { skinDamage } from './skin-damage.ts';
import { whatItImproves } from './what-it-improves.ts';

/** Every rule, in the order in which findings on the same words are shown. */
export const rules: readonly Rule[] = [
  needleLength,
  resultSpeed,
  homeEqualsProfessional,
  poorCandidates,
  sessionCount,
  sessionSpacing,
  sessionLength,
  permanence,
  pain,
  downtime,
  sideEffects,
  skinDamage,
  whatItImproves,
  mechanism,
  deeperDelivery,
  comparedWithFillers,
  otherUse,
];
