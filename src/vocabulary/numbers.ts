/** English number words with their values; "a" and "an" count only directly before a unit. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['eighteen', 18],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words for a vague number, as the span of values they stand for. */
export const vagueNumbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['few', [2, 5]],
  ['several', [3, 9]],
  ['couple', [2, 2]],
  ['some', [2, 9]],
  ['many', [4, 12]],
]);

/** Words for a part of one, before "of a" and a unit. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
  ['tenth', 0.1],
]);

/** Words that put a bound on the number after them; the longest that fits is taken. */
export const boundsBefore = {
  below: [
    'under',
    'below',
    'less than',
    'shorter than',
    'smaller than',
    'lower than',
    'fewer than',
    'sub',
    '<',
    'as little as under',
  ],
  'at-most': [
    'up to',
    'at most',
    'max',
    'max of',
    'maximum',
    'maximum of',
    'a maximum of',
    'no more than',
    'not more than',
    'no longer than',
    'not longer than',
    'no deeper than',
    'not deeper than',
    'no greater than',
    'no bigger than',
    'no larger than',
    'not exceeding',
    'not to exceed',
    'never exceed',
    'not exceed',
    "don't exceed",
    'do not exceed',
    "doesn't exceed",
    'never past',
    'never beyond',
    'never above',
    'never over',
    'not over',
    'not above',
    'never more than',
    'never longer than',
    'never deeper than',
    'never go past',
    'never go beyond',
    'never go above',
    'never go over',
    'never go deeper than',
    'never go longer than',
    'never use more than',
    "don't go past",
    "don't go beyond",
    "don't go above",
    "don't go over",
    'not go past',
    'not go beyond',
    'not go above',
    'not go over',
    "shouldn't exceed",
    'must not exceed',
    "mustn't exceed",
    'within',
    '≤',
    'as much as',
    'capped at',
    'as high as',
    'limited to',
  ],
  'at-least': [
    'at least',
    'no less than',
    'not less than',
    'minimum',
    'minimum of',
    'a minimum of',
    '≥',
    'starting at',
    'starting from',
    'upwards of',
  ],
  above: [
    'over',
    'above',
    'more than',
    'longer than',
    'greater than',
    'larger than',
    'bigger than',
    'deeper than',
    'exceeding',
    'exceed',
    'exceeds',
    'beyond',
    'past',
    '>',
  ],
} as const;

/** Words that put a bound on the number before them. */
export const boundsAfter = {
  'at-most': [
    'or less',
    'or shorter',
    'or smaller',
    'or under',
    'or below',
    'or lower',
    'or fewer',
    'and below',
    'and under',
    'and less',
    'and shorter',
    'and smaller',
    'and lower',
    'max',
    'maximum',
    'at most',
    'tops',
  ],
  'at-least': [
    'or more',
    'or longer',
    'or above',
    'or over',
    'or deeper',
    'or greater',
    'or larger',
    'or higher',
    'and up',
    'and above',
    'and over',
    'and longer',
    'and more',
    'and higher',
    'and upwards',
    'minimum',
    'at least',
    'plus',
    '+',
  ],
} as const;

/** Words between the two ends of a range. */
export const rangeWords: readonly string[] = [
  '- to -',
  '- to',
  '-',
  '–',
  '—',
  '‒',
  '−',
  '~',
  '～',
  '…',
  '→',
  'to',
  '(in (size|length|depth)|long|sized? needles?) through? to',
  'through',
  'thru',
  'till',
  'until',
  'up to',
  'right up to',
  'all the way up to',
  'all the way to',
  'and up to',
  '- up to',
  'bis',
  'à',
  'a',
  'até',
  'hasta',
  'do',
  'до',
];

/** Words and signs between the items of a list. */
export const listWords: readonly string[] = [
  ',',
  '/',
  '|',
  '&',
  '+',
  ';',
  '·',
  'and',
  'or',
  ', and',
  ', or',
  'and/or',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'e',
  'o',
  'и',
];

/** Words before a number that make "and" the middle of a range. */
export const betweenWords: ReadonlySet<string> = new Set(['between', 'zwischen', 'entre', 'tra', 'między', 'между']);

/** Words that lead a time in ("after ten weeks", "within just 3 days") and are read with it. */
export const timeLeads: ReadonlySet<string> = new Set([
  'in',
  'within',
  'after',
  'over',
  'by',
  'just',
  'only',
  'about',
  'around',
  'roughly',
  'approximately',
  'as',
  'little',
  'from',
]);

/** Words that say how often on their own, as the days between two times. */
export const rateWords: ReadonlyMap<string, number> = new Map([
  ['daily', 1],
  ['nightly', 1],
  ['everyday', 1],
  ['weekly', 7],
  ['biweekly', 14],
  ['fortnightly', 14],
  ['monthly', 30],
  ['bimonthly', 60],
]);

/** Words that count how many times, with how many. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** Words that count a unit of time from the start: "within the first week". */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['sixth', 6],
  ['6th', 6],
]);

/** Words of the day that "every" can stand before as it can before a unit. */
export const dayParts: ReadonlySet<string> = new Set(['morning', 'evening', 'bedtime']);

/** Which unit "every other" and the like skip to. */
export const skippedUnits: ReadonlyMap<string, number> = new Map([
  ['other', 2],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['alternate', 2],
  ['single', 1],
]);

/** Words that make a time before them the time between two sessions. */
export const apartWords: ReadonlySet<string> = new Set([
  'apart',
  'between',
  'interval',
  'intervals',
  'gap',
  'gaps',
  'spacing',
]);

/** Words that make a time after them the time between two sessions. */
export const spacedWords: ReadonlySet<string> = new Set([
  'spaced',
  'intervals',
  'interval',
  'spacing',
  'gap',
  'spread',
]);

/** What sessions are called. */
export const sessionNouns: ReadonlySet<string> = new Set([
  'session',
  'sessions',
  'treatment',
  'treatments',
  'procedure',
  'procedures',
  'visit',
  'visits',
  'appointment',
  'appointments',
]);

/** Words and signs that join the items of a list of words. */
export const listJoiners: ReadonlySet<string> = new Set([',', 'and', 'or', '&', '/', '+', 'as', 'even', 'plus']);

/** What "daily" and the like name rather than time: "daily life", "weekly newsletter". */
export const dailyNouns: ReadonlySet<string> = new Set([
  'women',
  'men',
  'people',
  'things',
  'products',
  'items',
  'life',
  'lives',
  'living',
  'routine',
  'routines',
  'activities',
  'activity',
  'skincare',
  'skin',
  'cartridge',
  'cartridges',
  'newsletter',
  'facial',
  'facials',
  'subscription',
  'payments',
  'tasks',
  'moisturizer',
  'moisturiser',
  'sunscreen',
  'spf',
  'deals',
  'mail',
]);

/** Small words around numbers, by what they do there. */
export const numberSyntax = {
  article: new Set(['a', 'an']),
  the: new Set(['the']),
  of: new Set(['of']),
  and: new Set(['and']),
  or: new Set(['or']),
  more: new Set(['more']),
  in: new Set(['in']),
  half: new Set(['half']),
  three: new Set(['three']),
  quarters: new Set(['quarter', 'quarters']),
  point: new Set(['point']),
  nought: new Set(['zero', 'nought']),
  whole: new Set(['full', 'whole', 'good', 'solid']),
  /** Vague only with an article: "a couple of". */
  couple: new Set(['couple']),
  vagueTimes: new Map<string, readonly number[]>([
    ['few', [2, 5]],
    ['several', [2, 5]],
    ['couple', [2]],
  ]),
  times: new Set(['times', 'time', 'x', '×']),
  every: new Set(['every', 'each']),
  per: new Set(['a', 'an', 'per', 'in', '/']),
  about: new Set(['about', 'around', 'approximately', 'roughly', 'a']),
  cross: new Set(['x', '×', '*', 'by']),
  mil: new Set(['mil', 'mils']),
  /** End the search for what is counted: "a week or two after their first session". */
  notCounted: new Set(['after', 'before', 'until', 'from', 'in', 'to', 'with', 'for', 'their', 'your', 'my', 'the']),
} as const;

/** Words before a whole number that make a count or a name of it: "pack of 2, 0.5 mm". */
export const countLeads: ReadonlySet<string> = new Set(
  'of no nr model version v step steps level pack set qty x type size sizes series grade stage class'.split(' '),
);

/** Of these, the words that a list of lengths can follow: "sizes 1, 1.5 and 2 mm". */
export const sizeWords: ReadonlySet<string> = new Set(['size', 'sizes']);
