import { functionWords, type TermClass } from '../vocabulary/en.ts';
import type { Term } from '../vocabulary/terms.ts';
import type { Clause } from './clauses.ts';
import { classesOf, type Reading, type Sentence } from './reading.ts';

/** What a stretch of text is about: microneedling, something else, what is put on the skin, or none of them is named. */
export type Subject = 'microneedling' | 'other' | 'product' | 'none';

/** What a heading or label is about; where it names microneedling and something else, microneedling. */
export function subjectOf(heading: string): Subject {
  const classes = classesOf(heading);
  return classes.has('microneedling') ? 'microneedling' : classes.has('otherTreatment') ? 'other' : 'none';
}

/** What the nearest heading that names a subject is about. */
export function subjectAbove(headings: readonly string[]): Subject {
  for (let i = headings.length - 1; i >= 0; i--) {
    const subject = subjectOf(headings[i] as string);
    if (subject !== 'none') return subject;
  }
  return 'none';
}

// "A serum", "The new mask".
const ARTICLE = 2;

/** What a sentence leaves behind for one that goes on with "it" or "they". */
export function subjectLeft(sentence: Sentence, before: Subject): Subject {
  if (sentence.terms.has('microneedling')) return 'microneedling';
  if (sentence.terms.has('otherTreatment')) return 'other';
  const begins = (name: TermClass): boolean =>
    sentence.terms.get(name)?.some(({ from }) => from - sentence.from <= ARTICLE) ?? false;
  // "Rosacea is a skin issue. It causes redness."
  return begins('otherProduct') ? 'product' : begins('poorSkin') ? 'other' : before;
}

/** Says whether a sentence speaks on of what the one before it named. */
export const goesOn = ({ tokens }: Reading, { from }: Sentence): boolean =>
  functionWords.goesOn.has(tokens[from]?.text ?? '');

const SUBJECTS = ['microneedling', 'otherTreatment', 'otherProduct'] as const satisfies readonly TermClass[];

/**
 * Says whether a claim speaks of something else than microneedling: what its own clause names nearest before it, else its sentence,
 * else the heading. With `withProducts` a serum or a cream is no foreign subject.
 */
export function isForeign(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  claim: { from: number; to: number },
  above: Subject,
  withProducts = false,
): boolean {
  const names = SUBJECTS.flatMap((name) => [...(sentence.terms.get(name) ?? [])])
    .filter(
      (term) =>
        !(withProducts && term.value === 'otherProduct') &&
        !isDriven(sentence, term) &&
        !goesAlong(reading, sentence, term) &&
        !isAside(reading, sentence, term, claim) &&
        !isDeniedHere(reading, sentence, term) &&
        !comparedAway(reading, sentence, term, claim.from),
    )
    .sort((a, b) => a.from - b.from);
  if (names.length === 0) return above === 'other' || (above === 'product' && !withProducts);
  const isNamed = names.some((term) => term.value === 'microneedling');
  const inClause = names.filter((term) => term.from >= clause.from && term.to <= clause.to);
  // A clause that names nothing goes on with what the sentence began with.
  const nearest =
    inClause.length > 0 ? (inClause.findLast((term) => term.from <= claim.from) ?? inClause[0]) : names[0];
  if (nearest === undefined || nearest.value === 'microneedling') return false;
  // A serum or a mask is a foreign subject only where microneedling is not named with it.
  if (nearest.value === 'otherProduct') return !isNamed && nearest.from <= claim.from;
  if (nearest.from <= claim.from) return true;
  // Named behind the claim it is the subject only where a word ties the two: "results overnight with Botox".
  // The tie may stand a word before: "swelling after lip filler".
  const isTied = [1, 2].some(
    (back) =>
      nearest.from - back >= claim.from && functionWords.ties.has(reading.tokens[nearest.from - back]?.text ?? ''),
  );
  return !isNamed && (above === 'other' || isTied);
}

// "unlike fillers," and "than Botox" name what it is compared with: no subject, unless the claim stands inside the comparison.
function comparedAway(reading: Reading, sentence: Sentence, term: Term, claimFrom: number): boolean {
  const compared = sentence.terms.get('comparison')?.some((cue) => cue.to <= term.from && term.from - cue.to <= 3);
  if (!compared) return false;
  const next = reading.tokens[term.to]?.text === ',' ? term.to + 1 : term.to;
  return claimFrom < term.from || !isRelative(reading, next);
}

// "it lets serums penetrate deeper, and softens lines": what goes in is no subject of its own.
const isDriven = ({ terms }: Sentence, { value, to }: Term): boolean =>
  value === 'otherProduct' && (terms.get('penetrateWord')?.some(({ from }) => from === to) ?? false);

// "needling with PRP", "needling and minoxidil", "in combination with a laser": what goes along is no subject of its own.
function goesAlong({ tokens }: Reading, { terms }: Sentence, { from }: Term): boolean {
  const at = functionWords.articles.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (!functionWords.along.has(tokens[at]?.text ?? '')) return false;
  return (
    functionWords.joined.has(tokens[at - 1]?.text ?? '') ||
    (terms.get('microneedling')?.some((term) => term.to === at) ?? false)
  );
}

// "It needs no heat (lasers do), so it suits you": what stands in brackets is no subject outside them.
function isAside({ tokens }: Reading, sentence: Sentence, { from, to, value }: Term, claim: { from: number }): boolean {
  if (value === 'microneedling') return false;
  let opens = from - 1;
  while (opens >= sentence.from && !BRACKETS.has(tokens[opens]?.text ?? '')) opens--;
  let closes = to;
  while (closes < sentence.to && !BRACKETS.has(tokens[closes]?.text ?? '')) closes++;
  if (opens < sentence.from || closes === sentence.to) return false;
  const isIn = tokens[opens]?.text === '(' && tokens[closes]?.text === ')';
  return isIn && (claim.from < opens || claim.from > closes);
}
const BRACKETS = new Set(['(', ')']);

// "Since needling does not work with heat or lasers, it is gentle": what is done without is no subject where needling is named before.
function isDeniedHere({ tokens }: Reading, { terms }: Sentence, { value, from }: Term): boolean {
  if (value === 'microneedling' || !terms.get('microneedling')?.some((named) => named.to <= from)) return false;
  return (
    terms
      .get('negation')
      ?.some(
        (cue) =>
          cue.to <= from &&
          from - cue.to <= DENIED_REACH &&
          tokens.slice(cue.to, from).every(({ kind }) => kind === 'word'),
      ) ?? false
  );
}
const DENIED_REACH = 10;

const isRelative = ({ tokens }: Reading, at: number): boolean => functionWords.relative.has(tokens[at]?.text ?? '');
