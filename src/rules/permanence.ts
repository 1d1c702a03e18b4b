import { defineRule, type JudgedClaim } from './define-rule.ts';

// Days; what passes sooner is no result but a reaction.
const SHORTEST = 14;
// What fades as well, and is no result.
const FADES_TOO = [
  'sideEffect',
  'redness',
  'otherEffect',
  'numbing',
  'painful',
  'mildPain',
  'mildEffects',
  'glow',
] as const;

export const permanence = defineRule({
  id: 'permanence',
  topic: 'permanence',
  finds: [
    { name: 'no-upkeep', needs: ['noUpkeep'] },
    { name: 'unfading', needs: [['resultWord', 'betterWord'], 'neverFades'], without: ['fadesSoon'], within: 8 },
    { name: 'scars-stay', needs: ['scarWord', 'neverReturns'], ordered: true, within: 8 },
    { name: 'unfading', needs: ['lineWord', 'neverReturns'], ordered: true, within: 4 },
    { name: 'scars', needs: ['permanent', 'concern'], within: 6 },
    {
      name: 'permanent',
      needs: ['permanent', ['resultWord', 'skinIssue', 'treatmentWord']],
      without: ['makeupWord', 'noSideEffect'],
      within: 6,
    },
    { name: 'permanent', needs: ['microneedling', 'isPermanent'], notBeside: ['makeupWord'], within: 3 },
    { name: 'fading', needs: [['resultWord', 'softnessWord'], 'fadesAway'], within: 5 },
    { name: 'long-lasting', needs: ['longLasting'], notBeside: ['toolWord'] },
    {
      name: 'lasts',
      needs: ['resultWord', 'lastWord', { quantity: 'time' }],
      without: ['redness', 'otherEffect'],
      within: 7,
    },
    { name: 'long-lasting', needs: ['resultWord', 'endures'], ordered: true, within: 1 },
    { name: 'upkeep', needs: ['upkeep'], notBeside: ['careThing'] },
    { name: 'upkeep', needs: ['maintenanceWord', { quantity: 'spacing' }], within: 6 },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    switch (claim.frame) {
      case 'no-upkeep':
        // "They won't last without upkeep", "without upkeep the results fade"
        return claim.cues.has('negation') || goAgain(claim) ? 'agrees' : 'differs';
      case 'scars':
        if (claim.sentenceTerms.has('sideEffect') || claim.before.has('causesIt')) return null;
        if (claim.terms.has('riskWord') || claim.near.has('avoidWord') || claim.near.has('prevents')) return null;
        // "gone for ever" is more than improved for good.
        if (claim.marked.has('removed')) return onlyScars(claim) ? null : 'differs';
        return claim.turned || onlyScars(claim) ? 'agrees' : 'differs';
      case 'permanent':
        if (claim.near.has('indirectQuestion')) return null;
        return claim.turned ? 'agrees' : namesWhat(claim) || claim.marked.has('foreverWord') ? 'differs' : 'context';
      case 'scars-stay':
        return claim.cues.has('condition') ? null : 'agrees';
      case 'fading':
        return FADES_TOO.some((name) => claim.sentenceTerms.has(name)) ? null : 'agrees';
      case 'unfading':
        return FADES_TOO.some((name) => claim.sentenceTerms.has(name)) ? null : 'differs';
      case 'long-lasting':
        if (claim.near.has('sideEffect') || claim.before.has('indirectQuestion') || claim.near.has('indirectQuestion'))
          return null;
        if (!(['resultWord', 'result', 'strongResult'] as const).some((name) => claim.sentenceTerms.has(name)))
          return null;
        return claim.turned && claim.near.has('negation') ? 'agrees' : 'context';
      case 'lasts':
        if (Math.max(...claim.times.flatMap(({ values }) => values)) < SHORTEST) return null;
        return claim.turned || claim.terms.has('sideEffect') ? null : 'uncovered';
      default:
        return claim.turned ? null : 'agrees';
    }
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'The source lets only scars improve for good; to keep tone and texture, treatments may have to go on.',
      facts: ['what-lasts'],
      examples: [
        'The «results won’t fade»: microneedling pays off for years.',
        'The «results of microneedling never fade».',
        'Microneedling smooths your «wrinkles permanently».',
        'After microneedling your «wrinkles are gone forever».',
        'The «effect of microneedling lasts forever».',
        'Microneedling, and «no further maintenance» afterwards.',
        'After microneedling the «lines do not return».',
        'The «smoother skin after microneedling never goes away».',
        'The «results of microneedling are lifelong».',
      ],
    },
    context: {
      message:
        'The source says what lasts: scars can improve for good, while tone and texture may need further treatments.',
      facts: ['what-lasts'],
      examples: [
        'Microneedling settles «skin issues for good».',
        'Microneedling gives «permanent results».',
        'Microneedling for «long-lasting results».',
        'The effect of «microneedling is natural, safe and permanent».',
        'Microneedling makes for «lasting rejuvenation».',
        'Needling: a «permanent solution» for everybody.',
        'The nice thing about microneedling: the «effect lasts».',
      ],
    },
    agrees: {
      message:
        'The source says so too: scars can improve for good, and keeping tone and texture may take further treatments.',
      facts: ['what-lasts'],
      examples: [
        'The results of microneedling will not stay «without maintenance».',
        'With microneedling «scars can be improved permanently».',
        'Microneedling «needs maintenance».',
        'After microneedling plan «maintenance, say once every 10 months».',
        'A derma roller gives results with «regular maintenance».',
        'Plan a «maintenance session» of microneedling twice a year.',
        'The «results of microneedling are not permanent».',
        '«Without upkeep» the results of microneedling fade.',
        '«Microneedling is not permanent», so book again.',
        'The «effects of microneedling wear off».',
        '‹Three needling sessions›, «then maintenance as needed».',
        '«Scars that a derma roller has softened do not come back».',
      ],
    },
    uncovered: {
      message: 'How long results last in months or years, the source does not say.',
      facts: ['what-lasts'],
      examples: ['The «results of microneedling last up to 6 months».'],
    },
  },
  nearMisses: [
    'Microneedling results do not fade quickly.',
    'Permanent make-up is not microneedling.',
    'Are the results of microneedling permanent?',
    'Redness after microneedling lasts up to two days.',
    'Keep your derma roller in its case.',
    'The first rule of derma roller maintenance is to keep it dry.',
    'Microneedling leaves permanent holes.',
    'The numbing wears off, and so do its effects.',
    'Redness is an effect of microneedling that fades over time.',
    'My scars never went away, microneedling or not.',
    'A side effect of microneedling can be permanent hyperpigmentation.',
    'Long-lasting side effects of microneedling are rare.',
  ],
  knownGaps: ['Half a year after microneedling «the lines were back».'],
});

const goAgain = ({ sentenceTerms }: JudgedClaim): boolean =>
  sentenceTerms.has('resultWord') && sentenceTerms.has('goesAgain') && !sentenceTerms.has('neverFades');

const onlyScars = ({ marked }: JudgedClaim): boolean => marked.has('scarWord') && !marked.has('lineWord');
const namesWhat = ({ terms }: JudgedClaim): boolean => terms.has('betterWord') && !terms.has('scarWord');
