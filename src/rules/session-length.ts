import { defineRule } from './define-rule.ts';

// Minutes; the source gives 20 to 30 with a professional.
const SHORTEST = 20;
const LONGEST = 30;
const MINUTES_A_DAY = 1440;
const LONGEST_SESSION = 300;
// What else may take its time.
const NOT_OF_SESSION = ['redness', 'otherEffect', 'downtimeWord', 'healTime', 'resultWord', 'careThing'] as const;

export const sessionLength = defineRule({
  id: 'session-length',
  topic: 'session-length',
  finds: [
    {
      name: 'session',
      needs: ['sessionWord', 'takes', { quantity: 'time' }],
      without: ['aroundSession', 'resultWord', 'redness', 'goesVerb'],
      notBeside: ['aroundSession'],
      within: 7,
    },
    {
      name: 'session',
      needs: [{ quantity: 'time' }, 'sessionWord'],
      ordered: true,
      within: 0,
    },
    {
      name: 'bracketed',
      needs: ['sessionWord', { quantity: 'time' }],
      notBeside: ['aroundSession'],
      ordered: true,
      within: 1,
    },
    { name: 'session', needs: [{ quantity: 'time' }, 'perSession'], ordered: true, within: 0 },
    { name: 'duration', needs: ['durationWord', { quantity: 'time' }], notBeside: ['aroundSession'], within: 3 },
    {
      name: 'it-takes',
      needs: ['itTakes', { quantity: 'time' }],
      without: ['aroundSession', 'resultWord'],
      notBeside: ['aroundSession'],
      within: 4,
    },
    {
      name: 'rolling',
      needs: ['rolls', 'forTime', { quantity: 'time' }],
      ordered: true,
      within: 7,
      without: ['aroundSession', 'redness'],
    },
    {
      name: 'session',
      needs: ['microneedling', 'takes', { quantity: 'time' }],
      without: ['aroundSession', 'resultWord', 'redness', 'goesVerb'],
      ordered: true,
      within: 3,
    },
    { name: 'priced', needs: ['microneedling', { quantity: 'time' }], notBeside: ['aroundSession'], within: 6 },
    { name: 'labelled', needs: [{ quantity: 'time' }], under: ['durationHead'], notBeside: ['aroundSession'] },
  ],
  judge: (claim) => {
    const minutes = (claim.times[0]?.values ?? []).map((days) => Math.round(days * MINUTES_A_DAY));
    const [least = 0, most = 0] = [Math.min(...minutes), Math.max(...minutes)];
    if (claim.cues.has('question') || claim.turned || most > LONGEST_SESSION || least < 2) return null;
    if (claim.near.has('numbing') || claim.near.has('redness')) return null;
    // "Microneedling, 25 mins, £180"
    if (claim.frame === 'priced' && !(claim.alone && least >= 10)) return null;
    if (claim.near.has('consultWord')) return null;
    if (claim.frame === 'it-takes' && NOT_OF_SESSION.some((name) => claim.sentenceTerms.has(name))) return null;
    if (claim.setting === 'home' || claim.marked.has('home')) return 'uncovered';
    return least <= LONGEST && most >= SHORTEST ? 'agrees' : 'context';
  },
  values: (claim) => ({ minutes: (claim.times[0]?.values ?? []).map((days) => Math.round(days * MINUTES_A_DAY)) }),
  verdicts: {
    context: {
      message: 'The source gives 20 to 30 minutes for a session with a professional.',
      facts: ['session-length'],
      examples: [
        'Our microneedling «treatment takes about 45 minutes».',
        'A microneedling «session lasts around two hours».',
        'We offer a «45-minute microneedling».',
        'For microneedling, «set aside 90 minutes for your visit».',
        'A microneedling «visit: 35 to 60 minutes».',
        'Microneedling: «procedure time is 15 minutes».',
        'Full face microneedling, and you are «in and out in 50 minutes».',
      ],
    },
    agrees: {
      message: 'The source says the same: a session with a professional usually takes 20 to 30 minutes.',
      facts: ['session-length'],
      examples: [
        'The microneedling «procedure takes 20 to 30 minutes».',
        'A needling «session usually lasts about half an hour».',
        { text: '«30 minutes»', label: 'Treatment time', headings: ['Microneedling'] },
        'Microneedling: «treatment times vary from 15 to 45 minutes».',
        'After a «20-minute session» of microneedling you can go.',
        'Plan «20–30 minutes a session» of microneedling.',
        'Microneedling sessions: «each one takes 20 to 30 minutes».',
        'How long does microneedling take? «Twenty-five minutes», more or less.',
        '«Microneedling takes about 25 minutes».',
        '«Microneedling, 30 mins», £90',
        'Microneedling: a quick «procedure (30 minutes».',
      ],
    },
    uncovered: {
      message:
        'The source speaks of a session with a professional; about the minutes of rolling at home it says nothing.',
      facts: ['session-length'],
      examples: [
        { text: 'Your derma roller «session takes five minutes».', setting: 'home' },
        { text: 'With a derma roller, «roll in all directions for 4 minutes».', setting: 'home' },
        { text: 'Roll up and down with your derma roller, «taking about 3 minutes».', setting: 'home' },
      ],
    },
  },
  nearMisses: [
    'Numbing cream is left on for 30 minutes before microneedling.',
    'Wait 10 minutes after microneedling before you apply a serum.',
    'How long does microneedling take, 30 minutes?',
    'Redness after microneedling fades within two hours.',
    'We are 20 minutes from the station.',
    'It takes two hours for redness to settle after microneedling.',
    'Five minutes after microneedling you may drink.',
    'Our microneedling consultation is free and takes 20 minutes.',
  ],
  knownGaps: ['Allow yourself «an afternoon» for microneedling.'],
});
