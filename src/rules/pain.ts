import { defineRule, type JudgedClaim } from './define-rule.ts';

export const pain = defineRule({
  id: 'pain',
  topic: 'pain',
  withProducts: true,
  finds: [
    { name: 'numbing', needs: ['numbingDone'] },
    { name: 'numbing', needs: ['numbing', 'applies'], without: ['creamOff'], notBeside: ['creamOff'], within: 7 },
    { name: 'almost-painless', needs: ['almostPainless'] },
    { name: 'mild', needs: ['mildPain'], list: 'mildPain' },
    { name: 'painless', needs: ['painless'] },
    { name: 'feels-nothing', needs: ['feelsAnything'] },
    { name: 'painful', needs: ['painful'], list: 'painful' },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    // "It sounds painful, but it isn't."
    if (claim.frame === 'painful' && claim.cues.has('myth') && claim.terms.has('fear')) return 'agrees';
    if (
      claim.near.has('otherPain') ||
      claim.cues.has('condition') ||
      claim.before.has('indirectQuestion') ||
      claim.near.has('indirectQuestion')
    )
      return null;
    if (claim.sentenceTerms.has('signOf') || (claim.alone && claim.around.has('callIf'))) return null;
    // What one is afraid of, what is soothed and what a step of a list is called says nothing of how it feels.
    if (claim.frame === 'painful' && !claim.turned && (claim.leads || claim.terms.has('fear'))) return null;
    if (claim.sentenceTerms.has('describes')) return null;
    if (claim.frame === 'mild' && claim.near.has('relief') && !claim.sentenceTerms.has('numbing')) return null;
    if (claim.frame === 'numbing' && claim.sentenceTerms.has('optional') && claim.alone) return null;
    switch (claim.frame) {
      case 'numbing':
        if (claim.sentenceTerms.has('allergyWord')) return null;
        return claim.turned ? 'agrees' : 'context';
      case 'almost-painless':
      case 'mild':
        if (claim.frame === 'mild' && (claim.near.has('redness') || claim.before.has('adviceOn'))) return null;
        if (claim.cues.has('negation') && (claim.marked.has('bit') || isBareDenial(claim))) return 'agrees';
        if (claim.near.has('toughness')) return 'differs';
        return claim.cues.has('myth') ? 'agrees' : 'context';
      case 'feels-nothing':
        return claim.turned ? (claim.sentenceTerms.has('numbing') ? 'context' : 'agrees') : null;
      case 'painless':
        if (claim.turned) return 'differs';
        if (claim.sentenceTerms.has('numbing')) return 'context';
        return claim.before.has('ensures') ? null : 'agrees';
      default:
        if (claim.cues.has('negation') && claim.near.has('intense')) return 'context';
        if (
          !claim.turned &&
          (claim.near.has('little') || claim.terms.has('painVaries') || claim.terms.has('painScale'))
        )
          return 'context';
        if (!claim.turned && claim.before.has('endsPain')) return 'agrees';
        if (claim.before.has('soothes')) return claim.turned ? null : 'context';
        return claim.turned ? 'agrees' : 'differs';
    }
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'The source describes it as not painful.',
      facts: ['not-painful'],
      examples: [
        'Microneedling is «painful».',
        'Microneedling is quite «painful».',
        'Microneedling is «not pain-free».',
        'I would be lying if I said that microneedling is «painless».',
        'Be warned, microneedling «hurts».',
        'Microneedling asks for a high «pain tolerance».',
        'Be honest with yourself: I won’t lie, microneedling «hurts».',
      ],
    },
    context: {
      message: 'The source describes it as not painful, without a word on numbing or on how it feels.',
      facts: ['not-painful'],
      examples: [
        'A «numbing cream is applied» before microneedling.',
        'We do microneedling «under local anaesthetic».',
        'Some «liken microneedling to light scratching».',
        'Microneedling is «virtually painless».',
        'You may feel a «prickling sensation» while microneedling.',
        'Microneedling causes «mild discomfort».',
        'A numbing balm «helps you cope with the pain» of microneedling.',
        'With microneedling the «pain is usually bearable».',
        'Our clinic takes «pain management» seriously during microneedling.',
        'Microneedling feels a bit «like light scratching».',
        'The «pain» of microneedling is mild to moderate.',
        'Microneedling was «minimally painful».',
        'During microneedling I «barely felt a thing».',
        'With microneedling «pain» varies.',
        'The handpiece is made to reduce the «pain» of microneedling.',
        'We make sure you «are numbed first» at each microneedling.',
        { text: '«A little».', headings: ['Microneedling'], before: 'Does microneedling hurt?' },
        { text: '«Not really».', headings: ['Microneedling'], before: 'Does microneedling hurt?' },
        'All «pain» of microneedling is numbed by a cream.',
        'Thanks to the numbing cream microneedling is «painless».',
        'I «felt some pricks», and that was microneedling.',
        '«We can numb smaller areas of skin» before microneedling.',
        'You «won’t feel much» during microneedling.',
      ],
    },
    agrees: {
      message: 'The source says the same: it is not painful.',
      facts: ['not-painful'],
      examples: [
        '«Nothing hurts» during microneedling, and it feels like a massage.',
        'Microneedling is «painless».',
        'The nice thing about microneedling is that it «doesn’t hurt».',
        'A «pain-free» session of microneedling.',
        'You might think that microneedling is «painful», but it isn’t.',
        'Myth 1. Microneedling is very «painful».',
        '«Pain-free»: that is what microneedling was for me.',
        'Microneedling is «not painful».',
        'I was told that microneedling would «hurt»; it didn’t.',
        'Few patients complain of «pain» during microneedling.',
        'They say that microneedling «hurts». It doesn’t.',
        'Microneedling «isn’t painful». It isn’t.',
        'Microneedling «pain»: absolutely not.',
        'You will «not feel a thing» during microneedling.',
        '«No anaesthetic needed» for microneedling.',
        { text: '«No». The needles are fine.', headings: ['Microneedling'], before: 'Does microneedling hurt?' },
        { text: 'Microneedling is «painful»', headings: ['Common myths about microneedling'] },
        { text: '«Not at all».', headings: ['Microneedling'], before: 'Does microneedling hurt?' },
        { text: 'Microneedling is «painful».', before: 'Myth' },
        "Microneedling sounds «painful», but it isn't.",
        '«Zero discomfort» with this derma roller.',
        'That microneedling is «agony» is a myth.',
        'I «felt nothing at all» during microneedling.',
      ],
    },
  },
  nearMisses: [
    'Microneedling makes small pricks in the skin.',
    { text: 'Pain - each skin feels it in its own way.', headings: ['Microneedling'] },
    'Is microneedling painful',
    'Serums sink in thanks to the pricks of microneedling.',
    'Microneedling can look terribly painful in pictures.',
    'People ask me whether microneedling hurts.',
    'The thought of microneedling sounds painful.',
    'After microneedling, aloe will soothe any discomfort.',
    { text: 'Apply numbing cream (optional)', headings: ['Microneedling, step by step'] },
    'Does microneedling hurt?',
    { text: 'Severe pain', headings: ['Microneedling', 'When to call your doctor'] },
    'Here are some tips to reduce discomfort while microneedling.',
    'Painkillers are best left alone before microneedling.',
    'A pain-free checkout.',
    'Microneedling spares you painful injections.',
    'No pain, no gain: microneedling in five steps.',
    'Tell us if you are allergic to the anaesthetic used before microneedling.',
    'Pain after microneedling can be a sign of infection.',
    'Read how clinicians reduce pain during microneedling.',
    'Make sure that your skin tolerates microneedling well.',
    'Joint pain is not what microneedling is for.',
    'When people hurt themselves, skin heals as it does after microneedling.',
    'Take paracetamol for pain after microneedling.',
    'Shaving is painful next to microneedling.',
    'This is our guide to microneedling, to ensure a comfortable experience.',
    'Your pain threshold decides which derma roller you choose.',
    'Microneedling is done to refine skin rather than to reduce pain.',
    'How painful is microneedling',
    'It hurts my wallet, but I love my derma roller.',
    'We take the pain out of booking your microneedling.',
    'PRP began as a treatment for pain; now it goes with microneedling.',
  ],
  knownGaps: [
    // Comparisons with burns, and an answer that is a sentence of its own.
    'My cheeks «felt on fire» during microneedling.',
    { text: '«We will not lie, it does».', headings: ['Microneedling'], before: 'Does microneedling hurt?' },
    { text: '«The answer is no».', headings: ['Microneedling'], before: 'Does microneedling hurt?' },
  ],
});

// "zero discomfort"; not "little or no discomfort", "not too uncomfortable".
const isBareDenial = ({ marked, near }: JudgedClaim): boolean =>
  marked.has('bareDiscomfort') && !marked.has('plainNot') && !near.has('little') && !near.has('almostNone');
