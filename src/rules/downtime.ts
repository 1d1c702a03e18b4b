import { defineRule, type JudgedClaim } from './define-rule.ts';

// A day; downtime beyond it differs from a source that knows none.
const ONE_DAY = 1;

export const downtime = defineRule({
  id: 'downtime',
  topic: 'downtime',
  finds: [
    { name: 'timed', needs: ['downtimeWord', { quantity: 'time' }], without: ['negation', 'sessionWord'], within: 6 },
    { name: 'little', needs: [['little', 'someWord'], 'downtimeWord'], without: ['negation', 'unlike'], within: 4 },
    { name: 'little', needs: ['healsFast'] },
    { name: 'none', needs: ['noDowntime'] },
    { name: 'word', needs: ['downtimeWord'] },
    {
      name: 'heals',
      needs: ['healTime', { quantity: 'time' }],
      without: ['mechanismWord', 'otherEffect', 'redness'],
      within: 6,
    },
    { name: 'back', needs: ['backToNormal', { quantity: 'time' }], within: 6 },
    {
      name: 'answered',
      needs: [{ quantity: 'time' }],
      under: ['askDowntime'],
      notBeside: ['redness', 'otherEffect', 'aroundSession'],
    },
    { name: 'back-soon', needs: ['backToNormal', 'dayAfter'], within: 6 },
    { name: 'back-at-once', needs: ['backToNormal', 'rightAfter'], within: 6 },
  ],
  judge: (claim) => {
    if (
      claim.cues.has('question') ||
      ['prolongs', 'recoveryAim', 'indirectQuestion'].some((name) => claim.near.has(name as 'prolongs'))
    )
      return null;
    if (claim.sentenceTerms.has('enoughTime')) return null;
    if (
      claim.frame === 'heals' &&
      ['otherEffect', 'redness', 'resultWord'].some((name) => claim.before.has(name as 'redness'))
    )
      return null;
    switch (claim.frame) {
      case 'none':
        // "Do not count on no downtime"
        if (claim.cues.has('negation')) return 'context';
        return claim.cues.has('myth')
          ? 'differs'
          : claim.near.has('comparisonOther') && claim.sentenceTerms.has('otherTreatment')
            ? 'context'
            : 'agrees';
      case 'answered':
      case 'timed':
      case 'heals':
      case 'back':
        return judgeTime(claim);
      case 'back-soon':
        return claim.turned ? null : 'context';
      case 'back-at-once':
        return claim.turned && !claim.marked.has('negation') ? null : 'agrees';
      case 'little':
        return claim.turned && claim.marked.has('healsFast') ? null : 'context';
      default:
        if (isMore(claim) && claim.sentenceTerms.has('unlike') && claim.sentenceTerms.has('otherTreatment'))
          return null;
        if (claim.turned && isMore(claim)) return 'context';
        return claim.turned
          ? claim.sentenceTerms.has('otherTreatment')
            ? 'context'
            : 'agrees'
          : isMore(claim)
            ? 'context'
            : null;
    }
  },
  values: (claim) => ({ days: claim.times[0]?.values ?? [] }),
  verdicts: {
    differs: {
      message:
        'The source describes it as needing no downtime; slight redness or swelling may take hours to days to pass.',
      facts: ['no-downtime', 'side-effects'],
      examples: [
        'Plan «two to three days of downtime» after microneedling.',
        { text: '«One to two days».', headings: ['Microneedling', 'How long is the downtime?'] },
        'After microneedling the skin takes «5 to 7 days to heal».',
        'After microneedling most «people look normal in two or three days».',
        'It takes «seventy-two hours to recover» from microneedling.',
      ],
    },
    context: {
      message:
        'The source describes it as needing no downtime at all; slight redness or swelling may show for hours to days.',
      facts: ['no-downtime', 'side-effects'],
      examples: [
        'Microneedling has «minimal downtime».',
        'With microneedling you cannot count on «no downtime».',
        '‹Microneedling takes half an hour› and has «practically no downtime».',
        'After microneedling you can «return to work the next day».',
        'Microneedling: «little to no downtime».',
        '«Downtime after microneedling is next to nothing».',
        'With a derma pen there is «little or no downtime».',
        'Microneedling is a «lunchtime treatment».',
        'Microneedling comes «with some downtime».',
        'Microneedling asks for «a short period of downtime».',
        'Microneedling works without the «long recovery».',
        'Longer derma roller needles ask for a longer «recovery», compared to short ones.',
        'Microneedling does not ask for the same extensive «recovery time» as others.',
        'You can «go back to work shortly after» microneedling.',
      ],
    },
    agrees: {
      message: 'The source says the same: no downtime.',
      facts: ['no-downtime'],
      examples: [
        'Microneedling has «no downtime».',
        'Microneedling works «without any downtime».',
        'Microneedling takes ‹minimal pain› and «no required downtime».',
        'After microneedling «go back to work straight away».',
        '«Work can be resumed right after microneedling».',
      ],
    },
  },
  nearMisses: [
    'Is there downtime after microneedling?',
    'Results of microneedling show within weeks as the skin heals.',
    'Our website had some downtime.',
    'Lasers have a week of downtime.',
    'A microneedling bruise will heal within a week.',
    'How long is the downtime after microneedling',
    'You may wonder how long the downtime after microneedling is.',
    'Lasers ask for a long recovery; compared with them microneedling is gentle.',
    'Support your recovery after microneedling with rest.',
    'Slight swelling stays for 1 to 3 days after microneedling, depending on your own healing time.',
    'Deeper microneedling asks for longer recovery times between sessions.',
    'The healing process of microneedling goes on for weeks.',
    'Healing time is the same after microneedling, and results are long-lasting.',
  ],
  knownGaps: [
    'Microneedling patients are «out and about in three days».',
    'Microneedling has a «short healing phase».',
    'Four days after microneedling I «could go back to the office».',
  ],
});

function judgeTime(claim: JudgedClaim): 'differs' | 'context' | null {
  const times = claim.times[0];
  if (!times || claim.turned || Math.max(...times.values) > 60) return null;
  return Math.max(...times.values) > ONE_DAY || times.bound === 'at-least' || times.bound === 'above'
    ? 'differs'
    : 'context';
}

const isMore = ({ near }: JudgedClaim): boolean => near.has('severe') || near.has('longWord');
