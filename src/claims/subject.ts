import type { Term } from '../vocabulary/terms.ts';
import type { Clause } from './clauses.ts';
import { type Reading, readText, type Sentence } from './reading.ts';

/** What a stretch of text is about: microneedling, something else, or neither is named. */
export type Subject = 'microneedling' | 'other' | 'none';

const known = new Map<string, Subject>();
const MOST_KNOWN = 500;

/** What a heading or label is about; where it names microneedling and something else, microneedling. */
export function subjectOf(heading: string): Subject {
  const cached = known.get(heading);
  if (cached) return cached;
  if (known.size > MOST_KNOWN) known.clear();
  const { terms } = readText(heading.slice(0, 300));
  const has = (name: Term['value']): boolean => terms.some((term) => term.value === name);
  const subject: Subject = has('microneedling') ? 'microneedling' : has('otherTreatment') ? 'other' : 'none';
  known.set(heading, subject);
  return subject;
}

/** What the nearest heading that names a subject is about. */
export function subjectAbove(headings: readonly string[]): Subject {
  for (let i = headings.length - 1; i >= 0; i--) {
    const subject = subjectOf(headings[i] as string);
    if (subject !== 'none') return subject;
  }
  return 'none';
}

/** Says whether a claim speaks of something else than microneedling: what its own clause names nearest before it, else its sentence, else the heading. */
export function isForeign(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  claim: { from: number; to: number },
  above: Subject,
): boolean {
  const names = reading.terms.filter(
    (term) =>
      isSubject(term) &&
      term.from >= sentence.from &&
      term.to <= sentence.to &&
      !comparedAway(reading, term, claim.from),
  );
  if (names.length === 0) return above === 'other';
  const inClause = names.filter((term) => term.from >= clause.from && term.to <= clause.to);
  const within = inClause.length > 0 ? inClause : names;
  const before = within.filter((term) => term.from <= claim.from);
  const nearest = before.at(-1) ?? within[0];
  if (nearest === undefined) return false;
  if (nearest.value === 'microneedling') return false;
  // A serum or a mask is a foreign subject only where microneedling is not named with it.
  if (nearest.value === 'otherProduct')
    return !names.some((term) => term.value === 'microneedling') && nearest.from <= claim.from;
  return nearest.from <= claim.from || !names.some((term) => term.value === 'microneedling');
}

const isSubject = ({ value }: Term): boolean =>
  value === 'microneedling' || value === 'otherTreatment' || value === 'otherProduct';

// "unlike fillers," and "than Botox" name what it is compared with: no subject, unless the claim stands inside the comparison.
function comparedAway(reading: Reading, term: Term, claimFrom: number): boolean {
  const compared = reading.terms.some(
    (cue) => cue.value === 'comparison' && cue.to <= term.from && term.from - cue.to <= 3,
  );
  if (!compared) return false;
  for (let i = term.to; i < claimFrom; i++) if (reading.tokens[i]?.text === ',') return !isRelative(reading, i + 1);
  return claimFrom < term.from;
}

const isRelative = ({ tokens }: Reading, at: number): boolean =>
  ['which', 'whose', 'that', 'where', 'who'].includes(tokens[at]?.text ?? '');
