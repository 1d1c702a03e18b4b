import { defineRule } from './define-rule.ts';
import { isListedUse } from './listed-use.ts';
import { isOfProduct } from './of-product.ts';

export const otherUse = defineRule({
  id: 'other-use',
  topic: 'other-use',
  withProducts: true,
  finds: [
    { name: 'use', needs: ['otherUse'] },
    {
      name: 'treats',
      needs: ['reduces', 'otherThing'],
      ordered: true,
      list: 'otherThing',
      without: ['causeWord', 'absorbWord', 'penetrateWord'],
      within: 26,
    },
    {
      name: 'treats',
      needs: ['otherThing', 'lessened'],
      ordered: true,
      list: 'otherThing',
      without: ['causeWord', 'worseWord'],
      within: 10,
    },
    {
      name: 'treats',
      needs: ['otherThing', 'lessensTheir'],
      ordered: true,
      list: 'otherThing',
      without: ['causeWord'],
      within: 14,
    },
    {
      name: 'treats',
      needs: [{ quantity: 'length' }, 'forWord', 'otherThing'],
      ordered: true,
      list: 'otherThing',
      within: 4,
    },
    {
      name: 'treats',
      needs: ['forWord', 'otherThing', { quantity: 'length' }],
      ordered: true,
      list: 'otherThing',
      within: 8,
    },
    { name: 'treats', needs: ['makesIt', 'otherThing', 'smallerWord'], ordered: true, within: 4 },
    { name: 'treats', needs: ['gives', 'smallerWord', 'otherThing'], ordered: true, list: 'otherThing', within: 2 },
    { name: 'treats', needs: ['effectiveWord', 'otherThing', 'treatmentWord'], ordered: true, within: 1 },
    { name: 'no-help', needs: ['noHelp', 'otherThing'], ordered: true, list: 'otherThing', within: 3 },
    { name: 'suits', needs: ['sufferer', 'otherThing'], ordered: true, list: 'otherThing', within: 14 },
    { name: 'asks', needs: ['otherThing', 'asksFor'], ordered: true, list: 'otherThing', within: 4 },
    { name: 'removes', needs: ['removes', 'otherThing'], ordered: true, list: 'otherThing', within: 8 },
    { name: 'removes', needs: ['ridOf', 'otherThing'], ordered: true, list: 'otherThing', within: 3 },
    { name: 'removes', needs: ['otherThing', 'removed'], ordered: true, list: 'otherThing', within: 6 },
    { name: 'listed', needs: ['otherThing'], list: 'otherThing' },
    { name: 'listed', needs: ['listedUse'] },
    { name: 'listed', needs: ['scarCause'] },
  ],
  judge: (claim) => {
    const { frame, near, sentenceTerms } = claim;
    if (claim.cues.has('question') || claim.before.has('quest')) return null;
    if (frame === 'use' && claim.around.has('notForHead')) return null;
    if (frame !== 'listed' && isOfProduct(claim)) return null;
    if (near.has('whenTreating') || near.has('notSuited') || near.has('riskNoun')) return null;
    if (frame !== 'use' && frame !== 'treats' && near.has('causeWord')) return null;
    if ((frame === 'suits' || near.has('wish')) && !sentenceTerms.has('suits')) return null;
    if (frame === 'asks' && claim.sentenceLengths.length === 0 && !claim.terms.has('sessionsWord')) return null;
    if (frame === 'listed') return isListedUse(claim) ? 'uncovered' : null;
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
        'A derma roller «increases hair density».',
        'With a beard roller my «patchy areas began to fill in».',
        'After microneedling my «hair grew back».',
        'A derma roller makes «lips look fuller».',
        'A roller «lifts your brows», the microneedling seller says.',
        'Microneedling «increased the total hair count».',
        'Microneedling «reduces stretch marks».',
        'With a derma roller «no more dark circles».',
        {
          text: 'It can «stimulate hair follicles».',
          headings: ['Derma roller: benefits, side effects and precautions'],
        },
        'Radiofrequency microneedling «treats stubborn fat».',
        { text: '«Burns»', headings: ['Microneedling', 'What it treats'] },
        'The fine needles of a derma roller «help to gently exfoliate».',
        'The derma roller «minimises pores».',
        { text: '«Stretch marks»', headings: ['Microneedling', 'What does it treat?'] },
        { text: '«Blackheads»', headings: ['Microneedling is suitable for the following conditions:'] },
        { text: '«Mature skin»', headings: ['Microneedling', 'What does it treat?'] },
        { text: '«Stretch marks»: microneedling works here too.', headings: ['What does it treat?'] },
        'A derma roller «wakes up sleeping follicles».',
        'Needling the scalp «leads to more hair growth».',
        'After microneedling «stretch marks are less noticeable».',
        'The derma roller makes «pores look smaller».',
        'My derma roller did me good: the «beard looks much fuller».',
        'Half a year of needling was «no help with cellulite».',
        'If «you suffer from crepey skin», microneedling is a good option.',
        'Old «stretch marks need» a derma roller of ‹1.5 mm›.',
        'Needling and minoxidil brought «faster hair growth».',
        'A derma roller «strengthens weak hair».',
        'Roll over «stretch marks to reduce their appearance» with a derma roller.',
        'Needling is a «successful stretch mark treatment».',
        'When it comes to «stretch marks, needling is good at reducing their appearance».',
        'Many «use a derma roller on the belly, hips or stretch marks».',
        '«For light stretch marks, choose a derma roller of ‹0.5 mm›».',
        '‹Scars, «wide pores and lines are clearly reduced»› by microneedling.',
        'The derma roller «detoxes your skin».',
        'The beard roller «filled in my beard».',
        'Radiofrequency microneedling «melts stubborn fat».',
        'Microneedling «regulates sebum».',
        'A derma pen can «tighten a sagging jawline».',
        'The derma roller brings a «tightening of the pores».',
      ],
    },
  },
  nearMisses: [
    'Drink more, to increase hydration after microneedling.',
    'Microneedling brings more to mature skin.',
    'Use a hair growth serum after microneedling.',
    { text: 'Foam with minoxidil for thicker hair', headings: ['Microneedling', 'Don’t'] },
    'Does microneedling help with stretch marks?',
    'Your pores are open after microneedling.',
    'Tie your hair back before microneedling.',
    'Stretch marks are common, and a derma roller is cheap.',
    'The holes of a derma roller cannot be seen with the naked eye.',
    'Hair loss is caused by hormones, says our microneedling clinic.',
    'All about using a derma roller for stretch marks.',
    'Microneedling is less effective for stretch marks.',
    'I tried everything to regrow my hair before my derma roller.',
    { text: 'Derma rollers and hair growth', headings: ['What does microneedling do?'] },
    'Niacinamide shrinks pores.',
  ],
  knownGaps: [
    'Needling wakes up what sleeps, and «my bald spots sprout».',
    'Needling «makes stretch marks pale».',
    '«Derma roller for hair growth»',
  ],
});
