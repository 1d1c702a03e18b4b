import { defineRule } from './define-rule.ts';

export const pain = defineRule({
  id: 'pain',
  topic: 'pain',
  withProducts: true,
  finds: [
    { name: 'numbing', needs: ['numbing', 'applies'], without: ['creamOff'], notBeside: ['creamOff'], within: 7 },
    { name: 'almost-painless', needs: ['almostPainless'] },
    { name: 'mild', needs: ['mildPain'], list: 'mildPain' },
    { name: 'painless', needs: ['painless'] },
    { name: 'painful', needs: ['painful'], list: 'painful' },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (claim.near.has('otherPain') || claim.cues.has('condition') || claim.near.has('indirectQuestion')) return null;
    if (claim.sentenceTerms.has('signOf')) return null;
    // What one is afraid of, what is soothed and what a step of a list is called says nothing of how it feels.
    if (claim.frame === 'painful' && !claim.turned && claim.terms.has('fear')) return null;
    if (claim.frame === 'mild' && claim.near.has('relief') && !claim.sentenceTerms.has('numbing')) return null;
    if (claim.frame === 'numbing' && claim.sentenceTerms.has('optional') && claim.alone) return null;
    switch (claim.frame) {
      case 'numbing':
        return claim.turned ? 'agrees' : 'context';
      case 'almost-painless':
      case 'mild':
        if (claim.frame === 'mild' && claim.near.has('redness')) return null;
        if (claim.cues.has('negation') && claim.marked.has('bit')) return 'agrees';
        return claim.cues.has('myth') ? 'agrees' : 'context';
      case 'painless':
        return claim.turned ? 'differs' : 'agrees';
      default:
        if (claim.cues.has('negation') && claim.near.has('intense')) return 'context';
        if (!claim.turned && claim.near.has('little')) return 'context';
        return claim.turned ? 'agrees' : 'differs';
    }
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'The source describes it as not painful.',
      facts: ['not-painful'],
      examples: ['Microneedling is «painful».', 'Be warned, microneedling «hurts».'],
    },
    context: {
      message: 'The source describes it as not painful, without a word on numbing or on how it feels.',
      facts: ['not-painful'],
      examples: [
        'A «numbing cream is applied» before microneedling.',
        'Microneedling is «virtually painless».',
        'You may feel a «prickling sensation» while microneedling.',
        'Microneedling causes «mild discomfort».',
        'With microneedling the «pain is usually bearable».',
      ],
    },
    agrees: {
      message: 'The source says the same: it is not painful.',
      facts: ['not-painful'],
      examples: [
        'Microneedling is «painless».',
        'Microneedling is «not painful».',
        { text: '«Not at all».', headings: ['Microneedling'], before: 'Does microneedling hurt?' },
        { text: 'Microneedling is «painful».', before: 'Myth' },
      ],
    },
  },
  nearMisses: [
    'People ask me whether microneedling hurts.',
    'The thought of microneedling sounds painful.',
    'After microneedling, aloe will soothe any discomfort.',
    { text: 'Apply numbing cream (optional)', headings: ['Microneedling, step by step'] },
    'Does microneedling hurt?',
    'Painkillers are best left alone before microneedling.',
    'A pain-free checkout.',
    'Joint pain is not what microneedling is for.',
  ],
});
