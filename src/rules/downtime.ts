import { defineRule, type JudgedClaim } from './define-rule.ts';

// A day; downtime beyond it differs from a source that knows none.
const ONE_DAY = 1;

export const downtime = defineRule({
  id: 'downtime',
  topic: 'downtime',
  finds: [
    {
      name: 'timed',
      needs: ['downtimeWord', { quantity: 'time' }],
      without: ['redness', 'otherEffect'],
      within: 6,
    },
    { name: 'little', needs: [['little', 'someWord'], 'downtimeWord'], without: ['negation'], within: 4 },
    { name: 'little', needs: ['healsFast'] },
    { name: 'none', needs: ['noDowntime'] },
    { name: 'word', needs: ['downtimeWord'] },
    {
      name: 'heals',
      needs: ['healTime', { quantity: 'time' }],
      without: ['mechanismWord', 'otherEffect', 'redness', 'microInjury'],
      within: 6,
    },
    { name: 'back', needs: ['backToNormal', { quantity: 'time' }], within: 6 },
    { name: 'back-soon', needs: ['backToNormal', 'dayAfter'], within: 6 },
    { name: 'back-at-once', needs: ['backToNormal', 'rightAfter'], within: 6 },
    { name: 'stated', needs: [{ quantity: 'time' }] },
  ],
  judge: (claim) => {
    if (
      claim.cues.has('question') ||
      ['prolongs', 'recoveryAim', 'indirectQuestion'].some((name) => claim.near.has(name as 'prolongs'))
    )
      return null;
    // "Wait a day before you wear makeup again": care, and no word on how long one is out.
    if (claim.marked.has('makeupWord') && claim.sentenceTerms.has('notFor')) return null;
    const broken = ['otherEffect', 'redness', 'microInjury'] as const;
    if (claim.frame === 'heals' && broken.some((name) => claim.before.has(name))) return null;
    switch (claim.frame) {
      case 'none':
        return claim.cues.has('myth')
          ? 'differs'
          : claim.near.has('comparisonOther') && claim.sentenceTerms.has('otherTreatment')
            ? 'context'
            : 'agrees';
      case 'timed':
      case 'heals':
      case 'back':
        return judgeTime(claim);
      case 'stated':
        return isStated(claim) ? judgeTime(claim) : null;
      case 'back-soon':
        return claim.turned ? null : 'context';
      case 'back-at-once':
        return claim.turned && !claim.marked.has('negation') ? null : 'agrees';
      case 'little':
        return claim.turned && claim.marked.has('healsFast') ? null : 'context';
      default:
        if (isMore(claim) && claim.sentenceTerms.has('unlike')) return null;
        // "not much downtime" leaves some, and one that depends on the needles is one.
        if (isMore(claim) || claim.near.has(claim.turned ? 'intense' : 'painVaries')) return 'context';
        if (!claim.turned) return null;
        return claim.sentenceTerms.has('otherTreatment') ? 'context' : 'agrees';
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
        'After microneedling the skin takes «5 to 7 days to heal».',
        'After microneedling most «people look normal in two or three days».',
        'Microneedling patients are «out and about in three days».',
        'You can «go back to wearing makeup two days» after microneedling.',
        { text: '«2–3 days»', headings: ['Microneedling'], label: 'Downtime' },
        { text: '«Three to five days».', headings: ['Microneedling', 'How long is the recovery time?'] },
        'You may want to «lie low for two days» after microneedling.',
      ],
    },
    context: {
      message:
        'The source describes it as needing no downtime at all; slight redness or swelling may show for hours to days.',
      facts: ['no-downtime', 'side-effects'],
      examples: [
        'Microneedling has «minimal downtime».',
        'After microneedling you can «return to work the next day».',
        'Microneedling: «little to no downtime».',
        'With a derma pen there is «little or no downtime».',
        'Microneedling is a «lunchtime treatment».',
        'Microneedling comes «with some downtime».',
        'Microneedling works without the «long recovery».',
        { text: '«24 hours»', headings: ['Microneedling'], label: 'Downtime' },
        'With microneedling the «downtime» depends on the needles.',
        'Microneedling stands for «fast healing».',
        'With microneedling you are «back at work quickly».',
        'There is not much «downtime» with microneedling.',
        'You can «wear makeup again the next day» after microneedling.',
      ],
    },
    agrees: {
      message: 'The source says the same: no downtime.',
      facts: ['no-downtime'],
      examples: [
        'Microneedling has «no downtime».',
        'With microneedling there is «no real downtime», ‹redness for a few hours at most›.',
        'Microneedling works «without any downtime».',
        'Microneedling takes ‹minimal pain› and «no required downtime».',
        'After microneedling «go back to work straight away».',
        'After microneedling you can «resume your activities immediately».',
      ],
    },
  },
  nearMisses: [
    'Is there downtime after microneedling?',
    'Our website had some downtime.',
    { text: 'Apply a cream for 3 days', headings: ['Microneedling', 'Recovery time'] },
    { text: '4 weeks apart', headings: ['Microneedling', 'Recovery time'] },
    'Lasers have a week of downtime.',
    'A microneedling bruise will heal within a week.',
    'How long is the downtime after microneedling',
    'You may wonder how long the downtime after microneedling is.',
    'Lasers ask for a long recovery; compared with them microneedling is gentle.',
    'Support your recovery after microneedling with rest.',
    'The healing process of microneedling goes on for weeks.',
    'The small wounds of microneedling heal within a day.',
    'Over the weeks after microneedling, as your skin heals, lines soften.',
    'The downtime with a laser is two weeks.',
    'Wait for a day before you wear makeup again after microneedling.',
    'Healing time is the same after microneedling, and results are long-lasting.',
  ],
  knownGaps: [
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

// Characters: "ca. 2 days." is little more than its time.
const SLACK = 8;

// "2 to 3 days" in a row or under a heading that is called downtime.
const isStated = ({ around, start, end, sentence }: JudgedClaim): boolean =>
  around.has('downtimeWord') && sentence.end - sentence.start <= end - start + SLACK;

const isMore = ({ near }: JudgedClaim): boolean => near.has('severe') || near.has('longWord');
