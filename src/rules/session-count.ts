import { defineRule, type JudgedClaim } from './define-rule.ts';

export const sessionCount = defineRule({
  id: 'session-count',
  topic: 'session-count',
  yieldsTo: ['result-speed'],
  finds: [
    { name: 'one-enough', needs: ['oneSession', 'enough'], within: 5 },
    { name: 'one-enough', needs: ['onlyOne'] },
    { name: 'one-enough', needs: ['justOne', ['removes', 'removed', 'betterWord']], within: 8 },
    { name: 'one-enough', needs: [['removes', 'betterWord'], 'justOne'], within: 8 },
    { name: 'one-denied', needs: [['oneSession', 'oneUse'], 'result'], within: 9 },
    { name: 'promised', needs: [{ quantity: 'count' }, 'optimal'], within: 9 },
    { name: 'several', needs: ['severalSessions', { quantity: 'count' }], within: 0 },
    { name: 'several', needs: ['severalSessions'] },
    { name: 'counted', needs: [{ quantity: 'count' }] },
    { name: 'answered-one', needs: ['bareOne', 'enough'], under: ['askCount'], ordered: true, within: 2 },
    { name: 'answered', needs: ['bareCount'], under: ['askCount'] },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    // "More laser treatments"
    if (claim.marked.has('otherTreatment') && !claim.marked.has('microneedling')) return null;
    if (claim.frame === 'one-enough') return claim.turned ? 'agrees' : 'differs';
    if (claim.frame === 'answered') return claim.turned ? null : 'agrees';
    if (claim.frame === 'answered-one') return claim.turned ? 'agrees' : 'differs';
    if (claim.frame === 'one-denied') return claim.turned ? 'agrees' : null;
    if (claim.frame === 'several')
      // "No patience for multiple sessions" denies the patience.
      return claim.sentenceTerms.has('upkeep') || claim.near.has('priceWord')
        ? null
        : claim.turned && claim.near.has('negation')
          ? 'differs'
          : 'agrees';
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
        'Microneedling: «only one session needed».',
        'You «need just one microneedling session».',
        { text: '«One is enough».', headings: ['Microneedling'], before: 'How many sessions do I need?' },
        'Microneedling «doesn’t have to be repeated».',
      ],
    },
    context: {
      message: 'The source says that several sessions are needed, but promises no result for a fixed number of them.',
      facts: ['more-than-one-session'],
      examples: [
        'After «3 microneedling sessions you get the full result».',
        'With microneedling «four to six sessions do the trick».',
        '«Four treatments give the best results» with microneedling.',
      ],
    },
    agrees: {
      message: 'The source says so too: it takes more than one session.',
      facts: ['more-than-one-session'],
      examples: [
        { text: '«Three to six».', headings: ['Microneedling', 'How many sessions do I need?'] },
        'Most people need «3 to 6 microneedling sessions».',
        'Microneedling takes «several treatments».',
        'We recommend a «course of microneedling treatments».',
        'Plan a «series of 3-6 microneedling treatments».',
        'For microneedling «one session is not enough».',
        '«A single session will not transform» your face with microneedling.',
        'Nobody has the patience for «multiple microneedling sessions».',
        'Lines start to soften «after your third microneedling session».',
        'You will want «two or more treatments» of microneedling.',
        'Microneedling takes «several rounds», which costs something.',
        'My ‹skin was smoother› within «3 microneedling treatments».',
        'We recommend «3 to 4 appointments» of microneedling ‹every six weeks›.',
        '«One microneedling session is not enough». «6 sessions» are needed.',
        'Microneedling is «not a one-time treatment».',
        'How many microneedling sessions do I need? «Three to six», as a rule.',
        'With microneedling, «once isn’t enough».',
        'The «benefits build with every session» of microneedling.',
        'We «repeat the treatment three times» with our derma pen.',
        'Most people need «four-to-six treatments» of microneedling.',
      ],
    },
  },
  nearMisses: [
    'For its good results microneedling is one of our favourite treatments.',
    'How many microneedling sessions do I need, 3 or 6?',
    'Our clinic offers 12 treatments, microneedling among them.',
    'We have done this for 20 years.',
    'You only need ‹one microneedling session a month›.',
    'You need only one microneedling session per month.',
    'Skin needs just one session of microneedling every six weeks.',
    'Microneedling: course of 3 treatments £120.',
    'Results of microneedling after one session, and more after the next.',
    'With repeated use the needles of a derma roller turn blunt.',
    'There are several treatments on the market, and microneedling is one.',
  ],
  knownGaps: ['A microneedling «visit or two could have you looking fab».'],
});

const isEnough = ({ terms, sentenceTerms }: JudgedClaim): boolean =>
  (terms.has('enough') || terms.has('optimal')) && !sentenceTerms.has('severalSessions') && !sentenceTerms.has('oneOf');

// "4-6 sessions" alone in its line is what is advised; a single number may be what is sold.
const isAdvice = ({ alone, counts, underSubject }: JudgedClaim): boolean =>
  alone && underSubject && (counts[0]?.values.length ?? 0) > 1;
