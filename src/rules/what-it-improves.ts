import { defineRule, type JudgedClaim } from './define-rule.ts';
import { isListedUse } from './listed-use.ts';

export const whatItImproves = defineRule({
  id: 'what-it-improves',
  topic: 'what-it-improves',
  yieldsTo: ['result-speed', 'permanence'],
  finds: [
    { name: 'removes', needs: ['freeOf'] },
    {
      name: 'removes',
      needs: ['removes', 'concern'],
      ordered: true,
      list: 'concern',
      without: ['reduces', 'causeWord'],
      within: 6,
    },
    {
      name: 'removes',
      needs: ['concern', 'removed'],
      ordered: true,
      list: 'concern',
      without: ['reduces', 'causeWord', 'wish'],
      within: 6,
    },
    {
      name: 'reduces',
      needs: ['reduces', 'concern'],
      ordered: true,
      list: 'concern',
      without: ['causeWord', 'otherScar', 'essentialFor'],
      within: 10,
    },
    {
      name: 'reduces',
      needs: ['concern', 'lessened'],
      ordered: true,
      list: 'concern',
      without: ['causeWord', 'otherScar', 'worseWord'],
      within: 10,
    },
    {
      name: 'reduces',
      needs: ['concern', 'lessensTheir'],
      ordered: true,
      list: 'concern',
      without: ['causeWord'],
      within: 14,
    },
    {
      name: 'reduces',
      needs: [{ quantity: 'length' }, 'forWord', 'concern'],
      ordered: true,
      list: 'concern',
      within: 4,
    },
    {
      name: 'reduces',
      needs: ['forWord', 'concern', { quantity: 'length' }],
      ordered: true,
      list: 'concern',
      within: 8,
    },
    { name: 'reduces', needs: ['makesIt', 'concern', 'smallerWord'], ordered: true, within: 4 },
    { name: 'reduces', needs: ['gives', 'smallerWord', 'concern'], ordered: true, list: 'concern', within: 2 },
    { name: 'reduces', needs: ['effectiveWord', 'concern', 'treatmentWord'], ordered: true, within: 1 },
    { name: 'reduces', needs: ['scarTissueLess'] },
    { name: 'no-help', needs: ['noHelp', 'concern'], ordered: true, list: 'concern', within: 3 },
    { name: 'better', needs: ['betterWord', 'skinWord'], list: 'betterWord', within: 4 },
    { name: 'firms', needs: ['firmsSkin'] },
    { name: 'good', needs: ['goodSkin'] },
    { name: 'suits', needs: ['sufferer', 'concern'], ordered: true, list: 'concern', within: 5 },
    { name: 'use', needs: ['concern'], list: 'concern' },
  ],
  judge: (claim) => {
    if (claim.cues.has('question') || isWish(claim) || isElsewhere(claim)) return null;
    if (claim.frame === 'use') return isListedUse(claim) ? 'agrees' : null;
    if (claim.frame === 'suits' && claim.sentenceTerms.has('worsens')) return null;
    if (claim.frame === 'suits' && isListedUse(claim)) return 'agrees';
    if (claim.frame === 'suits' && (claim.turned || !claim.sentenceTerms.has('suits') || isCounted(claim))) return null;
    if (
      (claim.frame === 'good' || claim.frame === 'better' || claim.frame === 'firms') &&
      (claim.turned || isVague(claim))
    )
      return null;
    if (claim.frame === 'no-help') return 'uncovered';
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
        'Nothing «erases wrinkles» like a derma roller.',
        'No other derma roller «removes scars» as well as ours.',
        'Microneedling «removes wrinkles».',
        '«Bye bye, wrinkles»: here comes our derma roller.',
        '«Get rid of acne scars» with a derma roller.',
        'Microneedling «eliminates fine lines and dark spots».',
        'Three needlings and my «sun spots are gone».',
        'After microneedling «fine lines fade or disappear».',
        'A derma roller «cleared my old scars».',
        'Microneedling for «wrinkle-free» skin.',
        'Two months of needling, and the «scar is gone for good».',
        'Microneedling «takes away acne scars».',
        'Our derma roller, a «wrinkle eraser».',
        '«See you later, fine lines», says the derma roller seller.',
      ],
    },
    context: {
      message: 'The source says what it can lessen, not what it will do for everybody.',
      facts: ['what-it-improves', 'several-months'],
      examples: [
        'Microneedling will «reduce your wrinkles».',
        'Our derma roller is guaranteed to «fade scars».',
        'Needling will lead to «tighter skin and fewer wrinkles».',
      ],
    },
    agrees: {
      message:
        'The source says so too: it can better tone, texture and elasticity and lessen scars, wrinkles, lines and pigmentation.',
      facts: ['what-it-improves', 'several-months'],
      examples: [
        'Microneedling «softens and flattens scar tissue».',
        'Microneedling «works wonders for fine lines».',
        'It is one of the «most effective treatments for acne scars», microneedling.',
        'Microneedling «reduces the appearance of fine lines, wrinkles and acne scars».',
        'A derma roller can «improve skin texture and tone».',
        'Microneedling for «smoother, firmer skin».',
        { text: '«Acne scars»', headings: ['Microneedling', 'What can it treat?'] },
        'With a derma roller «scars look softer».',
        { text: '«Age spots» – patches that the sun leaves', headings: ['What microneedling treats'] },
        { text: '«Acne scars»: microneedling is widely used here.', headings: ['What can it treat?'] },
        'Microneedling «tightens your skin».',
        '«Wrinkles, age spots and acne scars can all be softened» by microneedling.',
        'Microneedling is an «effective treatment for brown spots».',
        'A derma roller is a good choice if you want to «fade sun spots».',
        'Microneedling suits «people with shallow wrinkles».',
        'Microneedling gives you «smooth, even skin».',
        'Needling «plumps up the skin».',
        'Microneedling has a «good effect on wrinkles».',
        'Microneedling is more «effective than harsher peels for scars».',
        'Microneedling «firms sagging skin».',
        'After microneedling my «scars have not disappeared».',
        'A derma roller suits beginners «in the treatment of old scars».',
        'Microneedling «fades melasma».',
        '«Wrinkles, slack skin and scars can all be improved» by microneedling.',
        'Needling is a non-«surgical treatment for scars».',
        'Needling is followed by a «visible change in texture».',
        { text: '«Old scars»', headings: ['Microneedling', 'Needling is used for problems such as'] },
        'I swear by needling, I «swear by it for dark spots».',
        { text: '«Age spots» (some call them sun spots)', headings: ['Microneedling', 'What does it treat?'] },
        'Did you know that needling «softens frown lines»?',
        'Microneedling is great for preventing and «lessening crow’s feet».',
        'Six needlings on, the «pits left by acne are filling in».',
        'The derma roller «makes scars fainter».',
        'The derma roller makes «scars less visible».',
        'We saw «good results with lip lines» from needling.',
        'It is an «effective acne scar treatment», microneedling.',
        'Old «pimple scars are harder to notice» after needling.',
        'Microneedling can be «used for various skin concerns, such as old scars».',
        '«For old scars, use a roller of ‹0.5 mm›»',
        '«Old scars, slack skin, brown spots and dull patches can all get better» with microneedling.',
        'Needling «deals with frown lines».',
        'The pen is «approved for acne scars», microneedling sellers say.',
        'Needling was praised as an «answer to many skin problems, from old scars» to dullness.',
        '«Lifts deep scars», the derma roller.',
      ],
    },
    uncovered: {
      message: 'That it does not help with this, the source does not say.',
      facts: ['what-it-improves'],
      examples: ['Microneedling will «not improve deep wrinkles».', 'The derma roller «did nothing for my scars».'],
    },
  },
  nearMisses: [
    'Stay clear of the sun, or scars get darker after microneedling.',
    'Scar tissue is what microneedling is about.',
    'Does microneedling reduce wrinkles?',
    'This serum reduces wrinkles.',
    'Lasers reduce scars.',
    'Acne scars are common.',
    'You sent me questions about getting rid of scars with microneedling.',
    { text: 'PRP can effectively treat scars.', headings: ['Microneedling'] },
    'Collagen is a type of protein that makes skin smoother, and microneedling needs it.',
    'The prospect of plumper skin took me to microneedling.',
    'People seek treatment to improve scars, and some find microneedling.',
    'The aim of the study was to assess the improvement of scars after microneedling.',
    'Our goal is smoother skin, says the microneedling clinic.',
    { text: 'Scars', headings: ['Microneedling', 'Reusing a cartridge brings several problems'] },
    'If you are treating scars with a derma roller, clean it well.',
    'Needling that is too deep can leave you with scars.',
    'The small pricks of microneedling heal within days without leaving scars.',
    'Collagen is responsible for firmness and elasticity, so we like microneedling.',
    'On the quest for smoother skin many try microneedling.',
    'Deep wrinkles look worse before microneedling is over.',
    'Scars need patience, even with microneedling.',
    'Deep scars may need six treatments.',
    'This guide explores how microneedling reduces wrinkles.',
    'Care can be the difference between glowing skin and trouble after microneedling.',
    'Radiant skin needs care before and after microneedling.',
    'People with deep wrinkles will need ‹six microneedling sessions›.',
    'Microneedling is not recommended for people with deep scars.',
    'After microneedling you wake up refreshed, with younger, healthier skin.',
    'We look forward to firmer skin with you, says the microneedling clinic.',
    'Microneedling was far from the glowing skin I hoped for.',
    'The number of needlings needed to fade scars differs.',
    'The cheeks keep a pink tone for a day after microneedling.',
    'Roll on Friday evening, and your skin has a day to rest, says the derma roller leaflet.',
    'Microneedling improves the texture of stretch marks.',
  ],
  knownGaps: [
    'Is needling any good for acne scars? The answer, we find, is «yes».',
    'Needling pays off wherever «lines» are the trouble.',
    'Needling «evens me out».',
    {
      text: '«Wrinkles around the eyes, at the lips and all over the forehead»',
      headings: ['Microneedling', 'What it treats'],
    },
    'Needling will not end deep scars, but it can «make them smaller».',
  ],
});

// "the journey to better texture", "collagen is a protein that keeps up elasticity", "when treating scars", "not advised for scars".
const isElsewhere = ({ before, near, frame, sentenceTerms }: JudgedClaim): boolean =>
  before.has('quest') ||
  before.has('definesCollagen') ||
  (frame === 'better' && sentenceTerms.has('definesCollagen')) ||
  near.has('whenTreating') ||
  near.has('notSuited');

// "if you want to reduce wrinkles" claims nothing, "perfect for those who want to reduce wrinkles" does.
const isWish = ({ before, marked, sentenceTerms, around, frame }: JudgedClaim): boolean =>
  (before.has('wish') || marked.has('wish')) &&
  !sentenceTerms.has('suits') &&
  !around.has('isCandidate') &&
  frame !== 'suits';

// "smooth skin needs care", "on the way to smoother skin", "keeps skin smooth"; and what is made smoother must be skin.
const isVague = ({ frame, before, near, marked, terms, sentenceTerms }: JudgedClaim): boolean =>
  (frame === 'good' && !near.has('gives') && !marked.has('betterWord')) ||
  before.has('vagueAim') ||
  terms.has('essentialFor') ||
  near.has('asksFor') ||
  !(marked.has('concern') || sentenceTerms.has('skinWord'));

// "People with deep wrinkles need six sessions."
const isCounted = ({ sentenceTerms }: JudgedClaim): boolean =>
  sentenceTerms.has('sessionsWord') || sentenceTerms.has('severalSessions');

const isCertain = ({ near, before, percent }: JudgedClaim): boolean =>
  near.has('certain') || before.has('certain') || percent;
