import type { SourcePart } from './source.ts';

/** A place in the source: a part, and a paragraph counted from 1; without one, the part as a whole or its list. */
export interface Place {
  readonly part: SourcePart;
  readonly paragraph?: number;
}

/** A figure of the source: from `min` to `max` in `unit`; an absent end is open, `exclusive` says that the end itself is not meant. */
export interface Figure {
  readonly unit: 'millimetres' | 'minutes' | 'days' | 'weeks' | 'months' | 'sessions';
  readonly min?: number;
  readonly max?: number;
  readonly exclusive?: boolean;
  /** True where the source gives words ("a few", "several") and the numbers are our reading of them. */
  readonly worded?: boolean;
}

/** How the facts are grouped for reading. */
export const factGroups = ['results', 'sessions', 'home', 'safety', 'how'] as const;
export type FactGroup = (typeof factGroups)[number];

/** One thing that the source says, in our words. */
export interface Fact {
  readonly statement: string;
  readonly group: FactGroup;
  readonly places: readonly [Place, ...Place[]];
  readonly figures: readonly Figure[];
}

const fact = /* @__NO_SIDE_EFFECTS__ */ (
  group: FactGroup,
  statement: string,
  places: readonly [Place, ...Place[]],
  ...figures: Figure[]
): Fact => ({ statement, group, places, figures });
const at = /* @__NO_SIDE_EFFECTS__ */ (part: SourcePart, paragraph?: number): Place =>
  paragraph === undefined ? { part } : { part, paragraph };

/** Every fact of the source, by id; the statements are ours, the figures are the source's. */
export const facts = {
  'not-immediate': fact(
    'results',
    'Results do not come at once, the way they do with dermal fillers and some other treatments.',
    [at('S0')],
  ),
  'first-days': fact(
    'results',
    'A few days on, skin may feel slightly softer and its texture may be slightly different.',
    [at('S4', 3)],
    { unit: 'days', min: 2, max: 5, worded: true },
  ),
  'weeks-of-building': fact(
    'results',
    'New collagen tissue forms over the days and weeks after a session; firmness, texture and tone can improve in the weeks that follow.',
    [at('S2')],
  ),
  'full-effect': fact(
    'results',
    'The full effect, and so most of the results, takes about four weeks or longer to notice.',
    [at('S3', 1), at('S4', 3)],
    { unit: 'weeks', min: 4 },
  ),
  'several-months': fact(
    'results',
    'Across several months scars can fade, wrinkles and lines can lessen, and tone and texture may get better.',
    [at('S3', 2)],
    { unit: 'months', min: 3, worded: true },
  ),
  'what-lasts': fact(
    'results',
    'The improvement of scars can be lasting; to keep tone and texture, treatments may have to go on.',
    [at('S3', 2)],
  ),
  'more-than-one-session': fact(
    'sessions',
    'After one session scars, wrinkles, lines or pigment problems may remain; it takes more of them to get where one wants to be.',
    [at('S3', 1)],
    { unit: 'sessions', min: 2, worded: true },
  ),
  'session-spacing': fact('sessions', 'It can mostly be repeated about every four to six weeks.', [at('S3', 2)], {
    unit: 'weeks',
    min: 4,
    max: 6,
  }),
  'session-length': fact(
    'sessions',
    'With a professional, one session usually lasts 20 to 30 minutes.',
    [at('S1', 3)],
    { unit: 'minutes', min: 20, max: 30 },
  ),
  'home-not-the-same': fact(
    'home',
    'Pens and rollers for the home are not the devices that dermatologists and other medical skin professionals work with.',
    [at('S4', 1)],
  ),
  'home-needle-length': fact(
    'home',
    'Devices meant for home use have needles shorter than 1 mm, for safety.',
    [at('S4', 1)],
    { unit: 'millimetres', max: 1, exclusive: true },
  ),
  'professional-deeper': fact('home', 'Professional devices can go deeper into the skin, with more profound results.', [
    at('S4', 1),
  ]),
  'professional-faster': fact(
    'home',
    'With a medical professional, results can come sooner, and a single session may bring more collagen and a greater improvement.',
    [at('S4', 1), at('S4', 2)],
  ),
  'professional-safer': fact('home', 'In professional hands it is safer for the skin and keeps infections away.', [
    at('S4', 2),
  ]),
  'poor-candidates': fact(
    'safety',
    'Active acne, rosacea and eczema respond poorly; a medical professional can tell whether it suits a particular skin.',
    [at('S4', 2)],
  ),
  'not-painful': fact('safety', 'It is described as not painful.', [at('S1', 1), at('S1', 3)]),
  'no-downtime': fact('safety', 'It is described as needing neither downtime nor recovery.', [at('S1', 1)]),
  'side-effects': fact(
    'safety',
    'The usual side effects are slight redness or swelling, which pass in the hours and days afterwards.',
    [at('S1', 1)],
  ),
  'no-lasting-damage': fact(
    'safety',
    'The pricks go through the skin but neither tear nor damage it, and cannot be seen.',
    [at('S1', 1), at('S2')],
  ),
  'what-it-is': fact(
    'how',
    'A treatment that induces collagen: very fine needles prick the skin, and the skin answers by making collagen.',
    [at('S1', 1)],
  ),
  'device-kinds': fact('how', 'The needles mostly sit on a pen or a roller, which leaves hundreds of tiny holes.', [
    at('S1', 1),
  ]),
  'how-it-works': fact(
    'how',
    'The skin mends the pricks with tissue rich in collagen and elastin, which adds volume and firmness.',
    [at('S1', 2), at('S2')],
  ),
  'collagen-starts-at-once': fact(
    'how',
    'Collagen, elastin and tissue are made from the first moment on; that is repair, not yet a result one can see.',
    [at('S3', 1)],
  ),
  'what-it-improves': fact(
    'how',
    'It can better tone, texture and elasticity, and can lessen acne scars, wrinkles, fine lines, dullness, uneven texture and hyperpigmentation.',
    [at('S1', 2)],
  ),
  'deeper-delivery': fact(
    'how',
    'Through the punctures, nutrients or treatments such as platelet-rich plasma can get deeper into the skin.',
    [at('S1', 3)],
  ),
} as const satisfies Record<string, Fact>;

/** The id of a fact. */
export type FactId = keyof typeof facts;

/** The ids of all facts, grouped as they are read. */
export const factIds = /* @__PURE__ */ Object.keys(facts) as FactId[];
