import { defineRule, type JudgedClaim } from './define-rule.ts';
import { isListedUse } from './listed-use.ts';
import { isOfProduct } from './of-product.ts';

export const poorCandidates = defineRule({
  id: 'poor-candidates',
  topic: 'poor-candidates',
  withProducts: true,
  finds: [
    { name: 'condition', needs: ['poorSkin'], list: 'anyCondition' },
    { name: 'acne', needs: ['reduces', 'bareAcne'], within: 8 },
    { name: 'acne', needs: ['removes', 'bareAcne'], within: 6 },
    { name: 'acne-warned', needs: ['bareAcne'], list: 'anyCondition' },
    { name: 'everyone', needs: ['allSkin'] },
    { name: 'everyone', needs: ['anyone', 'isCandidate'], ordered: true, within: 30 },
    { name: 'ask-first', needs: ['askFirst', 'firstWord'], within: 12 },
    { name: 'ask-first', needs: ['askFirst', 'otherCondition'], within: 14 },
    { name: 'ask-first', needs: ['askFirst', 'adviceWord'], within: 14 },
    { name: 'ask-first', needs: ['decidesSuit'] },
    { name: 'reason', needs: ['worsens', ['anyCondition', 'harmWord', 'inflammationWord']], within: 3 },
    { name: 'other', needs: ['touchySkin', 'notFor'], within: 5 },
    { name: 'kind', needs: ['kindTo', 'touchySkin'], ordered: true, within: 1 },
    { name: 'other', needs: ['otherCondition'], list: 'anyCondition' },
    { name: 'general', needs: ['generalCondition'] },
    { name: 'item', needs: ['conditionWord'], list: 'conditionWord' },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    if (
      (claim.frame === 'acne' || claim.frame === 'acne-warned') &&
      (claim.near.has('acneCause') || claim.before.has('otherProduct') || claim.sentenceTerms.has('hardTo'))
    )
      return null;
    const warned = warns(claim);
    if (!warned && isOfProduct(claim)) return null;
    if (!warned && (claim.frame === 'condition' || claim.frame === 'acne') && isPrevented(claim))
      return claim.sentenceTerms.has('careThing') ? null : claim.frame === 'acne' ? 'context' : 'differs';
    switch (claim.frame) {
      case 'condition':
        if (isAllowed(claim) || (claim.before.has('ridOf') && !warned)) return 'differs';
        return warned || claim.near.has('worsens')
          ? 'agrees'
          : treats(claim)
            ? claim.turned
              ? 'agrees'
              : 'differs'
            : null;
      case 'acne':
        return warned || claim.turned ? 'agrees' : 'context';
      case 'acne-warned':
        if (warned) return 'agrees';
        if (claim.near.has('sufferer') && claim.sentenceTerms.has('suits')) return 'context';
        return claim.before.has('ridOf') || isListedUse(claim) ? 'context' : null;
      case 'kind':
        return 'uncovered';
      case 'everyone':
        return claim.turned || claim.near.has('notEveryone') ? 'agrees' : 'context';
      case 'item':
        // A sentence of the care afterwards ("this can cause irritation") is no item of such a list.
        return claim.around.has('notForHead') &&
          !claim.sentenceTerms.has('microneedling') &&
          !claim.sentenceTerms.has('notForHead') &&
          !claim.sentenceTerms.has('hedge') &&
          !claim.sentenceTerms.has('avoidWord') &&
          !(claim.alone ? claim.before : claim.sentenceTerms).has('reduces')
          ? 'uncovered'
          : null;
      case 'general':
        return claim.sentenceTerms.has('notFor') && !claim.cues.has('myth') ? 'agrees' : null;
      case 'ask-first':
        return claim.before.has('stopsMedicine') ||
          (claim.sentenceTerms.has('otherAdvice') && !claim.sentenceTerms.has('firstWord')) ||
          claim.sentenceTerms.has('howTo')
          ? null
          : 'agrees';
      case 'reason':
        return judgeReason(claim);
      default:
        return warned ? 'uncovered' : null;
    }
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message: 'In the source rosacea, eczema and active acne respond poorly to microneedling.',
      facts: ['poor-candidates'],
      examples: [
        'Microneedling treats «rosacea».',
        'A derma roller helps with «active acne».',
        'Say goodbye to «pimples» with microneedling.',
        'With this derma roller you don’t have to «avoid active acne».',
        'Those with «rosacea» need not avoid our derma roller.',
        'This derma roller «prevents breakouts».',
        'A derma roller helps to stop «pimples».',
      ],
    },
    context: {
      message:
        'The source makes exceptions: active acne, rosacea and eczema respond poorly. Acne scars are another matter.',
      facts: ['poor-candidates', 'what-it-improves'],
      examples: [
        'Microneedling is «safe for all skin types».',
        'Microneedling «treats acne».',
        'People who struggle with «acne» benefit most from microneedling.',
        'No more «acne» with this derma roller.',
        'Microneedling is «suitable for everyone».',
        '«Anyone who likes a challenge is an excellent candidate» for microneedling.',
        'Nearly «anyone is a good candidate» for microneedling.',
        'A «good candidate is nearly anyone», the microneedling clinic says.',
        'Microneedling helps to «prevent acne».',
      ],
    },
    agrees: {
      message:
        'The source warns too: active acne, rosacea and eczema respond poorly, and a medical professional can tell what suits a skin.',
      facts: ['poor-candidates'],
      examples: [
        'Microneedling is not suitable for people with «certain skin conditions».',
        'It is «best to consult a dermatologist» about microneedling, who can assess your skin.',
        'Do not use a derma roller on «active acne».',
        'Avoid microneedling if you have «rosacea or eczema».',
        { text: '«Rosacea»', headings: ['Microneedling', 'Contraindications'] },
        { text: '«Active acne»', headings: ['Microneedling', 'We cannot treat you if you have'] },
        '«Some people should not» have microneedling.',
        'Before microneedling, «consult a dermatologist first».',
        'At your visit we «establish whether microneedling is right» for you.',
        'Microneedling can make «rosacea» worse.',
        '«Rosacea» sufferers should give microneedling a miss.',
        'Treat «active acne» until it is gone, then use the derma roller.',
        'Patients with scarring or a history of severe «eczema» should not pursue microneedling.',
        '«Please, consult a professional» about microneedling.',
        'If you have «eczema», call us to reschedule your microneedling.',
        'Microneedling is good for «everything but rosacea».',
        'Wait until there are no more «breakouts» before microneedling.',
        '«Active acne» should be treated first, then microneedling can begin.',
        { text: 'The needles «spread bacteria».', headings: ['Microneedling and breakouts'] },
        { text: '«Eczema» on the cheeks', headings: ['Microneedling'], before: 'It is not suitable with:' },
        'Microneedling «is not for everyone».',
        'Postpone your microneedling where there is an «active breakout».',
        '«Seeing a trained clinician first» is essential for microneedling.',
        'Before the first microneedling we «see whether the treatment suits you».',
        'Remember not to use a derma roller on «active acne».',
        'A «consultation is required before» your first microneedling.',
        'Not «everyone is a suitable candidate» for microneedling.',
        'If «in doubt about microneedling, make an appointment with your doctor».',
        'Contraindications to microneedling: fillers within a month, a history of «eczema».',
      ],
    },
    uncovered: {
      message: 'About this condition the source says nothing; it names active acne, rosacea and eczema.',
      facts: ['poor-candidates'],
      examples: [
        'Microneedling is not recommended if you are «pregnant».',
        'You will not qualify for microneedling if you are «pregnant».',
        'If you are «allergic to nickel», a derma roller is not an option.',
        'Do not use a derma roller with «acne medication».',
        'People with «keloids» should avoid microneedling.',
        'Those with «reactive skin should use caution» with a derma roller.',
        'Microneedling is «ideal for sensitive skin».',
        'Those with «fragile skin should use a derma roller with great care».',
      ],
    },
  },
  nearMisses: [
    'Microneedling softens acne scars.',
    'Microneedling fills in the marks left by acne.',
    'Microneedling softens acne, surgical and other scars.',
    { text: 'Touching can cause infection.', headings: ['Microneedling', "Don't"] },
    'Can I microneedle with rosacea?',
    'Our acne cleanser is gentle.',
    'Avoid alcohol, smoking and blood-thinning supplements for a day after microneedling.',
    { text: 'Pimples', headings: ['Microneedling', 'If you use a needle twice you risk several problems'] },
    'I have sensitive skin, and as far as microneedling goes I don’t have much time.',
    'Ask a professional about the best needle length of a derma roller; it is important.',
    'Avoid blood thinning tablets ahead of microneedling.',
    'Microneedling fades scars caused by surgery, burns or acne.',
    'After microneedling it feels warm, like a sunburn, so avoid heat.',
    'We see patients with eczema on Mondays.',
    'Never stop a prescribed medicine without asking your doctor first, before microneedling or at any time.',
    'A serum for acne goes on after microneedling.',
    'Microneedling is great for anyone with scars.',
    'Clean the derma roller to prevent breakouts.',
    'A serum helps with rosacea.',
    'Acne is hard to treat, and microneedling is for scars.',
  ],
  knownGaps: [
    'Discuss microneedling with a healthcare professional where your «skin problems are complex».',
    'Microneedling is «not a cure for rosacea».',
    '«We turn away» anyone with inflamed skin from microneedling.',
  ],
});

// "This can spread bacteria": says why, of what the sentence before or the heading warns of.
function judgeReason({ turned, sentenceTerms, sentenceBefore, around }: JudgedClaim): 'agrees' | 'uncovered' | null {
  const places = [sentenceTerms, sentenceBefore, around];
  if (turned) return null;
  if (places.some((terms) => terms.has('poorSkin'))) return 'agrees';
  return places.some((terms) => terms.has('otherCondition')) || around.has('notForHead') ? 'uncovered' : null;
}

// "You need not avoid it"
const isAllowed = ({ terms }: JudgedClaim): boolean => terms.has('noNeed');

const warns = ({ cues, sentenceTerms, around }: JudgedClaim): boolean =>
  (sentenceTerms.has('notFor') || sentenceTerms.has('askFirst') || around.has('notForHead')) && !cues.has('myth');

const treats = (claim: JudgedClaim): boolean =>
  (['before', 'near'] as const).some(
    (at) => claim[at].has('reduces') || claim[at].has('removes') || claim[at].has('lessened'),
  ) ||
  // "used for lines, scars, age spots, rosacea"
  (claim.terms.has('reduces') && (claim.near.has('concern') || claim.near.has('otherThing'))) ||
  claim.terms.has('relief') ||
  isListedUse({ ...claim, opens: false });

// "Prevents breakouts" is a use; "clean it, to prevent breakouts" is care.
const isPrevented = ({ before, marked }: JudgedClaim): boolean => before.has('prevents') || marked.has('prevents');
