import { defineRule, type JudgedClaim } from './define-rule.ts';

export const homeEqualsProfessional = defineRule({
  id: 'home-equals-professional',
  topic: 'home-equals-professional',
  finds: [
    { name: 'infection', needs: ['infection', 'riskWord', 'home'], within: 12 },
    { name: 'risks', needs: ['home', 'bigRisk'], within: 6 },
    { name: 'risks-here', needs: ['bigRisk'] },
    { name: 'not-for-home', needs: ['notForHome'] },
    { name: 'lesser', needs: ['shallow'] },
    { name: 'both-differ', needs: ['bothDiffer'] },
    { name: 'unskilled', needs: ['unskilled', 'harmWord'], within: 17, list: 'effectWord' },
    { name: 'safe-pro', needs: ['doneByPro', ['safeWord', 'saferWord', 'lowRisk', 'lowRiskWord', 'sound']], within: 8 },
    { name: 'riskier', needs: ['home', 'riskier'], ordered: true, within: 4 },
    { name: 'riskier', needs: ['riskier', 'home'], ordered: true, within: 1 },
    { name: 'warned', needs: ['warnsOff'] },
    { name: 'other-story', needs: ['home', 'otherStory'], ordered: true, within: 3 },
    { name: 'lesser', needs: ['home', 'lesser', 'clinicPlace'], within: 10 },
    { name: 'lesser', needs: ['homeDevice', 'lesser'], within: 6 },
    { name: 'lesser', needs: ['home', 'lesserResult'], within: 10 },
    {
      name: 'greater',
      needs: ['clinicPlace', 'greater', 'home'],
      without: ['homeGreater', 'saidBy'],
      notBeside: ['deeperThing'],
      within: 5,
    },
    {
      name: 'greater',
      needs: ['clinicPlace', 'greater'],
      without: ['homeGreater', 'saidBy'],
      notBeside: ['deeperThing'],
      within: 6,
    },
    { name: 'greater', needs: ['greater', 'homeDevice'], within: 3 },
    { name: 'greater', needs: ['greater', 'thanHome'], within: 14 },
    { name: 'longer', needs: ['clinicPlace', ['longerNeedle', 'betterTool']], within: 8 },
    { name: 'equal', needs: ['home', 'equalClaim', 'clinicPlace'], within: 10 },
    { name: 'equal', needs: [['device', 'resultWord'], 'equalTo', 'clinicPlace'], within: 6 },
    { name: 'equal', needs: ['sameResult', 'home'], within: 4 },
    { name: 'equal', needs: ['sameTool'] },
    { name: 'promise', needs: ['home', 'clinicResult'], without: ['versus'], within: 16 },
    { name: 'promise', needs: ['clinicAtHome'] },
    { name: 'once-only', needs: ['resultWord', 'onceOnly', 'clinicPlace'], within: 10 },
    { name: 'substitute', needs: ['device', 'substitute', 'clinicPlace'], within: 8 },
    { name: 'substitute', needs: ['clinicResult', 'substitute', 'clinicPlace'], within: 6 },
    { name: 'different', needs: ['home', 'different', 'clinicPlace'], within: 10 },
    { name: 'different-here', needs: ['different', 'clinicPlace'], ordered: true, within: 2 },
    { name: 'only-pros', needs: ['onlyPros'] },
    { name: 'only-pros', needs: ['advisable', 'doneByPro'], within: 6 },
    { name: 'see-pro', needs: ['concern', 'seePro'], within: 14 },
    { name: 'lesser-here', needs: ['lesser', 'clinicPlace'], within: 5 },
    { name: 'longer-here', needs: ['longerNeedle', 'greater'], within: 16 },
    { name: 'promise-here', needs: ['noMoreTrips'] },
    { name: 'promise-here', needs: ['device', 'clinicResult'], within: 8 },
    { name: 'safe-home', needs: ['home', 'safeWord'], within: 6 },
    // What is judged by much else stands last: a frame whose words are taken keeps them, though no claim comes of it.
    { name: 'risk-item', needs: [['infection', 'otherEffect', 'harmWord', 'inflammationWord']], under: ['riskNoun'] },
    { name: 'harm', needs: ['harmWord'], list: 'effectWord' },
    { name: 'misuse', needs: ['badTool', 'otherEffect'], ordered: true, list: 'effectWord', within: 8 },
    { name: 'grade', needs: ['gradeWord'], notBeside: ['gradeMaterial'] },
  ],
  judge: (claim) => {
    if (claim.cues.has('question')) return null;
    // "At-home light masks give the same results as a clinic"
    if (claim.marked.has('otherTreatment') && claim.marked.has('home') && !claim.sentenceTerms.has('microneedling'))
      return null;
    if (claim.frame === 'promise-here') return promisesClinic(claim) ? (claim.turned ? 'agrees' : 'differs') : null;
    if (claim.frame === 'once-only') return isHome(claim) && !claim.turned ? 'differs' : null;
    if (claim.frame === 'risks' && (claim.alone || claim.sentenceLengths.length > 0)) return null;
    if (claim.frame === 'risks-here')
      return claim.around.has('home') && !claim.alone && !claim.turned ? 'agrees' : null;
    if (claim.frame === 'infection' && claim.setting === 'professional' && !claim.marked.has('home')) return null;
    if (claim.frame === 'harm') return judgeHarm(claim);
    // "Other risks to consider at home are:"
    if (claim.frame === 'risk-item')
      return claim.around.has('home') &&
        !claim.turned &&
        !claim.around.has('notForHead') &&
        !claim.around.has('sideEffect')
        ? 'agrees'
        : null;
    if (claim.frame === 'misuse') return claim.setting === 'home' && !claim.turned ? 'agrees' : null;
    if (claim.frame === 'unskilled') return claim.turned ? null : 'agrees';
    if (claim.frame === 'safe-home') return judgeSafety(claim);
    if (claim.frame === 'greater' && claim.sentenceTerms.has('otherTreatment') && !claim.sentenceTerms.has('home'))
      return null;
    if (claim.frame === 'warned')
      return [claim.sentenceTerms, claim.sentenceBefore, claim.around].some((place) => place.has('home'))
        ? 'agrees'
        : null;
    if (claim.frame === 'different-here')
      return isHome(claim) && claim.terms.has('statesDifference') && !claim.turned ? 'agrees' : null;
    if (claim.frame === 'lesser-here') return isHome(claim) && !claim.turned ? 'agrees' : null;
    if (claim.frame === 'longer-here') return claim.around.has('professional') && !claim.turned ? 'agrees' : null;
    if (claim.frame === 'both-differ')
      return bothNamed(claim) && !claim.alone && !claim.near.has('condition') ? 'agrees' : null;
    if (claim.frame === 'lesser' && claim.marked.has('shallow') && !isHome(claim)) return null;
    if (claim.frame === 'not-for-home') return claim.turned && claim.before.has('negation') ? null : 'agrees';
    if (claim.frame === 'only-pros' || claim.frame === 'see-pro' || claim.frame === 'safe-pro')
      return claim.turned || claim.before.has('asIf') ? null : 'agrees';
    if (claim.frame === 'different' && !claim.terms.has('statesDifference')) return null;
    if (claim.frame === 'grade') {
      const sold =
        claim.setting !== 'professional' &&
        (claim.sentenceTerms.has('device') || claim.sentenceTerms.has('microneedling') || claim.labelled);
      return !sold || claim.turned || claim.cues.has('warning') ? null : 'context';
    }
    const parts = claim.frame === 'equal' || claim.frame === 'promise' || claim.frame === 'substitute';
    if (parts)
      return claim.turned || claim.terms.has('lesser') || claim.sentenceTerms.has('lure') ? 'agrees' : 'differs';
    if (claim.turned && claim.frame !== 'lesser' && claim.frame !== 'infection') return null;
    return 'agrees';
  },
  values: (claim) => ({ frame: claim.frame }),
  verdicts: {
    differs: {
      message:
        'The source says that home devices are not the same as professional ones: with a professional it goes deeper, works faster and is safer.',
      facts: ['home-not-the-same', 'professional-faster', 'professional-deeper'],
      examples: [
        'Enjoy «clinic results at home» with this derma roller.',
        'Microneedling with «professional results from the comfort» of your sofa.',
        'This microneedling pen «rivals your dermatologist at home».',
        'Our derma «roller replaces expensive clinic sessions».',
        'Get «salon results without leaving the house, with our derma roller».',
        'Microneedling with the «same effect as a professional treatment».',
        '«Bring the salon home» with a microneedling pen.',
        'This derma «roller gives you salon results».',
        'A derma pen, and «no more trips to the dermatologist».',
        'Microneedling with the «same tool that clinics» have.',
        '«At-home microneedling is just as effective as a professional treatment».',
        '«Skip the salon with this derma roller».',
        'No more costly «clinic visits: a derma roller gives the same results at home».',
        'Without ever going to a «spa, microneedling brings the same glow at home».',
        '«Professional results without the clinic’s price, with an at-home derma roller».',
        'Microneedling at home, with «results that were once reserved for clinics».',
        'A derma «roller replaces expensive in-clinic treatments».',
      ],
    },
    context: {
      message:
        'A word of advertising: the source says that home devices are not the same as the ones professionals use.',
      facts: ['home-not-the-same'],
      examples: [
        'A «professional-grade» derma roller.',
        '«Clinic-inspired» microneedling.',
        '«Professional microneedling at home».',
        'Microneedling pen of «salon quality».',
        'Microneedling «at home is perfectly safe».',
        'It is a myth that microneedling at home is «dangerous».',
      ],
    },
    agrees: {
      message:
        'The source says so too: home and professional devices are not the same, and a professional goes deeper, works faster and is safer.',
      facts: ['home-not-the-same', 'professional-deeper', 'professional-faster', 'professional-safer'],
      examples: [
        '«Home microneedling is not as effective as a clinic treatment».',
        '«Professional microneedling goes deeper» into the skin.',
        'A «dermatologist can work with longer needles» when microneedling.',
        '«Home rolling carries a risk of infection».',
        '«At-home rollers are no substitute for a professional treatment».',
        'Microneedling is «safer in the hands of a professional».',
        'With a derma roller, «leave the longer needles to the professionals».',
        'Rolling a derma roller «without proper hygiene can end in an infection».',
        'A «dirty roller may put bacteria» into the skin.',
        'With microneedling the «risk of infection is low when done by a trained professional».',
        { text: 'Reusing needles can lead to «scarring» after microneedling.', setting: 'home' },
        { text: '«Infection»', headings: ['Microneedling at home', 'Other risks to consider are:'], setting: 'home' },
        { text: '«Too much rolling makes for bruises», so go easy with a derma roller.', setting: 'home' },
        'Microneedling is «safe when done by a trained professional».',
        '«Deep scars want a visit, so see a dermatologist» for microneedling.',
        '«Never try microneedling at home».',
        'Microneedling «at home has its own set of risks».',
        'Derma rolling «at home brings modest results».',
        'Rollers for the home are not the «same devices that dermatologists» use for microneedling.',
        'Microneedling is «safer by a trained hand».',
        'Microneedling is «low-risk when done by a professional».',
        'Microneedling can be a «suitable treatment when carried out by a health professional».',
        'Needling «at home is riskier» than it looks.',
        'With a cheap derma roller at home, «tips can snap off».',
        'Needling is «riskier at home».',
        'Derma rolling «at home is neither safe nor effective», dermatologists say.',
        'The «risks are greatest when microneedling is attempted at home».',
        'Such deep needling «calls for a highly skilled physician».',
        'Microneedling in a clinic is one thing. «At home it is another story».',
        'There are rollers for microneedling at home. Skin doctors «advise against buying those».',
        {
          text: 'What you do here is «different to medical microneedling» by and large.',
          headings: ['Microneedling at home'],
        },
        'Needling should «not be attempted at home».',
        'Microneedling is «not a DIY project».',
        'A «DIY roller lacks the precision» that microneedling asks for.',
        'Microneedling «at home is not a wise choice».',
        'I see many «advantages in having needling done professionally».',
        { text: 'The «risks outweigh» whatever it is that you save by it.', headings: ['Derma rolling at home'] },
        'The «risks of using a derma roller at home» are real.',
        'The allure of «clinic results at home» sells many a derma roller.',
        'You won’t get the «same results at home» with a derma roller.',
        'You will not get «the same results at home without seeing a dermatologist» about microneedling.',
        { text: 'Needles are «shorter than those of a clinic».', headings: ['Microneedling at home'] },
        { text: 'You get «clinic results at home».', before: 'Myth', headings: ['Microneedling myths'] },
        'At home the needles of a derma roller «go in less deeply».',
        'Microneedling is «not something for the home».',
        '«Microneedling on your own carries a significant risk».',
        'After microneedling «at home you are likely to end up with scarring».',
        'The «risk of injury is high if you needle at home».',
        '«Leave microneedling to the professionals».',
        'You «won’t get the same results from a drugstore roller».',
        'As with anything that is sharp, microneedling «at home has potential risks» to think about.',
        'Dermatologists are «against using rollers at home».',
        'It is «important to choose a trained professional» for microneedling.',
      ],
    },
  },
  nearMisses: [
    'Microneedling was once only available in clinics; today there are derma rollers.',
    'Book your microneedling at our clinic or ask for a home visit.',
    'Can a home roller match a clinic when it comes to microneedling?',
    'Our salon sells derma rollers for home use.',
    { text: 'At-home vs. professional results', headings: ['Microneedling'] },
    'Professional microneedling is more effective than dermabrasion.',
    { text: 'Our pens give professional results.', setting: 'professional', headings: ['Microneedling'] },
    { text: 'Risks of using it at home', headings: ['Microneedling'] },
    'Professional microneedling, aftercare at home included.',
    'A stronger serum for use at home.',
    'Keep your derma roller in a safe place at home.',
    'Microneedling: dive deeper into what a dermatologist does.',
    'A microneedling facial is performed by dermatologists.',
    'Microneedling: the difference between home and professional use.',
    'Derma roll with care, as if you were in the hands of a professional.',
    'Do not roll over pimples with your derma roller, for that spreads bacteria.',
    'If you are not microneedling at home yet, what holds you back?',
    'Finding a safe needle depth at home takes time with a derma roller.',
    'Clean your derma roller so that it is free from bacteria.',
    'Microneedling at home helps against scars, sun damage and more.',
    'If you don’t leave it to the pros, microneedling takes some learning.',
    'Clinics are riskier places for microneedling than he lets on.',
    'Microneedling at home is no riskier than shaving.',
    'Microneedling: dermatologists warn against using it on active acne.',
    'A microneedling session needs some experience of your own.',
    { text: 'How is it different to microneedling at a clinic?', headings: ['Microneedling at home'] },
    'Our at-home LED mask gives the same results as a clinic; wear it any time.',
    'Your skin will be as good as new, the microneedling clinic says.',
  ],
  knownGaps: [
    'Keep your derma roller clean at home to «prevent infections».',
    'In a sterile clinic microneedling is safe. «In your bathroom, not so much».',
    'Microneedling at home gives «less even results than trained hands do».',
  ],
});

// Infection, scars and damage count as a risk of doing it oneself where the words or the headings speak of home.
function judgeHarm(claim: JudgedClaim): 'agrees' | 'context' | null {
  const { setting, terms, sentenceTerms, near, before, around, marked } = claim;
  const atHome =
    sentenceTerms.has('home') ||
    around.has('home') ||
    (setting === 'home' && (terms.has('badTool') || (marked.has('infection') && terms.has('riskWord'))));
  if (setting === 'professional' || !atHome || around.has('notForHead') || sentenceTerms.has('poorSkin')) return null;
  // "It is a myth that rolling at home is dangerous" leaves out that a professional is safer.
  if (claim.turned) return marked.has('dangerWord') ? 'context' : null;
  const spoken = (['riskWord', 'hedge', 'badTool'] as const).some((name) => near.has(name) || before.has(name));
  const treated =
    near.has('soothes') ||
    near.has('microInjury') ||
    sentenceTerms.has('worsens') ||
    (['reduces', 'removes', 'stimulates'] as const).some((name) => near.has(name));
  return spoken && !treated ? 'agrees' : null;
}

// "Microneedling at home is safe"
const judgeSafety = ({
  turned,
  cues,
  setting,
  sentenceTerms,
  sentenceLengths,
}: JudgedClaim): 'agrees' | 'context' | null =>
  setting === 'professional' || cues.has('condition') || sentenceTerms.has('condition') || sentenceLengths.length > 0
    ? null
    : turned
      ? 'agrees'
      : 'context';

// "This roller gives salon results", where no clinic says so.
const promisesClinic = ({ setting, sentenceTerms, cues }: JudgedClaim): boolean =>
  setting !== 'professional' && !sentenceTerms.has('doneByPro') && !cues.has('warning');

const isHome = ({ setting, sentenceTerms, around }: JudgedClaim): boolean =>
  setting === 'home' || sentenceTerms.has('home') || around.has('home');

const bothNamed = ({ sentenceTerms, around }: JudgedClaim): boolean =>
  (sentenceTerms.has('home') || around.has('home')) &&
  (sentenceTerms.has('clinicPlace') ||
    around.has('clinicPlace') ||
    sentenceTerms.has('professional') ||
    around.has('professional'));
