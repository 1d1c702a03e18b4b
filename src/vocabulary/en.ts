/**
 * The English words that rules and cues are made of, a class each. In a phrase `a|b` are alternatives, `word?` may be absent,
 * and a hyphen between words counts as a space ("at-home" is met by "at home").
 */
export const en = {
  // What the page may be about.
  microneedling: [
    'micro needling|needle|needles|needled', 'microneedling|microneedle|microneedles|microneedled', 'skin|dermal|derma|medical|collagen|facial needling', 'needling',
    'derma|dermal|micro|beard|scalp|hair|titanium|microneedle roller|rollers|rolling|stamp|stamps|stamping', 'dermaroller|dermarollers|dermarolling|dermaroll|dermastamp|dermastamps|microroller',
    'derma|dermal|needling|microneedling pen|pens', 'dermapen|dermapens|skinpen', 'dr . pen', 'dr pen',
    'needle roller|rollers|pen|pens|stamp|stamps|cartridge|cartridges|head|heads|device|devices|tip|tips|depth|depths|length|lengths|size|sizes', 'needling device|devices|treatment|treatments|session|sessions',
    'roller|rollers with|of micro|titanium|fine|tiny? needles', 'hydra roller|stamp|needle', 'collagen induction', 'cit', 'pci', 'percutaneous collagen',
    'home roller|rollers|rolling', 'morpheus8', 'mesoroller', 'mesotherapy roller', 'mts roller', 'dermapen', 'rollcit',
  ],
  roller: ['roller|rollers|rolling|rolled', 'cartridge|cartridges'],
  device: ['roller|rollers|pen|pens|stamp|stamps|device|devices|tool|tools|kit|kits|cartridge|cartridges', 'dermaroller|dermarollers|dermapen|dermastamp'],
  needle: ['needle|needles|microneedle|microneedles', 'micro needle|needles', 'needling', 'pins'],
  // What it may be about instead. A term here takes the claim away from microneedling where it stands nearer.
  otherTreatment: [
    'sewing|knitting|tattoo|insulin|acupuncture|hypodermic|crochet|pine|record|embroidery|syringe needle|needles',
    'botox', 'botulinum toxin?', 'dysport', 'dermal? filler|fillers', 'hyaluronic acid? injection|injections|filler|fillers', 'injectables', 'juvederm', 'restylane',
    'laser|lasers', 'fraxel', 'laser resurfacing|treatment|hair', 'ipl', 'chemical? peel|peels', 'dermaplaning', 'dermaplane', 'microdermabrasion', 'hydrafacial|hydrafacials', 'facials',
    'permanent makeup', 'permanent make up', 'microblading', 'powder brows', 'tattoo|tattoos|tattooing', 'facelift|facelifts', 'face lift', 'thread|threads lift|lifts', 'ultherapy', 'hifu', 'coolsculpting',
    'minoxidil', 'hair transplant|transplants', 'waxing', 'acupuncture', 'gua sha', 'jade roller|rollers', 'ice roller|rollers', 'lint roller|rollers', 'paint roller|rollers', 'foam roller|rollers',
    'led mask|therapy|light', 'red light', 'light therapy', 'plasma pen', 'mesotherapy', 'cryotherapy', 'subcision', 'excision', 'teeth whitening', 'lash lift', 'lip blushing',
  ],
  otherProduct: [
    'serum|serums', 'cream|creams', 'moisturiser|moisturisers|moisturizer|moisturizers', 'mask|masks', 'retinol', 'retinoid|retinoids', 'tretinoin', 'sunscreen', 'toner|toners', 'cleanser', 'lotion',
    'vitamin c', 'niacinamide', 'lip balm', 'patch|patches', 'shampoo', 'primer', 'concealer', 'foundation', 'supplement|supplements', 'makeup', 'exfoliant', 'exfoliator', 'numbing', 'vitamin|vitamins', 'biotin', 'oil|oils', 'growth factors',
  ],
  patch: ['dissolving', 'dissolvable', 'patch|patches', 'nano tip|tips|needling|needle|needles|cartridge|cartridges', 'nanoneedling'],
  // Who uses it, and where.
  home: [
    'at home', 'home use', 'home user|users', 'home device|devices', 'home roller|rollers|rolling', 'home pen|pens', 'home microneedling|needling|dermarolling', 'home micro needling', 'home derma|dermal roller|rollers|rolling|pen|pens',
    'home treatment|treatments|care|kit|kits|version|versions|tool|tools|alternative|session|sessions|version|dermaroller|dermarollers', 'use in? your? own? home', 'own home', 'your home', 'home skincare', 'homecare', 'home skin care',
    'diy', 'do it yourself', 'on your own', 'yourself', 'by yourself', 'self treatment', 'personal use', 'domestic use', 'household use', 'your bathroom', 'your sofa', 'your couch', 'from the comfort', 'for beginners', 'beginner|beginners', 'over the counter',
    'consumer device|devices|roller|rollers|use|grade',
  ],
  professional: [
    'professional use', 'professional only', 'professionals only', 'for|by|from|with|to|see|visit|consult a|an? trained|licensed|skincare|skin|medical|qualified|certified? professional|professionals', 'in the hands of a? trained|skilled? professional|professionals', 'for trained|licensed|skincare|skin|medical|qualified|certified? professionals',
    'professional treatment|treatments|session|sessions|setting|settings|device|devices|microneedling|needling|roller|rollers|pen|pens|practitioner|practitioners|procedure|procedures|needles|cartridge|cartridges|clinic|clinics', 'professional micro|skin needling', 'professionally',
    'medical professional|professionals', 'skin|skincare|beauty|health|healthcare|trained|licensed professional|professionals',
    'in clinic|office|salon', 'at the|a|our|your clinic|office|salon|practice|spa|dermatologist', 'in a|the|our clinic|clinical|salon|office|practice|spa', 'clinic|clinics', 'clinical setting|settings|treatment|treatments|session|sessions|device|devices|use', 'clinician|clinicians',
    'dermatologist|dermatologists', 'dermatology office', 'derm', 'esthetician|estheticians|aesthetician|aestheticians|esthetician', 'practitioner|practitioners', 'physician|physicians', 'doctor|doctors', 'surgeon|surgeons', 'nurse|nurses', 'beautician|beauticians', 'facialist|facialists',
    'medical setting|settings|use|device|devices|supervision|spa', 'medspa', 'med spa', 'spa treatment|treatments', 'expert hands', 'skin therapist|therapists', 'therapist|therapists', 'technician|technicians', 'specialist|specialists', 'provider|providers',
  ],
  // Who else is named: marks the buyer's own skin.
  ownSkin: ['your face', 'your skin', 'your own skin', 'your beard', 'your scalp', 'your cheeks', 'your forehead'],
  roll: ['roll', 'glide', 'stamp it', 'roll it|over|gently|back|each|in', 'use it|twice|once', 'start at|with|on'],

  // Results and their speed.
  result: [
    'result|results', 'outcome|outcomes', 'see|sees|seeing|saw|seen|notice|notices|noticing|noticed|feel|show|shows|expect|get|gets|getting|reveal|reveals|deliver|delivers a|an|some|any|the|your|my|first? real|big|huge|visible|noticeable|marked|significant|dramatic|clear|obvious|slight|subtle|small|positive|amazing|great|first|best|full|initial? difference|differences|change|changes|improvement|improvements|effect|effects|result|results',
    'visible|noticeable|real|amazing|dramatic|first|full|initial|best|optimal|final|significant|stunning results', 'results show|shows|appear|appears|are|become|be|can|will|may? be|show|appear|develop|visible|noticeable|seen|noticed?',
    'visible|noticeable|noticeably|visibly|dramatic|real|significant difference|differences|change|changes|improvement|improvements|effect|effects|transformation|transformations|better|smoother|younger|firmer|brighter|clearer',
    'improvement|improvements', 'difference is|was visible|noticeable', 'transformation|transformations', 'transform|transforms|transformed|transforming',
    'full|final|maximum|best|desired|optimal effect|effects|benefit|benefits', 'effects|benefits are|become|show|appear|can|last|will', 'see|notice|reap|enjoy|feel the? full? benefit|benefits|effects',
    'see|notice|noticed|get|have|enjoy|reveal|reveals|wake up with|to? visibly|slightly|noticeably|subtly? smoother|firmer|softer|younger|brighter|clearer|tighter|plumper|glowing|radiant|flawless|perfect|better|healthier? looking? skin|complexion|texture|tone',
    'slightly|visibly|noticeably|instantly|subtly smoother|firmer|softer|younger|brighter|clearer|tighter|plumper skin|complexion', 'skin looks|look|looked|feels|feel|felt|appears|appear|becomes|is|was|will|gets visibly|noticeably|instantly|immediately|much|so|a? bit? be|look|feel? smoother|firmer|softer|younger|brighter|clearer|tighter|plumper|glowing|radiant|rejuvenated|transformed|better|refreshed|renewed',
    'smoother|firmer|softer|younger|brighter|clearer|tighter|plumper|glowing|radiant|flawless|rejuvenated|fresher|new|perfect looking? skin|complexion', 'baby soft skin', 'fresh? glow', 'radiance', 'younger looking?',
    'wrinkles|scars|lines|spots|pigmentation|marks|pores fade|fades|faded|fading|disappear|disappears|disappeared|disappearing|vanish|vanishes|vanished|gone|shrink|shrinks|soften|softens|diminish|diminishes|smooth|smoothed',
    'fade|fades|fading|erase|erases|erased|remove|removes|eliminate|eliminates|smooth|smooths|reduce|reduces|diminish|diminishes your? fine|deep|acne? wrinkles|scars|scarring|lines|spots|pigmentation|marks', 'look|looks ten|10|years years? younger', 'years off',
    'plumps|plump|firms|lifts|tightens|rejuvenates|brightens|smooths|smoothes|softens up? the|your? skin|complexion|face', 'enhancement|enhancements',
    'slightly|visibly|noticeably|instantly|subtly|much smoother|firmer|softer|younger|brighter|clearer|tighter|plumper|better',
  ],
  // Results by which more than slight softness or texture is meant.
  strongResult: [
    'wrinkle|wrinkles', 'scar|scars|scarring', 'line|lines', 'pigmentation|hyperpigmentation', 'firm|firmer|firms|tight|tighter|tightens|tightened|lift|lifts|lifted|plump|plumper|plumps', 'younger', 'dramatic|dramatically', 'transform|transforms|transformed|transformation|transforming',
    'significant|significantly', 'flawless|perfect', 'erase|erases|erased|vanish|vanishes|disappear|disappears|gone', 'full', 'years off', 'huge|big|massive|amazing|incredible|stunning', 'rejuvenated|rejuvenates|rejuvenation',
  ],
  slightWord: ['slight|slightly|subtle|subtly', 'a bit', 'a little'],
  slightResult: ['slight|slightly|subtle|subtly|small|little|mild|minor', 'soft|softer|softness|softens|softened|smooth|smoother|smoothness', 'texture|textures', 'a bit'],
  glow: ['glow|glows|glowing|glowy|radiant|radiance|brighter|bright|brightens|brightness|fresh|fresher|refreshed|luminous|dewy|plump|plumper|plumps|plumped'],
  instant: [
    'instant|instantly|instantaneous|instantaneously', 'immediate|immediately', 'at once', 'straight|right away|off', 'straightaway', 'overnight', 'over night', 'in one night', 'by|the? next|following day|morning', 'next day', 'same day', 'on the day', 'as soon as you|it finish|dries',
    'within|in|after|from just|only? minutes|hours|seconds|moments', 'in no time', 'in a flash', 'in a|an instant|heartbeat', 'on the spot', 'by tomorrow', 'the moment you', 'wake up to|with', 'day one',
  ],
  oneUse: [
    'after|from|with|in|following|within just|only|your|the|as? little? as? a? very? one|1|single|first|1st|initial use|uses|session|sessions|treatment|treatments|application|applications|go|pass|time|roll|try|appointment|visit',
    'first|very first|1st use|application|time', 'one|1|single use', 'first session|treatment', 'in one go',
  ],
  // Time said otherwise than by a quantity.
  toShow: ['to? show|appear|develop|be|become seen|visible|noticeable|apparent?'],
  monthMark: ['month|months mark', 'by month', 'over the following|coming|next? weeks|months', 'over weeks|months', 'for weeks|months', 'weeks and|or|to months', 'months'],
  gradual: ['gradually', 'appear|appears|develop|develops|build|builds|improve|improves|emerge|unfold|come over time', 'take|takes time', 'not a quick fix', 'cumulative'],
  every: ['every', 'each', 'per', 'apart', 'between', 'once a', 'twice a', 'times a', 'times per', 'interval|intervals', 'spaced', 'a year'],
  past: ['ago', 'struggled|suffered|suffering|struggling', 'years of', 'years experience', 'experience'],
  lasting: ['last|lasts|lasted|lasting', 'results|result of|from|with? microneedling? last|lasts', 'for up to', 'for another'],
  wait: ['wait|waiting', 'avoid', 'downtime', 'recovery|recover|recovers', 'heal|heals|healing|healed', 'redness|red', 'swelling|swollen', 'subside|subsides', 'peel|peeling', 'sore|soreness', 'soothe', 'side effects', 'warranty', 'guarantee', 'delivery|shipping|ship|ships|dispatched|returns|refund|refunds', 'replace|replaced', 'trial|study|trials|studies', 'old', 'clinical study'],
  worn: ['mask|masks', 'leave|leaves|leaving|left', 'sleep in|with', 'wear|worn|wearing'],
  processes: ['collagen|elastin', 'heal|healing|repair|repairs|repairing', 'absorb|absorbs|absorbed|absorption', 'hydrate|hydrates|hydration', 'fibroblasts', 'cell turnover'],

  // Home against professional.
  sameness: [
    'same|identical|equal|equals|equivalent|comparable|similar', 'just? like|as', 'as good|effective|well|powerful as', 'just as good|effective|powerful', 'rival|rivals|rivalling|rivaling', 'match|matches|matching', 'on a par with', 'on par with', 'no different|difference from|between|to', 'mirror|mirrors',
    'replicate|replicates|replicating', 'mimic|mimics|mimicking', 'recreate|recreates|achieve|achieves|get|gets|deliver|delivers|gives|give|offers|offer|enjoy|brings|bring|provides|provide|experience|for',
  ],
  equalClaim: [
    'same|identical|equal|equivalent|comparable results? as|to|with|of', 'as good as', 'just as good|effective|well|powerful', 'as effective|powerful as', 'rival|rivals|rivalling|rivaling', 'match|matches|matching', 'on a? par with', 'no different from|to|than', 'no difference between', 'replicate|replicates|replicating', 'mimic|mimics|mimicking', 'recreate|recreates',
    'the same', 'just like', 'same results|benefits|effect|effects|outcome|outcomes|thing', 'equals', 'identical', 'as well as a|the|your|any',
  ],
  substitute: [
    'replace|replaces|replacing|replacement', 'substitute|substitutes|alternative', 'skip|skips|skipping', 'ditch|ditching', 'forget about?', 'no need for|to', 'without|skipping a|an|the|your|going|visiting|seeing|booking|having|paying', 'instead of a|an|the|your|going|visiting|seeing|booking|having|paying', 'save|saves|saving yourself? a? trip|trips|money|hundreds|thousands', 'goodbye to', 'never need', 'not need', "don't need", "won't need", 'why pay', 'stop paying', 'without leaving',
  ],
  clinicResult: [
    'professional|clinic|clinical|salon|spa|dermatologist|medical|dermatology|esthetician|aesthetician quality|level|grade|standard|strength|style|like|worthy? result|results|treatment|treatments|outcome|outcomes|facial|facials|effects|skin|transformation',
    'results|treatment|outcome of|like|from a|an|the|your clinic|salon|spa|dermatologist|professional', 'in clinic|salon|office results|treatment|treatments', 'clinic|clinical|salon|spa|professional skincare|facial',
  ],
  gradeMaterial: ['medical|surgical|professional|clinical|hospital grade|quality stainless|titanium|steel|silicone|plastic|materials|material|numbing|ingredients|skincare|products|serum'],
  gradeWord: [
    'professional|clinic|clinical|medical|salon|spa|dermatologist|hospital grade|quality|inspired|strength|level|style|calibre|caliber', 'inspired by clinic|clinics|clinical|professional|in professional|clinic? treatments?',
  ],
  clinicPlace: [
    'clinic|clinics|salon|salons|spa|spas|dermatologist|dermatologists|esthetician|estheticians|aesthetician|aestheticians|surgeon|surgeons|professional|professionals|practitioner|practitioners|office|facialist|facialists|specialist|specialists|expert|experts|derm|medspa', 'clinic|clinical|salon|spa|office|dermatologist|professional device|devices|session|sessions|treatment|treatments|pen|pens|tool|tools|version|versions|microneedling|needling|roller|rollers', 'in clinic|office|salon', 'professional treatment|treatments|session|sessions|microneedling|needling|device|devices|version',
    'clinical treatment|treatments|microneedling|device|devices|session|sessions',
  ],
  lesserResult: ['slower|weaker|milder|shallower results|treatment', 'as much of a difference'],
  lesser: [
    'as much of a difference',
    'not as effective|strong|deep|powerful|good|dramatic|intense|intensive|impressive|potent|sharp', 'less effective|powerful|dramatic|intense|intensive|invasive|aggressive|impressive|noticeable|pronounced', 'weaker|milder|gentler|shorter|shallower|lighter|inferior', "can't|cannot|won't|doesn't|don't|not|never replace|match|compare|compete|replicate|rival|deliver|achieve|offer|go|reach|penetrate|produce|give|equal|be as? good|effective|deep|deeply|same|the|like? same?",
    'no substitute|replacement|match', 'not a? substitute|replacement|the same|comparable|equal|equivalent|identical', 'never be as effective|good|powerful', "aren't|isn't the|as same|effective|good|powerful|strong|deep", 'limited', 'only superficial|superficially|the surface', 'not nearly as', 'pale imitation', 'short of', 'nowhere near',
  ],
  homeDevice: ['home device|devices|roller|rollers|pen|pens|microneedling|needling|kit|kits|tool|tools|version|versions|treatment|treatments|dermaroller|dermarollers|dermarolling', 'home derma roller|rollers|rolling', 'diy microneedling|derma|dermarolling|needling'],
  homeGreater: ['than in clinic|salon|office', 'than a|the|any|your clinic|professional|dermatologist'],
  longerNeedle: ['longer needle|needles', 'deeper needle|needles|penetration|depths', 'greater depth|depths'],
  different: ['different|differs|differ from|to|than', 'not the same', 'very different', 'differences? between'],
  deeperThing: ['deeper|deepest concern|concerns|layer|layers|line|lines|wrinkle|wrinkles|scar|scars|issue|issues|level|levels|skin|dermis|acne|damage|understanding', 'better skin|self|you|off|understand|understanding|suited|experience|known'],
  greater: [
    'results|they? come|show|appear|arrive|are faster|sooner|quicker', 'reach|reaches|go|goes|penetrate|penetrates|work|works much|far? deeper|faster|better',
    'deeper|deepest', 'faster|quicker|sooner', 'safer|safest', 'more effective|powerful|dramatic|intense|intensive|profound|significant|noticeable|precise|precisely|impressive|advanced|potent|pronounced|aggressive|collagen|invasive|consistent', 'stronger|better|superior', 'best results', 'far deeper|better',
  ],
  infection: ['infection|infections|infected', 'scarring', 'bacteria', 'injury|injuries', 'harm|harms|harmful', 'damage', 'unsafe|dangerous|risky', 'complications'],
  riskWord: ['risk|risks|risking|risky', 'can|could|may|might lead|cause|result|introduce|spread|do|end', 'danger|dangers|dangerous', 'increase|increases|higher', 'prone', 'unsafe'],

  // Cues.
  negation: [
    'no', 'not', 'never', 'without', 'none', 'nor', 'neither', 'nothing', "don't", "doesn't", "didn't", "won't", "wouldn't", "isn't", "aren't", "wasn't", "can't", 'cannot', "couldn't", "shouldn't", "haven't", "hasn't", 'hardly', 'barely', 'rarely', 'seldom', 'unlikely', 'impossible', 'far from', 'free of|from', 'rather than', 'instead of', 'anything but', 'do not expect', 'unrealistic',
    'dont', 'wont', 'doesnt', 'isnt', 'cant', 'lack of', 'zero', 'stop expecting', 'goodbye to', 'farewell to',
  ],
  notNegation: ['not only', 'not just', 'not to mention', 'no matter', 'no wonder', 'no doubt', 'no longer', 'no sooner', 'not least', 'without a? doubt', 'no one but', 'why not', 'not surprisingly', 'no better way', 'nothing beats', 'nothing like', 'cannot|can\'t wait', "don't wait", "don't miss", "don't worry", "not all", 'not simply', 'not merely', "don't have to wait", 'no waiting', 'no need to wait', 'without waiting', "won't believe", 'never been easier'],
  negationAfter: ['is|are|was a? myth|myths|false|untrue|impossible|unrealistic|unlikely|wishful|misleading|nonsense|exaggerated|fiction|rare|misconception', "isn't|aren't true|possible|realistic|likely|real|how|the", 'not true|possible|realistic|likely|to be expected', "don't|doesn't|won't exist|happen", 'should be a? red? flag', 'too good to be true'],
  negationEnd: ['but', 'however', 'although', 'though', 'yet', 'except', 'because', 'since', 'so', 'which', 'and you', 'and your', 'only'],
  warning: [
    'excessive|excessively', 'mistake|mistakes', 'too much', 'wrong',
    'avoid', 'warning', 'warn|warns|warned', 'caution', 'beware', 'danger|dangers|dangerous', 'unsafe', 'risk|risks|risky|risking', 'do not use', "don't use", 'never use|try|attempt|buy|roll|go', 'should not|never', "shouldn't", 'must not|never', 'not recommended|advised|suitable|safe|meant|intended|advisable', 'steer clear', 'stay away|clear|below|under', 'leave it|them|that|anything|those|these|longer|the? longer? needles? to|for', 'stick to|with', 'harm|harmful|injury|injure|infection|infections|damage|damaging', 'only be used|done|performed', 'reserved for', 'best left', 'left to', 'too long|deep|aggressive|harsh|much', 'off limits', 'keep to|under|below', 'against',
  ],
  attribution: [
    'some|many|certain|several|other|few? brands|brand|labels|companies|sellers|shops|adverts|ads|people|websites|marketers|influencers|users|manufacturers promise|promises|claim|claims|say|says|believe|think|assume|suggest|boast|advertise|swear|tout|expect|hope', 'many believe|think|assume|expect|hope|claim', 'people believe|think|assume|expect|hope', 'supposedly', 'allegedly', 'so called', 'you may|might|will have|probably heard|read|think|expect', 'it is|was often said|believed|claimed', 'marketing hype', 'hype', 'if you believe', 'tempting to', 'it is easy to', 'sound too good', 'too good to be true', 'misconception',
  ],
  myth: ['myth|myths', 'misconception|misconceptions', 'misunderstanding', 'fallacy', 'old wives'],
  fact: ['fact', 'truth', 'reality', 'the truth'],
  condition: ['if', 'unless', 'only if|when', 'provided', 'as long as', 'depending on', 'should you', 'in case'],
  comparison: ['unlike', 'compared to|with', 'as opposed to', 'in contrast to', 'whereas', 'while', 'versus', 'vs', 'than'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a class of words. */
export type TermClass = keyof typeof en;

/** Nouns beside a length that tell what it measures. */
export const lengthNouns = {
  needle: new Set(['needle', 'needles', 'microneedle', 'microneedles', 'needling', 'microneedling', 'pins', 'penetration', 'penetrates', 'penetrate', 'nails', 'nail', 'dermaroller', 'dermapen', 'dermastamp', 'deep', 'depth', 'depths']),
  other: new Set([
    'wide', 'width', 'diameter', 'thick', 'thickness', 'handle', 'tall', 'height', 'high', 'box', 'package', 'packaging', 'dimensions', 'dimension', 'apart', 'spacing', 'gap', 'nozzle', 'nib', 'band', 'bristle', 'bristles', 'pupil',
    'hair', 'hairs', 'tumor', 'tumour', 'lesion', 'screen', 'cable', 'cord', 'lens', 'drill', 'wire', 'thread', 'stone', 'stones', 'bead', 'beads', 'chain', 'epidermis', 'dermis', 'gauge', 'radius', 'circumference', 'breite', 'largeur', 'stubble', 'comb', 'blade', 'blades', 'guard', 'case', 'tolerance', 'margin', 'accuracy',
  ]),
  /** Words that end the search behind a length: what follows speaks of something new. */
  breaks: new Set(['for', 'and', 'or', 'with', 'at', 'in', 'on', 'to', 'is', 'are', 'has', 'have', 'but', 'roller', 'pen']),
} as const;

/** Words that do not end a sentence though a full stop follows. */
export const abbreviations: ReadonlySet<string> = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'approx', 'ca', 'vs', 'no', 'nr', 'fig', 'e.g', 'i.e', 'eg', 'ie', 'etc', 'incl', 'max', 'min', 'mm', 'cm', 'inc', 'ltd', 'co', 'dept', 'est', 'u.s', 'u.k', 'a.m', 'p.m', 'vol', 'ph', 'ph.d', 'm.d', 'sr', 'jr', 'hr', 'hrs', 'wk', 'wks', 'mins', 'sec', 'avg', 'temp', 'tel', 'ref']);
