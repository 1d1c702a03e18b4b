import { defineRule } from './define-rule.ts';

export const skinDamage = defineRule({
  id: 'skin-damage',
  topic: 'skin-damage',
  withProducts: true,
  yieldsTo: ['home-equals-professional'],
  finds: [
    { name: 'tears', needs: ['tears'] },
    { name: 'micro-injury', needs: ['microInjury'], list: 'microInjury' },
    { name: 'damages', needs: ['damages'] },
    { name: 'holes', needs: ['leavesHoles'] },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (claim.frame === 'micro-injury')
      return claim.cues.has('negation') || claim.terms.has('invisibleWord') ? 'agrees' : 'context';
    if (claim.turned || claim.marked.has('harmless')) return 'agrees';
    if (claim.frame === 'holes') return claim.cues.has('negation') || claim.cues.has('attribution') ? 'agrees' : null;
    if (claim.marked.has('makesScars')) return 'differs';
    if (claim.frame === 'damages' && claim.before.has('repairs')) return null;
    if (claim.sentenceTerms.has('concern') && !claim.marked.has('tears')) return null;
    if (claim.cues.has('condition') || claim.terms.has('badTool') || claim.near.has('hedge')) return 'uncovered';
    if (claim.frame === 'tears') return 'differs';
    return 'differs';
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message:
        'In the source the needles pierce the skin; they neither tear nor damage it, and cannot be seen afterwards.',
      facts: ['no-lasting-damage'],
      examples: [
        'A derma roller «tears the skin».',
        'Microneedling leaves «permanent damage».',
        'A derma roller «makes scars» in the upper skin.',
      ],
    },
    context: {
      message:
        'The source says that the needles pierce the skin without damaging it: it is repaired as if it were wounded.',
      facts: ['no-lasting-damage', 'how-it-works'],
      examples: ['Microneedling creates «micro-injuries» in the skin.', 'Microneedling works by «controlled trauma».'],
    },
    uncovered: {
      message: 'What wrong or careless use can do to the skin, the source does not say.',
      facts: ['no-lasting-damage'],
      examples: ['Blunt needles can «tear the skin», so change your derma roller.'],
    },
    agrees: {
      message: 'The source says so too: the skin is pierced, not damaged.',
      facts: ['no-lasting-damage'],
      examples: [
        'Microneedling works «without damaging the skin».',
        'Microneedling makes «invisible micro-injuries».',
        'The needles of microneedling do «not tear the skin».',
      ],
    },
  },
  nearMisses: [
    'Microneedling opens tiny channels.',
    'Sun damage fades with microneedling.',
    'Does microneedling damage the skin?',
    'Hair damage is another matter.',
    'Microneedling helps in repairing skin damage.',
  ],
  knownGaps: ['Microneedling is «destruction on purpose, for the body to answer».'],
});
