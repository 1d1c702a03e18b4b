import { defineRule } from './define-rule.ts';

export const otherUse = defineRule({
  id: 'other-use',
  topic: 'other-use',
  withProducts: true,
  finds: [
    { name: 'use', needs: ['otherUse'] },
    { name: 'treats', needs: ['reduces', 'otherThing'], list: 'otherThing', within: 14 },
    { name: 'removes', needs: ['removes', 'otherThing'], list: 'otherThing', within: 8 },
    { name: 'listed', needs: ['otherThing'], list: 'otherThing' },
  ],
  judge: (claim) => {
    if (claim.cues.has('question') || claim.near.has('causeWord') || claim.near.has('wish')) return null;
    if (claim.frame === 'listed')
      return claim.alone && claim.around.has('usesHead') && !claim.around.has('notForHead') ? 'uncovered' : null;
    return 'uncovered';
  },
  values: () => ({}),
  verdicts: {
    uncovered: {
      message:
        'Of this use the source says nothing: it speaks of scars, wrinkles, lines, pigmentation, tone and texture of the skin.',
      facts: ['what-it-improves'],
      examples: [
        'A beard roller can «stimulate hair growth».',
        'Microneedling «reduces stretch marks».',
        'The derma roller «minimises pores».',
        { text: '«Stretch marks»', headings: ['Microneedling', 'What does it treat?'] },
      ],
    },
  },
  nearMisses: [
    'Does microneedling help with stretch marks?',
    'Your pores are open after microneedling.',
    'Tie your hair back before microneedling.',
  ],
});
