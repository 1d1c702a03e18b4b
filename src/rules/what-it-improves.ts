import { defineRule, type JudgedClaim } from './define-rule.ts';

export const whatItImproves = defineRule({
  id: 'what-it-improves',
  topic: 'what-it-improves',
  yieldsTo: ['result-speed', 'permanence'],
  finds: [
    { name: 'removes', needs: ['removes', 'concern'], list: 'concern', without: ['reduces', 'causeWord'], within: 6 },
    { name: 'reduces', needs: ['reduces', 'concern'], list: 'concern', without: ['causeWord'], within: 10 },
    { name: 'better', needs: ['betterWord', 'skinWord'], list: 'betterWord', within: 3 },
    { name: 'use', needs: ['concern'], list: 'concern' },
  ],
  judge: (claim) => {
    if (claim.cues.has('question') || claim.near.has('wish')) return null;
    if (claim.frame === 'use') return isBareUse(claim) ? 'agrees' : null;
    if (claim.frame === 'removes') return claim.turned ? 'agrees' : 'differs';
    if (claim.turned) return 'uncovered';
    return isCertain(claim) ? 'context' : 'agrees';
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'The source speaks of lessening scars, wrinkles, lines and pigment, not of removing them.',
      facts: ['what-it-improves', 'several-months'],
      examples: [
        'Microneedling «removes wrinkles».',
        '«Get rid of acne scars» with a derma roller.',
        'Microneedling «eliminates fine lines and dark spots».',
      ],
    },
    context: {
      message: 'The source says what it can lessen, not what it will do for everybody.',
      facts: ['what-it-improves', 'several-months'],
      examples: ['Microneedling will «reduce your wrinkles».', 'Our derma roller is guaranteed to «fade scars».'],
    },
    agrees: {
      message:
        'The source says so too: it can better tone, texture and elasticity and lessen scars, wrinkles, lines and pigmentation.',
      facts: ['what-it-improves', 'several-months'],
      examples: [
        'Microneedling «reduces the appearance of fine lines, wrinkles and acne scars».',
        'A derma roller can «improve skin texture and tone».',
        'Microneedling for «smoother, firmer skin».',
        { text: '«Acne scars»', headings: ['Microneedling', 'What can it treat?'] },
      ],
    },
    uncovered: {
      message: 'That it does not help with this, the source does not say.',
      facts: ['what-it-improves'],
      examples: ['Microneedling will «not improve deep wrinkles».'],
    },
  },
  nearMisses: [
    'Does microneedling reduce wrinkles?',
    'This serum reduces wrinkles.',
    'Lasers reduce scars.',
    'Acne scars are common.',
  ],
});

const isBareUse = ({ alone, around, sentenceTerms }: JudgedClaim): boolean =>
  alone && around.has('usesHead') && !around.has('notForHead') && !sentenceTerms.has('microneedling');

const isCertain = ({ near, percent }: JudgedClaim): boolean => near.has('certain') || percent;
