import type { Frame, Rule } from '../rules/define-rule.ts';
import { functionWords, type TermClass } from '../vocabulary/en.ts';
import type { Span } from '../vocabulary/span.ts';
import type { Dimension } from '../vocabulary/units.ts';
import { answerOf, denied } from './answers.ts';
import type { BlockText, Claim } from './claim.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Cue, type CueKind, countApart, cuesOf, isFlatDenial, touches } from './cues.ts';
import { type Candidate, FrameIndex } from './frame-index.ts';
import { purposeOf } from './length-purpose.ts';
import { type FrameMatch, matchFrame } from './match-frame.ts';
import { isAlone, type Place, placeOf } from './place.ts';
import type { Purpose, Quantity } from './quantities.ts';
import { classesIn, type Reading, readText, type Sentence } from './reading.ts';
import { settingOf } from './setting.ts';
import { goesOn, isForeign, type Subject, subjectLeft } from './subject.ts';

/**
 * Finds every claim of the rules in a list of blocks, in reading order; pure, and linear in the length of the text.
 * `subject` is what the page as a whole is about, for blocks under no heading that names one.
 */
export function findClaims(
  blocks: readonly BlockText[],
  rules: readonly Rule[],
  { subject = 'none', readings = blocks.map(readBlock) }: { subject?: Subject; readings?: readonly Reading[] } = {},
): Claim[] {
  const frames = FrameIndex.of(rules);
  let asked: Claim[] = [];
  return blocks.flatMap((block, i) => {
    const reading = readings[i] as Reading;
    // Most blocks can hold no claim, and are read no further; an answer can, where a question stands before it.
    if (asked.length === 0 && !frames.canFit(keysIn(reading), isAlone(reading) || reading.text.includes('?')))
      return [];
    const place = placeOf(block, blocks[i - 1], i, reading, subject);
    const found = claimsOf(place, frames, asked);
    asked = found.asked;
    return found.claims;
  });
}

function keysIn({ terms, quantities }: Reading): Set<TermClass | Dimension> {
  const keys = new Set<TermClass | Dimension>();
  for (const { value } of terms) keys.add(value);
  for (const { dimension } of quantities) keys.add(dimension);
  return keys;
}

/** Reads the text of one block. */
export const readBlock = (block: BlockText): Reading => readText(block.text, block.language || 'en');

const NEAR_BEFORE = 4;
const NEAR_BEHIND = 2;
const BEFORE = 6;

/** What the claims of one sentence share. */
type Whole = Pick<Claim, 'sentenceTerms' | 'sentenceBefore' | 'percent' | 'sentenceLengths'> & {
  readonly sentence: Sentence;
};

function claimsOf(place: Place, frames: FrameIndex, before: Claim[]): { claims: Claim[]; asked: Claim[] } {
  const { reading } = place;
  const claims: Claim[] = [];
  let asked = before;
  let left: Subject = 'none';
  let last: Sentence | undefined;
  // How many of the claims are those of the sentence before.
  let said = 0;
  for (const sentence of reading.sentences) {
    const above = goesOn(reading, sentence) && left !== 'none' ? left : place.above;
    const isAnswer = last !== undefined && isAsking(reading, last) && sentence.to - sentence.from <= LONGEST_ANSWER;
    const found = claimsIn(place, sentence, frames.candidates(sentence, place.alone || isAnswer), above, last);
    const answers = answerOf(reading, sentence, asked, found, place.index);
    // "It removes scars, they say. It doesn't."
    if (isFlatDenial(reading, sentence)) claims.push(...claims.splice(claims.length - said).map(denied));
    said = found.length;
    claims.push(...answers, ...found);
    asked = found.filter(({ cues }) => cues.has('question'));
    left = subjectLeft(sentence, left);
    last = sentence;
  }
  return { claims: claims.sort((a, b) => a.start - b.start || a.end - b.end), asked };
}

// Tokens: "How many sessions do I need? Most people need three to six."
const LONGEST_ANSWER = 16;
const isAsking = ({ tokens }: Reading, { to }: Sentence): boolean => tokens[to - 1]?.text === '?';

function claimsIn(
  place: Place,
  sentence: Sentence,
  candidates: readonly Candidate[],
  above: Subject,
  last: Sentence | undefined,
): Claim[] {
  if (candidates.length === 0) return [];
  const { reading } = place;
  const clauses = clausesOf(reading, sentence);
  const taken = new Map<Rule, FrameMatch[]>();
  const claims: Claim[] = [];
  let cues: Cue[] | undefined;
  const question = last && isAsking(reading, last) ? last : undefined;
  const whole: Whole = {
    sentence,
    sentenceTerms: sentence.terms,
    sentenceBefore: last?.terms ?? NO_TERMS,
    percent: hasPercent(sentence),
    sentenceLengths: lengthsIn(sentence),
  };
  for (const { rule, frame } of candidates) {
    const others = taken.get(rule) ?? [];
    taken.set(rule, others);
    if (frame.under && !frame.under.some((name) => place.around.has(name) || question?.terms.has(name))) continue;
    for (const clause of clauses) {
      for (const found of matchFrame(frame, reading, sentence, clause)) {
        const match = besides(others, found);
        if (!match) continue;
        others.push(match);
        // What is listed as speaking against it may be a treatment: "contraindications: fillers within 30 days, eczema".
        const anySubject =
          rule.withProducts && (place.around.has('notForHead') || sentence.terms.has('contraindicated'));
        if (!anySubject && isForeign(reading, sentence, clause, match, above, rule.withProducts)) continue;
        cues ??= cuesOf(reading, sentence);
        claims.push(claimFrom(place, whole, clause, rule, frame, match, cues, above));
      }
    }
  }
  return claims;
}

// What is listed with a claim may be another's already: "pregnant or breastfeeding, or have rosacea or eczema".
function besides(others: readonly FrameMatch[], match: FrameMatch): FrameMatch | undefined {
  const isFree = ({ from, to }: { from: number; to: number }): boolean =>
    !others.some((other) => other.from < to && from < other.to);
  return isFree(match) ? match : isFree(match.core) ? { ...match, ...match.core } : undefined;
}

const NO_TERMS: Sentence['terms'] = new Map();
// Tokens; what is longer is no item of a list.
const LONGEST_ITEM = 24;
const LEADERS = new Set([':', '–', '—']);
// "PAIN - …", "PAIN- …": a hyphen with a space behind it.
const DASH = /^\s*-\s/;

function claimFrom(
  place: Place,
  { sentence, ...whole }: Whole,
  clause: Clause,
  rule: Rule,
  frame: Frame,
  match: FrameMatch,
  cues: readonly Cue[],
  above: Subject,
): Claim {
  const { reading, label } = place;
  // "less wrinkles, smooth skin and no sagging" denies what is listed with it, and not the words themselves.
  const touched = ({ kind }: Cue): Span => (kind === 'negation' ? match.core : match);
  const working = cues.filter((cue) => touches(cue, touched(cue)) && !isOwn(cue, reading, sentence, frame, match));
  const kinds = new Set<CueKind>([...working.map((cue) => cue.kind), ...place.cues]);
  // Two negations give the words back.
  const denials = working.filter(({ kind }) => kind === 'negation');
  // "no redness, no peeling": what denies a later word of a list takes nothing back.
  const onFirst = denials.filter(({ scope }) => scope.start <= match.start && scope.end > match.start);
  const negations = countApart(onFirst.length > 0 ? onFirst : denials) + (place.cues.includes('negation') ? 1 : 0);
  if (negations % 2 === 0) kinds.delete('negation');
  const of = (...dimensions: Quantity['dimension'][]): Quantity[] =>
    match.quantities.filter((quantity) => dimensions.includes(quantity.dimension));
  return {
    rule: rule.id,
    frame: frame.name,
    block: place.index,
    start: startWithNegation(reading, working, match),
    end: match.end,
    sentence: { start: sentence.start, end: sentence.end },
    lengths: of('length').map((quantity) => ({ ...quantity, purpose: purposeIn(reading, quantity, label) })),
    times: of('time', 'spacing'),
    counts: of('count'),
    cues: kinds,
    marked: classesIn(sentence, match.from, match.to),
    near: classesIn(sentence, match.from - NEAR_BEFORE, match.to + NEAR_BEHIND),
    before: classesIn(sentence, match.from - BEFORE, match.from),
    terms: classesIn(sentence, clause.from, clause.to),
    around: place.around,
    ...whole,
    setting: settingOf(place.named, sentence, clause, match) ?? place.setting ?? 'unknown',
    alone: place.alone,
    labelled: place.labelled,
    leads:
      isFirst(reading, sentence, match.from) &&
      (LEADERS.has(reading.tokens[match.to]?.text ?? '') || DASH.test(reading.text.slice(match.end, match.end + 4))),
    opens:
      reading.tokens.length <= LONGEST_ITEM &&
      sentence.from === 0 &&
      isFirst(reading, sentence, match.from) &&
      functionWords.insideItem.has(reading.tokens[match.to]?.text ?? ''),
    underSubject: place.labelled || above === 'microneedling',
  };
}

// "2. More collagen: …"
const isFirst = ({ tokens }: Reading, sentence: Sentence, from: number): boolean =>
  from - sentence.from < 4 && tokens.slice(sentence.from, from).every(({ kind }) => kind !== 'word');

// A negation inside the phrase itself is what is claimed, and denies nothing: "banish wrinkles", "pain-free", "no need to visit", "not cleaned".
const HOLD_DENIAL: readonly TermClass[] = [
  'removes',
  'removed',
  'freeOf',
  'painless',
  'noDowntime',
  'noUpkeep',
  'noSideEffect',
  'sameTool',
  'onlyOne',
  'severalSessions',
  'substitute',
  'unskilled',
  'lesser',
  'shallow',
  'notForHome',
  'bigRisk',
  'slowWord',
  'different',
  'lesserResult',
];

function isOwn(
  { kind, start, end }: Cue,
  { tokens }: Reading,
  { terms }: Sentence,
  frame: Frame,
  match: FrameMatch,
): boolean {
  if (kind !== 'negation' || start < match.start || end > match.end) return false;
  const isPart = (name: TermClass): boolean =>
    terms.get(name)?.some(({ from, to }) => end > (tokens[from]?.start ?? 0) && start < (tokens[to - 1]?.end ?? 0)) ??
    false;
  return HOLD_DENIAL.some((name) => frame.needs.includes(name) && isPart(name));
}

// "no instant results", "never go over 1 mm": what turns the words round belongs to them where it stands right before.
function startWithNegation({ tokens }: Reading, cues: readonly Cue[], { start, from }: FrameMatch): number {
  const before = tokens[from - 1];
  return cues.find((cue) => cue.kind === 'negation' && before?.end === cue.end)?.start ?? start;
}

// "15 % vitamin C" tells how strong a serum is, and nothing of what is claimed.
const hasPercent = ({ terms, quantities }: Sentence): boolean =>
  terms.has('multiple') ||
  quantities.some(
    ({ dimension, to }) => dimension === 'percent' && !terms.get('otherProduct')?.some(({ from }) => from === to),
  );

const lengthsIn = ({ quantities }: Sentence): number[] =>
  quantities.filter(({ dimension }) => dimension === 'length').flatMap(({ values }) => values);

// Where the words themselves do not tell what is measured, the head of the row does.
function purposeIn(reading: Reading, quantity: Quantity, label: Reading | null): Purpose {
  const own = purposeOf(reading.tokens, quantity);
  if (own !== 'unknown' || !label) return own;
  const isSame = ({ values }: Quantity): boolean => values.join() === quantity.values.join();
  const twin = label.quantities.find(isSame);
  return twin ? purposeOf(label.tokens, twin) : own;
}
