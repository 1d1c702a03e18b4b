import { defineRule, type JudgedClaim } from './define-rule.ts';

// Days; the source sets slight softness at a few days and most results at about four weeks.
const FEW_DAYS = { from: 2, to: 6 };
const WEEK = 7;
const FULL_EFFECT = 27;
const THREE_WEEKS = 20;
// Years speak of something else: experience, guarantees, how long a scar has been there.
const LONGEST = 400;

export const resultSpeed = defineRule({
  id: 'result-speed',
  topic: 'result-speed',
  finds: [
    {
      name: 'instant',
      needs: ['result', 'instant'],
      without: ['wait', 'processes'],
      notBeside: ['worn', 'every', 'lasting', 'idiomTime'],
    },
    { name: 'instant', needs: ['instant', 'reduces', 'concern'], ordered: true, within: 1 },
    { name: 'one-use', needs: ['result', 'oneUse'], without: ['wait', 'processes'], notBeside: ['every', 'lasting'] },
    {
      name: 'timed',
      needs: ['result', { quantity: 'time' }],
      without: ['wait', 'processes'],
      notBeside: ['every', 'lasting', 'past', 'idiomTime'],
      within: 9,
      tail: 'toShow',
    },
    {
      name: 'month-mark',
      needs: ['result', 'monthMark'],
      without: ['wait'],
      notBeside: ['every', 'lasting', 'idiomTime'],
      tail: 'toShow',
    },
    {
      name: 'timed',
      needs: ['concern', 'lessened', { quantity: 'time' }],
      without: ['wait', 'processes'],
      notBeside: ['every', 'lasting', 'past', 'idiomTime'],
      within: 5,
    },
    {
      name: 'timed',
      needs: ['resultWord', 'showsUp', { quantity: 'time' }],
      without: ['wait', 'processes', 'sideEffect', 'numbing'],
      notBeside: ['every', 'lasting', 'past', 'idiomTime', 'sideEffect'],
      within: 6,
    },
    {
      name: 'timed',
      needs: ['continues', { quantity: 'time' }],
      without: ['wait'],
      notBeside: ['every', 'lasting', 'past', 'idiomTime'],
      within: 6,
    },
    {
      name: 'timed',
      needs: [{ quantity: 'time' }, 'becomesVisible'],
      ordered: true,
      within: 1,
      notBeside: ['redness', 'otherEffect'],
    },
    { name: 'month-mark', needs: ['continues', 'monthMark'], without: ['wait'], within: 6 },
    { name: 'collagen-time', needs: ['collagenForms', { quantity: 'time' }], within: 8 },
    { name: 'fast', needs: ['fastResult'], notBeside: ['lasting'] },
    { name: 'patience', needs: ['slowWord'], notBeside: ['redness', 'otherEffect', 'wait', 'idiomTime'] },
    { name: 'patience', needs: ['result', 'gradual'], without: ['wait', 'processes'] },
    {
      name: 'answered',
      needs: [{ quantity: 'time' }],
      under: ['askWhen'],
      notBeside: ['every', 'lasting', 'past', 'wait'],
    },
  ],
  judge: (claim) => {
    if (claim.cues.has('question') || claim.cues.has('condition')) return null;
    if (claim.frame === 'patience' || claim.frame === 'month-mark')
      return claim.turned && !claim.marked.has('untilWord') ? null : 'agrees';
    if (claim.cues.has('comparison') && claim.frame !== 'timed') return null;
    if (claim.frame === 'timed') return judgeTime(claim);
    if (claim.frame === 'answered') return claim.turned || claim.cues.has('warning') ? null : judgeTime(claim);
    if (claim.frame === 'collagen-time')
      return !claim.turned && Math.min(...claim.times.flatMap(({ values }) => values)) >= FULL_EFFECT ? 'agrees' : null;
    if (claim.frame === 'fast')
      return claim.turned ? 'agrees' : claim.sentenceTerms.has('clinicPlace') ? null : 'context';
    if (claim.turned) return 'agrees';
    if (isSlight(claim) && claim.terms.has('slightWord')) return 'agrees';
    if (claim.frame === 'one-use' && claim.sentenceTerms.has('severalSessions')) return null;
    return isGlow(claim) ? 'context' : 'differs';
  },
  values: (claim) => ({ days: claim.times[0]?.values ?? [], fewDays: FEW_DAYS.from, fullEffectDays: 28 }),
  verdicts: {
    differs: {
      message:
        'A visible result this soon is not what the source describes: most results take about four weeks or longer to show.',
      facts: ['not-immediate', 'full-effect'],
      examples: [
        'Microneedling «immediately improves your skin tone».',
        'Microneedling gives you «results overnight».',
        '«Instantly younger looking skin» with our derma roller.',
        'With microneedling you «see results after one use».',
        'Derma roll tonight and «wake up to visibly firmer skin».',
        '«Visible results in 2 weeks» of microneedling.',
        'People «notice a difference a week or two» after microneedling.',
        'Our microneedling clients «notice a difference in one to three weeks».',
        'Microneedling: «wrinkles fade within 10 days».',
        '«After just one session of microneedling your scars disappear».',
        'Microneedling has an «immediate plumping effect».',
        'With microneedling the «tightening is visible within hours».',
        '«Erase wrinkles with just one microneedling session».',
      ],
    },
    context: {
      message:
        'In days, the source speaks only of slight softness and texture; most results take about four weeks or longer.',
      facts: ['first-days', 'full-effect'],
      examples: [
        'Microneedling «results show in a few days».',
        'After microneedling you will «notice a difference within 3 days».',
        'Microneedling leaves you with an «instant glow».',
        'Our microneedling delivers «fast results».',
        'Microneedling «results show after 2 to 6 weeks».',
        'The first «improvements from microneedling are seen within 6 to 9 days».',
        'Between «days 7 and 10 your skin looks radiant», says our microneedling nurse.',
      ],
    },
    agrees: {
      message:
        'The source gives the same pace: slight softness in a few days, most results after about four weeks, more over several months.',
      facts: ['full-effect', 'first-days', 'several-months'],
      examples: [
        'Few people «see results at once» from microneedling.',
        { text: '«After about a month».', headings: ['Microneedling', 'When will I see results?'] },
        'Most people «see results after about four weeks» of microneedling.',
        'Microneedling «results are visible in 3-6 weeks».',
        'Microneedling will not give you «results overnight».',
        '«Do not expect instant results» from microneedling.',
        'With microneedling the «full effect shows over three to six months».',
        'Microneedling: «slightly softer skin in a few days».',
        { text: 'You «get results overnight».', before: 'Myth', headings: ['Microneedling myths'] },
        'Some brands promise «instant results» from a derma roller.',
        'Other rollers promise «instant results»; ours needs weeks of microneedling.',
        'Compared with lasers, microneedling does not bring «immediate results».',
        '«Results of microneedling build gradually».',
        'The «full benefits of microneedling do not show until week six».',
        'With microneedling your skin «keeps improving for up to five months».',
        'After microneedling the «changes, all in all, start to show up around week 7».',
        'After microneedling «scars have softened by month three».',
        '«From days 70–100 the improvements» of microneedling get clearer.',
        'With microneedling it takes «eight weeks to be visible».',
        'Microneedling is a «slow but steady» process.',
        'Microneedling is «not a quick fix».',
        'Do not lose heart when session one of microneedling shows «no results right away».',
        '«New collagen needs six weeks or more» after microneedling.',
        'The «whole effect of microneedling takes a few months».',
        'Microneedling is «no quick fix».',
        'The «results take a full month» after microneedling.',
        'When will I see results of microneedling? Around the «one-month» mark.',
        'Microneedling took «six weeks before anybody commented» on my skin.',
        'With a derma roller «nothing looks different after a week».',
      ],
    },
  },
  nearMisses: [
    'Microneedling: is it possible to see results overnight?',
    'Leave the mask on overnight after microneedling for results.',
    'After microneedling, redness goes within 24 hours.',
    'Collagen production starts immediately after microneedling.',
    'Botox shows results within a week.',
    'Fillers give instant results.',
    'Most adverse effects of microneedling ended within 3 weeks.',
    'My skin has a long journey behind it, says the microneedling blogger.',
    'Some improvement is seen after one session, most after several microneedling sessions.',
    'Results of microneedling, week by week',
    { text: 'Avoid the sun for 2 weeks.', headings: ['Microneedling', 'When will I see results?'] },
    { text: 'Two weeks.', headings: ['Microneedling', 'How long must I avoid the sun?'] },
    'This article looks at immediate changes after microneedling.',
    'Microneedle every 4 weeks for best results.',
    'Results of microneedling last for up to 6 months.',
    'If you need results overnight, microneedling is the wrong choice.',
    'The serum brightens skin overnight.',
    'Show off your microneedling glow and call it a day.',
    'The effects of the numbing cream are felt within 20 minutes of microneedling.',
    'Long-lasting results: our microneedling warranty.',
    'When you microneedle at home, take time between sessions.',
    { text: 'You notice a difference within a week.', headings: ['Microneedling', 'Chemical peels'] },
  ],
  knownGaps: [
    // The time of a follow-up that names nothing, and what did not show.
    'With microneedling «that can be 40 days or a year».',
    'A week of microneedling, and I «look no younger».',
    'Two months in, my microneedled «scars look half as deep».',
  ],
});

function judgeTime(claim: JudgedClaim): 'differs' | 'context' | 'agrees' | null {
  const time = claim.times[0];
  if (
    !time ||
    claim.marked.has('idiomTime') ||
    claim.near.has('redness') ||
    claim.near.has('otherEffect') ||
    claim.near.has('sideEffect') ||
    claim.near.has('numbing')
  )
    return null;
  if (claim.marked.has('vagueWeeks')) return 'agrees';
  if (Math.max(...time.values) > LONGEST) return null;
  const soonest = Math.min(...time.values);
  const latest = Math.max(...time.values);
  // "not until week six": from then on.
  if (claim.turned && claim.marked.has('untilWord')) return soonest >= FULL_EFFECT ? 'agrees' : null;
  if (claim.turned) return latest < FULL_EFFECT ? 'agrees' : null;
  if (time.bound === 'at-least' || time.bound === 'above') return soonest >= FEW_DAYS.from ? 'agrees' : 'differs';
  if (soonest >= FULL_EFFECT) return 'agrees';
  // A span that is mostly beyond four weeks is the source's pace, one that ends at four is not.
  if (latest >= FULL_EFFECT)
    return soonest >= THREE_WEEKS ? 'agrees' : latest <= FULL_EFFECT + 3 ? 'differs' : 'context';
  if (isGlow(claim) || claim.near.has('earlyWord')) return 'context';
  if (isSlight(claim) && soonest >= FEW_DAYS.from) return 'agrees';
  if (soonest >= FEW_DAYS.from && soonest <= FEW_DAYS.to && latest <= WEEK && !claim.terms.has('strongResult'))
    return 'context';
  return 'differs';
}

const isSlight = ({ terms }: JudgedClaim): boolean => terms.has('slightResult') && !terms.has('strongResult');
const isGlow = ({ terms }: JudgedClaim): boolean => terms.has('glow') && !terms.has('strongResult');
