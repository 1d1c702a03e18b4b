import { defineRule } from './define-rule.ts';

export const deeperDelivery = defineRule({
  id: 'deeper-delivery',
  topic: 'deeper-delivery',
  withProducts: true,
  finds: [
    { name: 'better', needs: ['betters', ['absorbWord', 'penetrateWord'], 'product'], without: ['needle'], within: 7 },
    { name: 'better', needs: ['product', ['absorbWord', 'penetrateWord']], without: ['needle'], within: 7 },
    { name: 'better', needs: ['betters', 'absorbWord'], within: 5 },
    { name: 'effect', needs: ['productEffect'] },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (claim.turned) return 'differs';
    return claim.percent ? 'context' : 'agrees';
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'The source says that the punctures can help nutrients and treatments get deeper into the skin.',
      facts: ['deeper-delivery'],
      examples: ['Microneedling does «not improve the absorption of serums».'],
    },
    context: {
      message: 'The source says that treatments can get deeper, and gives no percentage or multiple.',
      facts: ['deeper-delivery'],
      examples: ['With a derma roller your «serum absorbs 3000% better».'],
    },
    agrees: {
      message: 'The source says so too: through the punctures, nutrients or treatments can get deeper into the skin.',
      facts: ['deeper-delivery'],
      examples: [
        'Microneedling «enhances product absorption».',
        'The channels let «serums penetrate deeper» into the skin.',
        'A derma roller «improves the absorption of your skincare products».',
      ],
    },
  },
  nearMisses: ['Does a derma roller improve absorption?', 'The needles penetrate the skin.', 'Let the serum dry.'],
});
