import type { Length } from '../claims/quantities.ts';
import { defineRule, type JudgedClaim } from './define-rule.ts';

// The source's limit for home use, in millimetres: needles are shorter than this.
const HOME_LIMIT = 1;

export const needleLength = defineRule({
  id: 'needle-length',
  topic: 'needle-length',
  withProducts: true,
  finds: [{ name: 'length', needs: [{ quantity: 'length' }], tail: 'needle' }],
  judge: (claim) => {
    const length = claim.lengths[0];
    if (!length || !isNeedle(claim, length)) return null;
    if (claim.sentenceTerms.has('patch')) return 'uncovered';
    if (claim.setting === 'professional') return 'agrees';
    if (!forbidsShorter(claim, length)) {
      if (warns(claim, length)) return 'agrees';
      if (!crosses(length, claim.cues.has('condition')) || isShared(claim, length)) return 'agrees';
    }
    return claim.setting === 'home' ? 'differs' : 'context';
  },
  values: (claim) => {
    const length = claim.lengths[0] as Length;
    const crossing = length.values.filter((value) => value >= HOME_LIMIT);
    return {
      lengths: length.values,
      bound: length.bound,
      kind: length.kind,
      limit: HOME_LIMIT,
      unit: 'mm',
      sizes: named(crossing.length > 0 ? crossing : length.values),
    };
  },
  verdicts: {
    differs: {
      message: 'Offered for use at home with {sizes}. The source keeps home devices to needles shorter than 1 mm.',
      facts: ['home-needle-length', 'professional-deeper'],
      examples: [
        'A home roller with «1.5 mm needles» for deep results.',
        'Choose «0.5, 1.0 or 1.5 mm» for your derma roller at home.',
        'For home use the needle pen adjusts from «0.25 mm up to 2.0 mm».',
        { text: 'Needle length: «2.0mm»', setting: 'home' },
        { text: '«1.5 mm»', setting: 'home', label: 'Needle size' },
        { text: 'Roll the «1.5mm» derma roller over your face.' },
        { text: 'Derma roller sizes: «0.25/0.50/1.00 mm».', setting: 'home' },
        'Home microneedling is safe with «up to 1.0 mm» of needle length.',
        'With a needle roller at home, «never go over 1.5 mm».',
        '«1.5 mm» is not too long for a needle roller at home.',
        'With a needle roller at home, do not go «below 1 mm».',
        'Needles from «0.3 mm (the finest) to 1.5 mm» for your home roller.',
        'Clean the «1.5 mm» derma roller that you use at home, to avoid infection.',
      ],
    },
    context: {
      message:
        'Comes with {sizes}, and nothing here says who is to use it. For home use the source keeps needles shorter than 1 mm.',
      facts: ['home-needle-length', 'professional-deeper'],
      examples: [
        'Titanium derma roller with «1.5 mm needles».',
        'Microneedling pen, needle depth «0.25–2.5 mm».',
        'Derma roller set, 540 needles, «0.5mm/1.0mm/1.5mm».',
        'A needling pen that goes from «0 to 2.5 mm».',
      ],
    },
    agrees: {
      message: 'Needles of {sizes} fit what the source says: under 1 mm for home use, longer ones with a professional.',
      facts: ['home-needle-length', 'professional-deeper'],
      examples: [
        'Gentle «0.25mm needles» for use at home.',
        'Derma roller, «0.5 mm», 192 titanium needles.',
        'Our dermatologist works with needles of «1.5 mm».',
        { text: 'A professional will use needles of «0.5 to 1.5 mm».', setting: 'home' },
        'For professional use only: cartridges of «1.0–3.0 mm».',
        'At home, avoid needles «longer than 1 mm».',
        'A derma roller of «2 mm» at home is asking for trouble.',
        'If your home roller has needles «longer than 0.5 mm», disinfect the skin too.',
        'Needles shorter than those at home? The pro versions have «up to 3 mm», says our microneedling clinic.',
        'Home rollers should stay «under 1 mm».',
        { text: 'Never roll with «2 mm needles» yourself.' },
        'Home rollers end at «0.3 mm», whereas a dermatologist may use «2 mm».',
        { text: 'The needles of the microneedling pen go from «0.01 to 2.5 mm».', setting: 'professional' },
        'The needles of this derma roller are very fine («0.5 mm») and shine like silver.',
        'A derma roller of «0.5 mm» (0.02 inch).',
        'A derma roller with a needle length of «0.2 mm» (200 ?m) is fine.',
      ],
    },
    uncovered: {
      message: 'The source speaks of needles that pierce the skin; about patches and nano tips it says nothing.',
      facts: ['home-needle-length'],
      examples: ['Dissolving microneedle patches with tips of «0.8 mm».'],
    },
  },
  nearMisses: [
    'The roller head is 20 mm wide.',
    'Derma roller with a handle of 130 mm.',
    'Each needle has a diameter of 0.2 mm.',
    'A derma roller with 540 needles.',
    'The skin of the face is about 1.5 mm thick where we microneedle.',
    'Roller size 3 x 2 mm.',
    'Is a 1.5 mm derma roller right for home use?',
    'The tattoo needle has a tip of 0.3 mm.',
    'The steel band measures 1.5 mm.',
    { text: '0.2 mm', label: 'Needle diameter', headings: ['Derma roller'] },
    'The skin under the eyes is thin. Compare it with the skin of the cheeks (2 mm), which a derma roller meets too.',
    'Put on a 2 mm layer of numbing cream before microneedling.',
    'Scars deeper than 1 mm need patience and microneedling.',
  ],
  knownGaps: ['For microneedling at home «the 1.5» is too long.'],
});

// A bare length counts where needles or a needling device are named beside it.
function isNeedle(claim: JudgedClaim, { purpose }: Length): boolean {
  if (purpose === 'other' || claim.cues.has('question')) return false;
  if (
    claim.sentenceTerms.has('creamLayer') ||
    claim.sentenceTerms.has('deepScar') ||
    (purpose === 'unknown' && isOfSkin(claim))
  )
    return false;
  return (
    purpose === 'needle' ||
    claim.underSubject ||
    (['microneedling', 'needle', 'device'] as const).some((name) => claim.sentenceTerms.has(name))
  );
}

// "The skin under the eyes is 0.5 mm thick, that of the cheeks 2 mm."
const isOfSkin = ({ sentenceTerms, sentenceBefore }: JudgedClaim): boolean =>
  [sentenceTerms, sentenceBefore].some((terms) => terms.has('skinThickness'));

// "If they are longer than 0.5 mm, numb the skin" offers nothing from 1 mm on.
const crosses = ({ values, bound }: Length, asks: boolean): boolean => {
  const largest = Math.max(...values);
  if (bound === 'below') return largest > HOME_LIMIT;
  return largest >= HOME_LIMIT || (!asks && (bound === 'at-least' || bound === 'above'));
};

// "Never go below 1 mm"
const forbidsShorter = ({ cues }: JudgedClaim, { values, bound }: Length): boolean =>
  cues.has('negation') && bound === 'below' && Math.min(...values) >= HOME_LIMIT;

// Words that forbid a length: they agree when what they still allow is within the limit.
function warns(claim: JudgedClaim, { values, bound }: Length): boolean {
  const forbids = claim.cues.has('warning') || claim.turned;
  if (!forbids) return false;
  if (bound === 'above' || bound === 'at-least') return Math.min(...values) <= HOME_LIMIT;
  if (bound === 'at-most' || bound === 'below') return Math.max(...values) <= HOME_LIMIT;
  return true;
}

const named = (lengths: readonly number[]): string => {
  const texts = lengths.map((length) => `${length} mm`);
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
};

// "from 0.2 to 2 mm, at home or in the clinic": the longer end is the professional's.
const isShared = ({ sentenceTerms }: JudgedClaim, { values }: Length): boolean =>
  sentenceTerms.has('home') && sentenceTerms.has('professional') && Math.min(...values) < HOME_LIMIT;
