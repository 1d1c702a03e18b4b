import { defineRule, type JudgedClaim } from './define-rule.ts';
import { isDeniedNear } from './denied-near.ts';
import { isOfProduct } from './of-product.ts';

// Days; the source lets redness and swelling pass in hours and days.
const LONGEST = 7;
const HOURS_A_DAY = 24;
// Hours.
const LONGEST_SESSION = 3;

export const sideEffects = defineRule({
  id: 'side-effects',
  topic: 'side-effects',
  withProducts: true,
  yieldsTo: ['home-equals-professional'],
  finds: [
    { name: 'few', needs: ['little', 'sideEffect'], within: 3 },
    { name: 'few', needs: ['noSevereEffect'] },
    { name: 'none', needs: ['noSideEffect'] },
    { name: 'rare', needs: ['rareComplication'] },
    { name: 'few', needs: ['mildEffects'] },
    { name: 'timed', needs: ['redness', { quantity: 'time' }], list: 'redness', notBeside: ['soothes'], within: 6 },
    { name: 'effects-pass', needs: ['sideEffect', 'passVerb', { quantity: 'time' }], ordered: true, within: 4 },
    { name: 'rare', needs: ['lowRisk'] },
    {
      name: 'passing',
      needs: ['passVerb', { quantity: 'time' }],
      head: 'passing',
      ordered: true,
      without: ['redness', 'otherEffect'],
      within: 4,
    },
    { name: 'passing', needs: [{ quantity: 'time' }, 'passing', 'passVerb'], ordered: true, within: 3 },
    { name: 'lasting', needs: ['redness', 'longTime'], list: 'redness', notBeside: ['soothes'], within: 4 },
    { name: 'redness', needs: ['redness'], head: 'severe', list: 'redness', notBeside: ['soothes'] },
    { name: 'any', needs: ['anySideEffect'] },
    { name: 'other', needs: ['otherEffect'], list: 'otherEffect', notBeside: ['soothes'] },
  ],
  judge: (claim) => {
    if (claim.cues.has('question') || ['signOf', 'describes'].some((name) => claim.sentenceTerms.has(name as 'signOf')))
      return null;
    switch (claim.frame) {
      case 'effects-pass':
        return claim.turned ? null : longest(claim) > LONGEST ? 'context' : 'agrees';
      case 'rare':
        return 'uncovered';
      case 'few':
        if (claim.marked.has('fewerWord')) return 'uncovered';
        return claim.near.has('almostNone') ? 'context' : 'agrees';
      case 'none':
        return claim.turned ? 'agrees' : claim.near.has('almostNone') ? 'context' : 'differs';
      case 'passing':
        return judgePassing(claim);
      case 'any':
        if (claim.before.has('prevents') || claim.before.has('avoidWord')) return null;
        return isDeniedNear(claim) && !claim.cues.has('condition') ? 'differs' : null;
      case 'lasting':
        return isEffect(claim) && !claim.turned && !claim.cues.has('condition') ? 'context' : null;
      case 'timed':
      case 'redness':
        if (!isEffect(claim)) return null;
        if (
          claim.cues.has('condition') &&
          (claim.near.has('poorSkin') || claim.near.has('severe') || claim.sentenceTerms.has('contactWord'))
        )
          return null;
        if (claim.near.has('otherColour') || (claim.near.has('worried') && !claim.turned)) return null;
        if (isDeniedNear(claim) && claim.cues.has('comparison') && claim.frame === 'timed')
          return longest(claim) > LONGEST ? 'context' : 'agrees';
        if (isDeniedNear(claim)) {
          if (claim.cues.has('condition') || claim.before.has('untilWord')) return null;
          return claim.near.has('almostNone') || claim.before.has('almostNone') ? 'context' : 'differs';
        }
        return claim.near.has('severe') || longest(claim) > LONGEST ? 'context' : 'agrees';
      default:
        if (
          claim.cues.has('condition') ||
          claim.before.has('ridOf') ||
          (claim.marked.has('inflammationWord') &&
            (claim.sentenceTerms.has('inflammationProcess') || !claim.near.has('effectContext')))
        )
          return null;
        if (!isEffect(claim) || isCondition(claim) || isOthers(claim)) return null;
        return (claim.before.has('severe') || claim.marked.has('graveEffect')) &&
          claim.terms.has('usualWord') &&
          !claim.turned
          ? 'context'
          : 'uncovered';
    }
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'The source names side effects: slight redness or swelling, which pass in the hours and days after.',
      facts: ['side-effects'],
      examples: [
        'Microneedling has «no side effects».',
        'Microneedling causes «no redness».',
        'Microneedling: «no redness, no swelling», no worries.',
        'Microneedling has «no side effects» like scarring.',
        'Most users have «not noticed any side effects» of the derma roller.',
        'There have been «no reports of side effects» with this derma roller.',
        { text: '«None».', headings: ['Microneedling'], before: 'Are there any side effects?' },
        'A «side-effect-free» derma roller, that is what it is.',
      ],
    },
    context: {
      message: 'In the source the usual side effects are slight and pass in hours to days.',
      facts: ['side-effects'],
      examples: [
        'Expect «severe redness» after microneedling.',
        'Expect «redness for weeks» after microneedling.',
        'Severe «blistering» is common after microneedling.',
        'Microneedling has «almost no side effects».',
        'Few people notice any «redness» after microneedling.',
        '«Infection» is common after microneedling.',
      ],
    },
    agrees: {
      message: 'The source says so too: slight redness or swelling, gone in the hours and days after.',
      facts: ['side-effects'],
      examples: [
        'You may see some «redness and swelling for a day» after microneedling.',
        'A few people notice «redness» after microneedling.',
        '«Redness never lasts longer than a day» after microneedling.',
        'Expect «redness for a few hours» after microneedling.',
        'After microneedling my cheeks «looked as though sunburnt».',
        'After microneedling you may «feel like you had a mild sunburn».',
        'After microneedling my face was «red as a beetroot».',
        'Microneedling leaves a «pink hue» until the evening.',
        'Microneedling has «very few side effects».',
        'Expect some «mild, temporary side effects» after microneedling.',
        'The «side effects are mostly mild» with microneedling.',
        'Microneedling has «no serious side effects».',
        '«No harmful side effects» of microneedling were found.',
        'Will I be red after microneedling? «It rarely lasts longer than a day».',
        'After microneedling you look as though you had spent «a day at the beach».',
        { text: '«Redness»', headings: ['What your face goes through after microneedling'] },
        { text: 'Your face «is back to its usual colour within a day».', headings: ['Microneedling: side effects'] },
        { text: '«This should subside within a day».', headings: ['Microneedling', 'Side effects'] },
        'Most «side effects of microneedling resolve within a few days».',
        'It is not true that microneedling has «no side effects».',
        'After microneedling my cheeks «were pink».',
        'The microneedling «side effects usually subside quickly».',
      ],
    },
    uncovered: {
      message: 'Of this effect the source says nothing; it names only slight redness or swelling.',
      facts: ['side-effects'],
      examples: [
        'After microneedling you may notice some «bruising».',
        'Light «flaking» can occur after microneedling.',
        'Microneedling «leaves your skin more sensitive to the sun», so wear a hat.',
        'After microneedling it «started to itch».',
        'Serious «complications are rare» with microneedling.',
        'Microneedling has «fewer side effects» than a laser.',
        'An «eruption of spots» may follow microneedling.',
        '«Infections are very rare» after microneedling.',
        'Microneedling carries a «low risk of scarring».',
        'Will there be flaking after microneedling? «This goes away within 3 days».',
        'On day two of microneedling my skin «looked dull».',
        'By the third day after microneedling the skin should «start to peel».',
        'Rolling too hard can «lead to hyperpigmentation» after microneedling.',
        'In rare cases «raised scars may result» from microneedling.',
        'Microneedling comes with «bruising».',
        'A little «blood may come to the surface» after microneedling.',
        { text: '«Dryness»', headings: ['Microneedling', 'There are risks such as:'] },
      ],
    },
  },
  nearMisses: [
    'Microneedling reduces redness.',
    'Not every discoloration under the eyes is one for microneedling.',
    'Hypertrophic scars are the subject of a microneedling study.',
    { text: 'Irritation', headings: ['Microneedling', 'Reusing a cartridge brings several problems'] },
    'Microneedling is a low-risk treatment.',
    'If you have had keloid scars, ask your doctor before microneedling.',
    'Age spots come from too much sun exposure, and microneedling is one answer.',
    'Collagen makes skin look tight, and microneedling helps.',
    'Are there side effects of microneedling?',
    'Nobody can foretell how red you will be after microneedling.',
    'After microneedling a balm will alleviate dryness.',
    'The red derma roller is sold out.',
    'After microneedling do not apply creams that increase sensitivity.',
    'Then she broke out the derma pen.',
    'Clean the derma roller to avoid irritation.',
    'Redness that grows after microneedling may be a sign of infection.',
    'In microneedling some areas are more sensitive than others.',
    'Stretch marks that microneedling treats may be red, brown or white.',
    'Some shoppers are worried about redness from microneedling.',
    'Call us if the redness after microneedling persists.',
    'Wait until there is no redness before microneedling again.',
    'These side effects of microneedling need not be feared.',
    'Microneedling treats acne scars, wrinkles and hyperpigmentation.',
    'No more discolouration with microneedling.',
    'Store your derma roller in a dry place.',
    'The depth of microneedling depends on skin type and sensitivity.',
    'Microneedling suits stretch marks; stretch marks are red or purple when they are new.',
    'A session of microneedling lasts for 30 minutes.',
    'Microneedling for concerns such as dullness, wrinkles and roughness.',
    'If you notice prolonged redness, wait longer before microneedling again.',
    'The needles of a derma roller become dull with use.',
    'Wrinkles, scars and discoloration may come with the years, and microneedling is one answer.',
    'Nobody with a bleeding disorder should try microneedling.',
    'Swelling after lip filler peaks on day two.',
    'Microneedling softens redness left by old spots.',
    'Rosacea is a skin problem. It causes redness.',
    'Our microneedling staff do all they can to prevent any complications.',
  ],
  knownGaps: [
    'My derma roller story ended in a «series of setbacks and swelling».',
    'Stop pressing and lift the derma roller to avoid «track marks».',
    // Prevention that names a cause, a thing not to do, follow-ups without a time, and looks that have no name.
    { text: 'Rolling twice over one spot «causes irritation», so avoid it with a derma roller.' },
    { text: 'Avoid pressing your derma roller, as this can «cause irritation».' },
    { text: '«It fades quickly».', headings: ['Microneedling', 'Redness'] },
  ],
});

const longest = ({ times }: JudgedClaim): number => Math.max(0, ...times.flatMap(({ values }) => values));

// "never over active acne or a rash": whose skin it is not for.
const isCondition = ({ near, marked, sentenceTerms }: JudgedClaim): boolean =>
  (marked.has('otherCondition') && (sentenceTerms.has('askFirst') || sentenceTerms.has('notFor'))) ||
  (near.has('poorSkin') &&
    (['plainNot', 'notFor', 'scarWord', 'bareAcne'] as const).some((name) => sentenceTerms.has(name)));

// What unskilled hands do is held against the professional's; what is felt meanwhile, against painlessness; old discolouration fades.
const isOthers = ({ sentenceTerms, near, before, marked }: JudgedClaim): boolean =>
  (marked.has('badTool') && before.has('needle')) ||
  (sentenceTerms.has('improperUse') && sentenceTerms.has('infection')) ||
  before.has('areaWord') ||
  (!sentenceTerms.has('redness') && sentenceTerms.has('meanwhile') && near.has('mildPain')) ||
  (marked.has('concern') &&
    (before.has('reduces') || sentenceTerms.has('concernLead') || sentenceTerms.has('lineWord')) &&
    !before.has('causesIt'));

// "This subsides within a day": of what the sentence before or the heading names.
function judgePassing({
  turned,
  marked,
  around,
  sentenceBefore,
  ...claim
}: JudgedClaim): 'agrees' | 'uncovered' | null {
  const isNamed = sentenceBefore.has('redness') || around.has('effectHead');
  if (!isNamed && !sentenceBefore.has('otherEffect') && !sentenceBefore.has('sideEffect')) return null;
  const days = longest(claim as JudgedClaim);
  // "The treatment lasts for half an hour."
  if (days * HOURS_A_DAY <= LONGEST_SESSION && claim.before.has('sessionWord')) return null;
  if (claim.before.has('resultWord') || claim.near.has('backToNormal') || claim.before.has('wait')) return null;
  if (turned !== marked.has('lingers') || days > LONGEST || days === 0) return null;
  return isNamed || sentenceBefore.has('sideEffect') ? 'agrees' : 'uncovered';
}

const isEffect = (claim: JudgedClaim): boolean => {
  const { sentenceTerms, near, before, around, marked } = claim;
  if (near.has('soothes') && !marked.has('soothes')) return false;
  if (before.has('avoidWord') && (!before.has('causesIt') || before.has('product'))) return false;
  if (sentenceTerms.has('medicine') || near.has('worsens')) return false;
  // "Retinol can cause redness", "rosacea, which causes redness"
  if (before.has('causesIt') && (before.has('poorSkin') || isOfProduct(claim))) return false;
  if (sentenceTerms.has('poorSkin') && (sentenceTerms.has('worsens') || sentenceTerms.has('sufferer'))) return false;
  if (around.has('notForHead') && (claim.alone || claim.frame === 'other')) return false;
  // "Reusing a cartridge brings several problems:" tells of careless use.
  if (around.has('riskNoun') && around.has('badTool')) return false;
  if (claim.turned && claim.near.has('negation') && !before.has('untilWord')) return true;
  return sentenceTerms.has('effectContext') || around.has('effectHead') || (claim.alone && around.has('riskNoun'));
};
