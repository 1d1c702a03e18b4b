import type { TermClass } from '../vocabulary/en.ts';
import { contains, overlaps, type Span } from '../vocabulary/span.ts';
import type { Term } from '../vocabulary/terms.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Reading, readText, type Sentence } from './reading.ts';

/** What words around a claim can do to it, in the manner of ConText. */
export type CueKind = 'negation' | 'question' | 'warning' | 'attribution' | 'myth' | 'condition' | 'comparison';

/** A trigger in a text, and the `scope` in which it works; offsets in UTF-16 code units. */
export interface Cue extends Span {
  readonly kind: CueKind;
  readonly scope: Span;
}

/** Reads the cues of the sentence in which a span stands; a span outside every sentence has none. */
export function readCues(text: string, span: Span): Cue[] {
  const reading = readText(text);
  const sentence = reading.sentences.find((candidate) => overlaps(candidate, span));
  return sentence ? cuesOf(reading, sentence) : [];
}

/** Says whether the words of a span are negated where they stand. */
export const isNegated = (text: string, span: Span): boolean =>
  readCues(text, span).some((cue) => cue.kind === 'negation' && touches(cue, span));

/** Says whether a cue works on a span: the span lies in its scope, or holds the trigger with scope left in it. */
export const touches = (cue: Cue, span: Span): boolean => overlaps(cue.scope, span) && !contains(cue, span);

// "no", "without" and their like turn the few words behind them; a negated verb turns the rest of its clause.
const SHORT = new Set([
  'no',
  'without',
  'none',
  'nor',
  'neither',
  'zero',
  'free',
  'lack',
  'goodbye',
  'farewell',
  'instead',
  'rather',
]);
const SHORT_REACH = 6;
const LONG_REACH = 16;

/** Reads every cue of one sentence. */
export function cuesOf(reading: Reading, sentence: Sentence): Cue[] {
  const { tokens } = reading;
  const inside = reading.terms.filter((term) => term.from >= sentence.from && term.to <= sentence.to);
  const of = (name: TermClass): Term[] => inside.filter((term) => term.value === name);
  const clauses = clausesOf(reading, sentence);
  const cue = (kind: CueKind, term: { from: number; to: number }, from: number, to: number): Cue => ({
    kind,
    ...spanOf(reading, term.from, term.to),
    scope: spanOf(reading, from, to),
  });
  const clauseAt = (at: number): Clause => clauses.find((clause) => at >= clause.from && at < clause.to) ?? sentence;
  const cues: Cue[] = [];
  const spared = of('notNegation');
  for (const term of of('negation')) {
    if (spared.some((other) => other.from <= term.from && term.from < other.to)) continue;
    cues.push(cue('negation', term, term.from, negationEnd(reading, term, clauseAt(term.from))));
  }
  for (const term of of('negationAfter')) cues.push(cue('negation', term, clauseAt(term.from).from, term.to));
  for (const term of of('warning')) cues.push(cue('warning', term, sentence.from, sentence.to));
  for (const term of of('attribution')) cues.push(cue('attribution', term, term.from, sentence.to));
  for (const term of of('myth')) cues.push(cue('myth', term, sentence.from, sentence.to));
  for (const term of of('condition'))
    cues.push(cue('condition', term, term.from, commaAfter(reading, term.to, clauseAt(term.from).to)));
  for (const term of of('comparison')) {
    const than = tokens[term.from]?.text === 'than';
    cues.push(
      cue(
        'comparison',
        term,
        term.to,
        than ? clauseAt(term.from).to : commaAfter(reading, term.to, clauseAt(term.from).to),
      ),
    );
  }
  const last = tokens[sentence.to - 1];
  if (last?.text === '?')
    cues.push(cue('question', { from: sentence.to - 1, to: sentence.to }, sentence.from, sentence.to));
  return cues.filter(({ scope }) => scope.end > scope.start);
}

const commaAfter = ({ tokens }: Reading, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ',') return i;
  return to;
};

function negationEnd(reading: Reading, term: Term, clause: Clause): number {
  const { tokens } = reading;
  const short = SHORT.has(tokens[term.from]?.text ?? '');
  const limit = Math.min(clause.to, term.to + (short ? SHORT_REACH : LONG_REACH));
  for (let i = term.to; i < limit; i++) {
    const word = tokens[i]?.text ?? '';
    const goesOn = [',', 'or', 'nor'].includes(word) && ['or', 'nor', 'not'].includes(tokens[i + 1]?.text ?? '');
    if (goesOn) continue;
    if (word === ',' || word === ';' || word === ':' || word === '(' || word === ')') return i;
    if (short && (word === 'and' || word === '.' || word === '–' || word === '—')) return i;
    if (i > term.to && reading.terms.some((other) => other.value === 'negationEnd' && other.from === i)) return i;
  }
  return limit;
}

function spanOf({ tokens }: Reading, from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[Math.max(from, to - 1)];
  return { start: first?.start ?? 0, end: to > from ? (last?.end ?? 0) : (first?.start ?? 0) };
}
