import { defineRule, type JudgedClaim } from './define-rule.ts';
import { isDeniedNear } from './denied-near.ts';

export const deeperDelivery = defineRule({
  id: 'deeper-delivery',
  topic: 'deeper-delivery',
  withProducts: true,
  finds: [
    {
      name: 'better',
      needs: ['betters', ['absorbWord', 'penetrateWord'], 'product'],
      without: ['needlesIn'],
      notBeside: ['needlesIn'],
      within: 7,
    },
    {
      name: 'better',
      needs: ['product', ['absorbWord', 'penetrateWord']],
      without: ['needlesIn'],
      notBeside: ['needlesIn'],
      within: 7,
    },
    { name: 'better', needs: ['allows', 'appliedThing', 'penetrateWord'], ordered: true, within: 3 },
    { name: 'better', needs: ['betters', 'absorbWord'], within: 5 },
    { name: 'no-help', needs: ['noHelp', 'absorbWord'], ordered: true, within: 4 },
    { name: 'carries', needs: ['carries', 'product', 'depth'], notBeside: ['otherMechanism'], within: 6 },
    { name: 'drives', needs: ['drivesIn'] },
    { name: 'effect', needs: ['productEffect'] },
    { name: 'stronger', needs: ['product', 'moreEffective'], ordered: true, within: 5 },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (isElsewhere(claim) || (claim.frame === 'stronger' && !claim.near.has('gives'))) return null;
    // "allows it to sink in", "makes them more effective": of a product, where one is named.
    const isNamed = [claim.sentenceTerms, claim.sentenceBefore, claim.around].some((place) => place.has('product'));
    if (!isNamed && needsProduct(claim)) return null;
    if (claim.frame === 'no-help') return 'differs';
    // "Most creams do not sink in" says why one needles at all.
    if (isDeniedNear(claim)) return namesNeedling(claim) ? 'differs' : null;
    return claim.percent ? 'context' : 'agrees';
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'The source says that the punctures can help nutrients and treatments get deeper into the skin.',
      facts: ['deeper-delivery'],
      examples: [
        'Microneedling does «not improve the absorption of serums».',
        'The derma roller «does little for absorption».',
        'Rolling with it makes «no difference to absorption».',
      ],
    },
    context: {
      message: 'The source says that treatments can get deeper, and gives no percentage or multiple.',
      facts: ['deeper-delivery'],
      examples: [
        'With a derma roller your «serum absorbs 3000% better».',
        'With a derma roller «serums are absorbed better», by up to 20 times.',
      ],
    },
    agrees: {
      message: 'The source says so too: through the punctures, nutrients or treatments can get deeper into the skin.',
      facts: ['deeper-delivery'],
      examples: [
        'Microneedling «enhances product absorption».',
        'The channels let «serums penetrate deeper» into the skin.',
        'A derma roller «improves the absorption of your skincare products».',
        'I use a derma roller to «get my serum deeper» into the skin.',
        'Needling makes your «creams work harder».',
        'We put a serum on the needled skin, «allowing it to sink in faster».',
        'Combining needling with «minoxidil improves absorption».',
        'The needles «drive your serum deeper».',
        'Needling «opens channels for your serum».',
        'The «benefits of your skin products may increase» after derma rolling.',
        'Rolled skin «drinks up serums».',
        '«Supercharge your serum» with a derma roller.',
        'Sessions of microneedling with a 15% vitamin C «serum help it get deeper» into the skin.',
        'The pricks of microneedling «allow the treatment to fully penetrate» the skin.',
        'The needles «push your serum into the skin».',
        'After derma rolling the skin will «take up more of what you apply».',
        'After PRP is put on, the pricks of microneedling «carry it down into the dermis».',
        'With a derma roller you «get the most out of your creams».',
      ],
    },
  },
  nearMisses: [
    'Does a derma roller improve absorption?',
    'The needles penetrate the skin.',
    'Let the serum dry.',
    'After rolling, gently massage the serum in until it is fully absorbed.',
    'Hair oils infused with vitamins go well with a derma roller.',
    'A patch with dissolving microneedles lets serum absorb better.',
    'Only a fraction of a serum is absorbed without microneedling.',
    'Creams are made only to penetrate the outermost skin; microneedling is something else.',
    'Creams do not sink in by themselves. That is why we microneedle.',
    'Professional microneedling pens reach deeper, which makes them more effective.',
    'The skin may take up to a week to calm fully after microneedling, so no serum.',
  ],
  knownGaps: [
    'Rolled skin is a «sponge for my serum».',
    'My creams finally «get to where they are needed» with a derma roller.',
  ],
});

// Rubbed in, little by itself, by a patch, or by the blood.
// A numbing cream is wrapped for better absorption, too.
const isElsewhere = ({ frame, near, before, sentenceTerms, sentenceBefore }: JudgedClaim): boolean =>
  (sentenceBefore.has('numbing') && !sentenceTerms.has('microneedling') && !sentenceTerms.has('product')) ||
  near.has('rubsIn') ||
  near.has('smallPart') ||
  sentenceTerms.has('patch') ||
  (frame === 'carries' && before.has('otherMechanism'));

const needsProduct = ({ frame }: JudgedClaim): boolean => frame === 'effect' || frame === 'drives';

const namesNeedling = ({ sentenceTerms }: JudgedClaim): boolean =>
  (['microneedling', 'device', 'needle'] as const).some((name) => sentenceTerms.has(name));
