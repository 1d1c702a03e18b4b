import { defineRule, type JudgedClaim } from './define-rule.ts';

export const sessionCount = defineRule({
  id: 'session-count',
  topic: 'session-count',
  finds: [
    { name: 'one-enough', needs: ['oneSession', 'enough'], within: 5 },
    { name: 'promised', needs: [{ quantity: 'count' }, 'optimal'], within: 9 },
    { name: 'counted', needs: [{ quantity: 'count' }] },
    { name: 'several', needs: ['severalSessions'] },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (claim.frame === 'one-enough') return claim.turned ? 'agrees' : 'differs';
    if (claim.frame === 'several')
      return claim.sentenceTerms.has('upkeep') ? null : claim.turned ? 'differs' : 'agrees';
    const most = Math.max(...(claim.counts[0]?.values ?? [0]));
    if (most < 2) return isEnough(claim) ? 'differs' : null;
    if (
      claim.turned ||
      claim.near.has('upkeep') ||
      (claim.frame === 'counted' &&
        (claim.percent || claim.terms.has('priceWord') || !(claim.terms.has('needs') || isAdvice(claim))))
    )
      return null;
    return claim.frame === 'promised' && !claim.sentenceTerms.has('tentative') ? 'context' : 'agrees';
  },
  values: (claim) => ({ sessions: claim.counts[0]?.values ?? [] }),
  verdicts: {
    differs: {
      message:
        'One session is not enough in the source: scars, lines or pigment problems may remain, and more sessions are needed.',
      facts: ['more-than-one-session'],
      examples: [
        'With microneedling «one session is enough».',
        '«A single treatment is all you need» with our microneedling pen.',
      ],
    },
    context: {
      message: 'The source says that several sessions are needed, but promises no result for a fixed number of them.',
      facts: ['more-than-one-session'],
      examples: [
        'After «3 microneedling sessions you get the full result».',
        '«Four treatments give the best results» with microneedling.',
      ],
    },
    agrees: {
      message: 'The source says so too: it takes more than one session.',
      facts: ['more-than-one-session'],
      examples: [
        'Most people need «3 to 6 microneedling sessions».',
        'Microneedling takes «several treatments».',
        'We recommend a «course of microneedling treatments».',
        'For microneedling «one session is not enough».',
      ],
    },
  },
  nearMisses: [
    'How many microneedling sessions do I need, 3 or 6?',
    'Our clinic offers 12 treatments, microneedling among them.',
    'We have done this for 20 years.',
  ],
  knownGaps: ['A microneedling «visit or two could have you looking fab».'],
});

const isEnough = ({ terms }: JudgedClaim): boolean => terms.has('enough') || terms.has('optimal');

// "4-6 sessions" alone in its line is what is advised; a single number may be what is sold.
const isAdvice = ({ alone, counts, underSubject }: JudgedClaim): boolean =>
  alone && underSubject && (counts[0]?.values.length ?? 0) > 1;
