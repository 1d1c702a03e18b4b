import { defineRule } from './define-rule.ts';

export const skinDamage = defineRule({
  id: 'skin-damage',
  topic: 'skin-damage',
  withProducts: true,
  yieldsTo: ['home-equals-professional'],
  finds: [
    { name: 'tears', needs: ['tears'] },
    { name: 'micro-injury', needs: ['microInjury'], list: 'microInjury' },
    { name: 'damages', needs: ['damages'] },
    { name: 'holes', needs: ['leavesHoles'] },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (claim.frame === 'micro-injury') {
      if (claim.terms.has('perceives') || claim.before.has('thinksIt')) return null;
      if (claim.marked.has('theseInjuries') && claim.sentenceBefore.has('microInjury')) return null;
      return claim.cues.has('negation') || claim.cues.has('myth') || claim.terms.has('invisibleWord')
        ? 'agrees'
        : 'context';
    }
    if (claim.marked.has('harmless') && claim.sentenceTerms.has('howTo')) return null;
    // "Roll gently to avoid damaging your skin."
    if (claim.frame === 'damages' && claim.before.has('avoidWord')) return null;
    // What is not seen there must be the pricks.
    if (claim.marked.has('nakedEye') && !claim.sentenceTerms.has('holeWord')) return null;
    if (claim.turned || claim.marked.has('harmless')) return 'agrees';
    if (claim.frame === 'tears' && claim.before.has('soothes')) return 'agrees';
    if (claim.frame === 'holes')
      return claim.cues.has('negation') || claim.cues.has('attribution') || claim.before.has('fearsThat')
        ? 'agrees'
        : null;
    // What unskilled hands do is held against the professional's.
    if (
      claim.sentenceTerms.has('otherEffect') &&
      (claim.sentenceTerms.has('improperUse') || claim.sentenceTerms.has('home'))
    )
      return null;
    if (claim.marked.has('makesScars')) return 'differs';
    if (claim.marked.has('damageNoun') && !claim.before.has('causesIt') && !claim.before.has('riskWord')) return null;
    if (claim.frame === 'damages' && (claim.before.has('repairs') || claim.terms.has('sunWord'))) return null;
    if (claim.sentenceTerms.has('concern') && !claim.marked.has('tears')) return null;
    if (claim.cues.has('condition') || claim.terms.has('badTool') || claim.before.has('hedge')) return 'uncovered';
    if (claim.frame === 'tears') return 'differs';
    return 'differs';
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message:
        'In the source the needles pierce the skin; they neither tear nor damage it, and cannot be seen afterwards.',
      facts: ['no-lasting-damage'],
      examples: [
        'A derma roller «tears the skin».',
        'The derma roller leaves «tiny skin tears» behind.',
        'Microneedling leaves «permanent damage».',
        'A derma roller «makes scars» in the upper skin.',
        'A derma roller is «damaging to your skin».',
        'After microneedling the «holes stay visible».',
      ],
    },
    context: {
      message:
        'The source says that the needles pierce the skin without damaging it: it is repaired as if it were wounded.',
      facts: ['no-lasting-damage', 'how-it-works'],
      examples: [
        'Microneedling creates «micro-injuries» in the skin.',
        'Microneedling «makes tiny wounds». These wounds are what the body answers to.',
        'Microneedling works by «controlled trauma».',
        'Microneedling works through «trauma to the skin».',
        'The needles of microneedling «injure the upper layers of the skin».',
        'Microneedling «causes a bit of trauma» in the dermis.',
        'The derma roller «does damage that prompts» your skin to act.',
        'Microneedling makes «tiny puncture injuries».',
        'Microneedling is a «controlled form of skin damage».',
        '«These traumas trigger» a response to microneedling.',
        'With a derma roller you are «creating an open wound».',
        'Microneedling works by «putting the skin through trauma».',
        'Microneedling makes «tiny areas of damage» that the skin then repairs.',
        '«The trauma tricks» the skin, so microneedling works.',
      ],
    },
    uncovered: {
      message: 'What wrong or careless use can do to the skin, the source does not say.',
      facts: ['no-lasting-damage'],
      examples: [
        'Blunt needles can «tear the skin», so change your derma roller.',
        'Pressing too hard on a derma roller «does unnecessary damage».',
      ],
    },
    agrees: {
      message: 'The source says so too: the skin is pierced, not damaged.',
      facts: ['no-lasting-damage'],
      examples: [
        'With a derma stamp the «skin is not harmed».',
        'Microneedling works «without damaging the skin».',
        'Microneedling makes «invisible micro-injuries».',
        'The needles of a home roller do not reach a depth capable of causing «lasting damage».',
        { text: 'Microneedling is nothing but «mechanical damage».', before: 'Myth' },
        'The needles of microneedling do «not tear the skin».',
        'After microneedling the «epidermis stays intact».',
        'After microneedling the «barrier function remains intact».',
        'The pricks of microneedling are «invisible to the eye».',
        'After microneedling you will «not see any marks».',
        'Microneedling will «not scar your face».',
        'A sharp derma roller lowers the «risk of tearing».',
        'A day after microneedling «nobody will be able to tell».',
        'Some people fear that microneedling could «cause scarring».',
        'Microneedling works «without breaking the skin barrier».',
        'The wounds of microneedling are «too tiny to leave a scar».',
        'With microneedling there is «no scar left behind».',
        'You would never know that I had microneedling – «not a single mark anywhere».',
        'After microneedling the skin «heals without scars».',
      ],
    },
  },
  nearMisses: [
    'Use the derma roller with care, to avoid damaging your skin.',
    'After microneedling UV light can damage the skin.',
    'Microneedling opens tiny channels.',
    'Bacteria stay on a derma roller, even if they are not visible to the naked eye.',
    'Sun damage fades with microneedling.',
    'Does microneedling damage the skin?',
    'The body interprets the pricks of microneedling as a skin injury.',
    'How to use a derma roller without damaging your skin.',
    'The extent of your skin damage decides how many microneedling sessions you need.',
    'Ask whether microneedling suits minor trauma scars.',
    'Hair damage is another matter.',
    'Microneedling lets your skin believe it has been injured.',
    'Damaged skin takes longer to respond to microneedling.',
    'Clients with much skin damage need more microneedling.',
    'Microneedling helps in repairing skin damage.',
  ],
  knownGaps: [
    'Microneedling «wounds so small that no scar forms».',
    'Microneedling takes a «mechanically destructive» way to younger skin.',

    'Microneedling is «destruction on purpose, for the body to answer».',
    // Openings that close again, scarring that depends on the size, and a word of denial behind a hyphen.
    'The tiny openings of microneedling «close within the hour».',
    'Longer derma roller needles can «cause scarring».',
    'Microneedling is a «damage-free» way to firmer skin.',
  ],
});
