import { defineRule } from './define-rule.ts';

export const mechanism = defineRule({
  id: 'mechanism',
  topic: 'mechanism',
  finds: [
    { name: 'without', needs: ['withoutCollagen'] },
    { name: 'collagen', needs: ['stimulates', 'collagenWord'], list: 'collagenWord', head: 'stimulates', within: 8 },
    { name: 'healing', needs: ['sparks', 'healing'], head: 'sparks', within: 5 },
    { name: 'other', needs: ['sparks', 'otherMechanism'], within: 6 },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (claim.near.has('decreases')) return null;
    if (claim.frame === 'without') return 'differs';
    if (claim.frame === 'other') return claim.turned ? null : 'uncovered';
    if (claim.turned) return claim.near.has('plainNot') ? 'differs' : null;
    return claim.percent ? 'context' : 'agrees';
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'In the source it works through collagen: the skin repairs the pricks with it.',
      facts: ['how-it-works'],
      examples: ['Microneedling works «without collagen».'],
    },
    context: {
      message: 'The source says that more collagen is made, and gives no percentage or multiple.',
      facts: ['how-it-works', 'weeks-of-building'],
      examples: ['Microneedling «increases collagen production» by 400%.'],
    },
    agrees: {
      message: 'The source says so too: the skin repairs the pricks with tissue rich in collagen and elastin.',
      facts: ['how-it-works', 'collagen-starts-at-once'],
      examples: [
        'Microneedling «stimulates collagen and elastin».',
        'The pricks of microneedling «trigger the natural healing process».',
        'Microneedling «boosts the production of collagen».',
      ],
    },
    uncovered: {
      message: 'The source explains the effect by collagen and elastin; of this it says nothing.',
      facts: ['how-it-works'],
      examples: ['Microneedling «boosts blood circulation».'],
    },
  },
  nearMisses: [
    'Does microneedling stimulate collagen?',
    'Collagen induction therapy is another name for microneedling.',
    'This cream boosts collagen.',
    'Take a collagen supplement.',
  ],
});
