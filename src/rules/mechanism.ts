import { defineRule, type JudgedClaim } from './define-rule.ts';

export const mechanism = defineRule({
  id: 'mechanism',
  topic: 'mechanism',
  finds: [
    { name: 'without', needs: ['withoutCollagen'] },
    { name: 'gain', needs: ['collagenGain'] },
    { name: 'scar', needs: ['breaksScar'] },
    {
      name: 'collagen',
      needs: ['stimulates', 'collagenWord'],
      list: 'collagenWord',
      head: 'stimulates',
      without: ['collagenFades'],
      within: 8,
    },
    { name: 'healing', needs: ['sparks', 'healing'], head: 'sparks', within: 6 },
    { name: 'other', needs: [['sparks', 'arises'], 'otherMechanism'], within: 6 },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (claim.frame === 'scar') return claim.turned ? null : 'uncovered';
    if (isElsewhere(claim) || isCause(claim) || (claim.frame !== 'other' && isDefinition(claim))) return null;
    // What it does for hair is a use, however it does it.
    if (claim.frame === 'other')
      return claim.turned || claim.sentenceTerms.has('otherUse') || claim.sentenceTerms.has('hairWord')
        ? null
        : 'uncovered';
    // That short needles start no collagen the source neither says nor denies.
    if (
      claim.frame === 'without' ||
      (claim.turned && claim.near.has('plainNot') && (!claim.near.has('enough') || claim.sentenceLengths.length > 0))
    )
      return claim.sentenceLengths.length > 0 ? 'uncovered' : 'differs';
    if (claim.turned) return null;
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
        'After microneedling the body «sends collagen» to the pricks.',
        'Microneedling «induces the body to answer through the formation of new tissue».',
        'Microneedling «makes up for the loss of collagen».',
        'The needling «sets off the regeneration of tissue».',
        'A derma roller «stimulates cell regeneration».',
        'After needling, the «skin repairs itself».',
        'Needling «activates the fibroblasts».',
        'Needling «forces the skin into repair mode».',
        'After microneedling the body «responds by mending the holes».',
        'Needling is «based on the skin’s own ability to renew itself».',
        'Microneedling «utilises the skin’s response to injury».',
        'With needling comes the «deposition of new collagen».',
        'To mend the pricks of a derma roller, the skin «steps up its collagen».',
        'Needling helps to «grow new, healthy skin cells».',
        'Fine needles «get collagen and elastin going».',
        'The skin «answers with new tissue rich in collagen» after microneedling.',
        'The body patches up the pricks of a derma roller by «growing fresh collagen».',
      ],
    },
    uncovered: {
      message: 'The source explains the effect by collagen and elastin; of this it says nothing.',
      facts: ['how-it-works'],
      examples: [
        'Microneedling «boosts blood circulation».',
        'The needles «break up hard scar tissue».',
        'Thanks to microneedling «new blood vessels form».',
        'A ‹0.2 mm› derma roller will «not stimulate collagen».',
        'Nano needling «boosts collagen».',
      ],
    },
  },
  nearMisses: [
    'Does microneedling stimulate collagen?',
    'Collagen induction therapy is another name for microneedling.',
    'This cream boosts collagen.',
    { text: 'More collagen in the deeper skin ‹can soften fine lines› on its surface.', headings: ['Microneedling'] },
    'Take a collagen supplement.',
    'Platelets release growth factors after microneedling.',
    'Follow these steps of aftercare to support healthy healing after microneedling.',
    'How well collagen forms after microneedling',
    'A derma roller boosts blood flow and so encourages hair growth.',
    'Collagen production takes time after microneedling.',
    'Collagen, the elastic fibres of the skin, needs microneedling, some say.',
    'Collagen is a protein that the body makes.',
    'Collagen levels in our skin slowly decline.',
    'As we get older, collagen production slows; see our microneedling page.',
    'After microneedling sleep well to support healing.',
    'Picking at the skin after microneedling can delay the healing process.',
    'PRP further stimulates collagen once microneedling is done.',
    'PRP boosts collagen, and we offer it after microneedling.',
    'With microneedling, healing time increases with depth.',
    'Scars form when collagen is lost; hence our microneedling.',
    'Too deep a needling triggers excessive collagen.',
    'After microneedling a mask speeds up healing.',
    'PRP contains what stimulates collagen; ask for it with your microneedling.',
    'One session of microneedling does not make enough collagen for deep scars.',
    'Collagen provides support, and our microneedling page tells you more.',
  ],
  knownGaps: [
    'Collagen and elastin dwindle; needling «gets both going again».',
    'This roller does the opposite: «less collagen» is made.',
  ],
});

// "the growth factors in PRP boost collagen" speaks of what is put on.
const isOfAgent = ({ before, marked }: JudgedClaim): boolean =>
  before.has('agent') && !before.has('microneedling') && !marked.has('microneedling');

const isDefinition = ({ before, near }: JudgedClaim): boolean =>
  before.has('definesCollagen') || near.has('definesCollagen');

// What is lost with age, made too much, or helped along by the reader afterwards.
// "More collagen makes lines fade": told for what comes of it.
const isCause = ({ frame, start, sentence, leads, alone, sentenceTerms }: JudgedClaim): boolean =>
  frame === 'collagen' &&
  start === sentence.start &&
  !leads &&
  !alone &&
  (['concern', 'betterWord', 'firmsSkin', 'goodSkin'] as const).some((name) => sentenceTerms.has(name)) &&
  !(['microneedling', 'device', 'needle', 'holeWord'] as const).some((name) => sentenceTerms.has(name));

const isElsewhere = (claim: JudgedClaim): boolean =>
  (claim.frame !== 'gain' && (claim.near.has('decreases') || claim.near.has('excess'))) ||
  claim.near.has('youSupport') ||
  claim.near.has('delays') ||
  claim.near.has('collagenSlow') ||
  (claim.sentenceTerms.has('withAge') && claim.sentenceTerms.has('decreases')) ||
  isOfAgent(claim);
