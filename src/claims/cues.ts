import { functionWords, type TermClass } from '../vocabulary/en.ts';
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
  const index = reading.sentences.findIndex((candidate) => overlaps(candidate, span));
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const cues = cuesOf(reading, sentence);
  // "Results overnight? Forget it.": the answer denies what the question names.
  const answer = reading.sentences[index + 1];
  const asks = cues.some(({ kind }) => kind === 'question');
  const no = answer && asks ? answerAt(reading, answer, 'answerNo') : undefined;
  // "It isn't painful. It isn't." says the same twice.
  const flat = answer && isFlatDenial(reading, answer) && !cues.some(({ kind }) => kind === 'negation');
  if (answer && (no || flat)) {
    const { from, to } = no ?? answer;
    cues.push({ kind: 'negation', ...spanOf(reading, from, to), scope: sentence });
  }
  return cues;
}

/** Says whether a sentence does nothing but take back the one before it: "It doesn't." */
export const isFlatDenial = ({ tokens }: Reading, { from, to, terms }: Sentence): boolean =>
  terms
    .get('flatDenial')
    ?.some((term) => term.from === from && tokens.slice(term.to, to).every(({ kind }) => kind === 'mark')) ?? false;

/** The answer with which a sentence begins, behind a label such as "A:" too. */
export const answerAt = (
  { tokens }: Reading,
  { from, terms }: Sentence,
  name: 'answerNo' | 'answerYes',
): Term | undefined =>
  terms
    .get(name)
    ?.find(
      (term) =>
        term.from === from ||
        (term.from === from + 2 && tokens[from + 1]?.text === ':') ||
        (term.from <= from + 3 && tokens.slice(from, term.from).every(({ kind }) => kind === 'mark')),
    );

/** Says whether the words of a span are negated by what stands around them; what it denies itself ("no downtime") is not. */
export function isNegated(text: string, span: Span): boolean {
  const denials = readCues(text, span).filter(
    (cue) => (cue.kind === 'negation' || cue.kind === 'myth') && overlaps(cue.scope, span) && !contains(span, cue),
  );
  return countApart(denials) % 2 === 1;
}

/** Counts triggers, those that share words as one: two that stand apart give the words back. */
export const countApart = (cues: readonly Cue[]): number =>
  cues.filter((cue, i) => !cues.slice(0, i).some((other) => overlaps(other, cue))).length;

/** Says whether a cue works on a span: the span lies in its scope, or holds the trigger with scope left in it. */
export const touches = (cue: Cue, span: Span): boolean => overlaps(cue.scope, span) && !contains(cue, span);

// "no", "without" and their like turn the few words behind them; a negated verb turns the rest of its clause.
const SHORT_REACH = 7;
const LONG_REACH = 16;
const LIST_ITEM = 4;
// Tokens from "and" to the end: "without pain and downtime."
const LAST_OF_TWO = 3;
// Tokens in front of a bare no at the end.
const LONGEST_HEAD = 6;
const TAIL_SIGNS = new Set([':', ',']);

/** Reads every cue of one sentence. */
export function cuesOf(reading: Reading, sentence: Sentence): Cue[] {
  const { tokens } = reading;
  const of = (name: TermClass): readonly Term[] => sentence.terms.get(name) ?? [];
  const clauses = clausesOf(reading, sentence);
  const cue = (kind: CueKind, term: { from: number; to: number }, from: number, to: number): Cue => ({
    kind,
    ...spanOf(reading, term.from, term.to),
    scope: spanOf(reading, from, to),
  });
  const clauseAt = (at: number): Clause => clauses.find((clause) => at >= clause.from && at < clause.to) ?? sentence;
  const cues: Cue[] = [];
  const spared = of('notNegation');
  // "Nothing erases lines like it."
  const isUnrivalled = ({ from, to }: Term): boolean =>
    of('unrivalled').some((other) => other.from === from) &&
    of('likeOurs').some((other) => other.from > to && other.from < clauseAt(from).to);
  const asks =
    (endsInQuestion(reading, sentence) ||
      (of('asking')[0]?.from === sentence.from && !CLOSED.has(tokens[sentence.to - 1]?.text ?? ''))) &&
    of('tellingQuestion').length === 0;
  for (const term of of('negation')) {
    if (spared.some((other) => other.from <= term.from && term.from < other.to) || isUnrivalled(term)) continue;
    // "No downtime except for some pinkness" grants the pinkness.
    const excepts = of('negationEnd').some((other) => other.from === term.from);
    if (excepts && of('negation').some(({ to }) => to <= term.from && term.from - to < SHORT_REACH)) continue;
    // "It is not true" is said by the myth.
    if (of('myth').some((other) => other.from <= term.from && term.to <= other.to)) continue;
    if (asks && term.from === sentence.from && functionWords.negatedVerb.has(tokens[term.from]?.text ?? '')) continue;
    cues.push(cue('negation', term, term.from, negationEnd(reading, sentence, term, clauseAt(term.from))));
  }
  // "is a myth" is said by the myth already.
  for (const term of of('negationAfter').filter(
    ({ from, to }) => !of('myth').some((other) => other.from < to && from < other.to),
  ))
    cues.push(cue('negation', term, Math.max(clauseAt(term.from).from, term.from - LONG_REACH), term.to));
  for (const term of of('afterAll')) {
    // What goes on behind it is denied alone: "it isn't cheap".
    const next = tokens[term.to];
    if (term.to === sentence.to || next?.kind === 'mark' || functionWords.startsClause.has(next?.text ?? ''))
      cues.push(cue('myth', term, sentence.from, term.from));
  }
  // "pain-free", "Downtime: none"
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const word = tokens[i]?.text ?? '';
    const sign = tokens[i - 1]?.text;
    if (
      (functionWords.freeSuffix.has(word) && (sign === '-' || sign === '‑')) ||
      (functionWords.none.has(word) && (sign === ':' || sign === '–' || sign === '-'))
    )
      cues.push(cue('negation', { from: i, to: i + 1 }, Math.max(sentence.from, i - 3), i));
  }
  // "Retinol: absolutely not."
  for (const term of of('answerNo')) {
    const isLast = tokens.slice(term.to, sentence.to).every(({ kind, text }) => kind === 'mark' && text !== '?');
    if (isLast && TAIL_SIGNS.has(tokens[term.from - 1]?.text ?? '') && term.from - sentence.from <= LONGEST_HEAD)
      cues.push(cue('negation', term, sentence.from, term.from - 1));
  }
  // "small injuries", "to avoid irritation"
  const harmless = [...of('microInjury'), ...of('notWarning')];
  for (const term of of('warning'))
    if (!harmless.some((other) => other.from < term.to && term.from < other.to))
      cues.push(cue('warning', term, sentence.from, sentence.to));
  for (const term of of('attribution')) cues.push(cue('attribution', term, term.from, clauseAt(term.from).to));
  // "It's no myth."
  for (const term of of('myth'))
    if (!spared.some((other) => other.from < term.from && term.to <= other.to))
      // "It's a myth that it hurts: most people feel nothing."
      cues.push(cue('myth', term, sentence.from, firstOf(reading, COLON, term.to + 2, sentence.to)));
  // "lying if I said"
  for (const term of of('condition'))
    if (!of('negation').some((other) => other.from < term.from && term.from < other.to))
      cues.push(cue('condition', term, term.from, firstOf(reading, COMMA, term.to, clauseAt(term.from).to)));
  for (const term of of('comparison')) {
    const than = functionWords.than.has(tokens[term.from]?.text ?? '');
    const end = clauseAt(term.from).to;
    cues.push(cue('comparison', term, term.to, than ? end : firstOf(reading, COMMA, term.to, end)));
  }
  // "This article covers": what a text is going to speak of, it does not say yet.
  // A clause about what it names ("a treatment that fades scars") says it.
  for (const term of of('textAbout'))
    cues.push(cue('question', term, sentence.from, firstOf(reading, functionWords.relative, term.to, sentence.to)));
  // "“Will it sting?” – so I asked."
  const mark = asks ? -1 : firstOf(reading, QUESTION, sentence.from, sentence.to);
  if (
    mark > 0 &&
    tokens.slice(mark, sentence.to).some(({ kind }) => kind === 'word') &&
    (of('asking')[0]?.from ?? mark) <= sentence.from + 1
  )
    cues.push(cue('question', { from: mark, to: mark + 1 }, sentence.from, mark));
  if (asks) {
    // Its mark, or else the word it begins with.
    const at = endsInQuestion(reading, sentence) ? sentence.to - 1 : sentence.from;
    cues.push(cue('question', { from: at, to: at + 1 }, sentence.from, sentence.to));
  }
  return cues.filter(({ scope }) => scope.end > scope.start);
}

// The mark may stand inside quotation marks: "Did it hurt?”"
const endsInQuestion = ({ tokens }: Reading, { from, to }: Sentence): boolean => {
  let at = to - 1;
  while (at > from && CLOSING.has(tokens[at]?.text ?? '')) at--;
  return tokens[at]?.text === '?';
};
const CLOSED = new Set(['.', '!', '…', ':']);
const CLOSING = new Set(['”', '"', '’', "'", ')', '»', '!']);

const COMMA = new Set([',']);
const DASHES = new Set(['–', '—']);
const COLON = new Set([':']);
const QUESTION = new Set(['?']);

// The place of the first of some words between two others; that of the second where there is none.
const firstOf = ({ tokens }: Reading, words: ReadonlySet<string>, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (words.has(tokens[i]?.text ?? '')) return i;
  return to;
};

function negationEnd(reading: Reading, sentence: Sentence, term: Term, clause: Clause): number {
  const { tokens } = reading;
  const short = [term.from, term.to - 1].some((i) => functionWords.shortNegation.has(tokens[i]?.text ?? ''));
  // "free of parabens, perfume and alcohol"
  const isFree = functionWords.freeSuffix.has(tokens[term.from]?.text ?? '');
  if (functionWords.prefix.has(tokens[term.from]?.text ?? '')) return Math.min(clause.to, term.to + 2);
  const reach = short ? SHORT_REACH : LONG_REACH;
  let limit = Math.min(clause.to, term.to + reach);
  const ends = sentence.terms.get('negationEnd') ?? [];
  const denied = sentence.terms.get('negation') ?? [];
  const prevents = sentence.terms.get('prevents')?.some((other) => other.from === term.from) ?? false;
  const does = prevents ? (sentence.terms.get('reduces') ?? []) : [];
  const needs = functionWords.needs.has(tokens[term.to]?.text ?? '');
  // "those who don't clean it risk an infection", "rollers that are not clean cause one"
  const isRelative = [1, 2].some((back) => functionWords.relative.has(tokens[term.from - back]?.text ?? ''));
  const verbs = isRelative
    ? [...(sentence.terms.get('causesIt') ?? []), ...(sentence.terms.get('riskWord') ?? [])]
    : [];
  const isDenied = (from: number, to: number): boolean =>
    denied.some((other) => other.from >= from && other.from <= to);
  for (let i = term.to; i < limit; i++) {
    const word = tokens[i]?.text ?? '';
    // "Do not use on: moles, warts, open skin": what stands behind the colon is one list.
    if (word === ':' && !short && functionWords.leadsList.has(tokens[i - 1]?.text ?? '')) return clause.to;
    if (tokens[i - 1]?.text === ':' && i === term.to && !short) return clause.to;
    // "whoever prevents ageing, treats wrinkles or fades scars is right": what comes next is done, and not prevented.
    if (prevents && i > term.to && (functionWords.finite.has(word) || does.some((verb) => verb.from === i))) return i;
    if (word === ',') {
      const last = lastOfList(reading, sentence, i, clause.to, short && !isFree);
      if (last < 0) return i;
      i = last;
      limit = Math.min(clause.to, Math.max(limit, last + reach));
    } else if (word === ';' || word === ':' || word === '(' || word === ')') return i;
    else if (needs && i > term.to + 1 && functionWords.to.has(word)) return i;
    // "scars that do not respond to creams may fade"
    else if (isRelative && i > term.to + 1 && functionWords.finite.has(word)) return i;
    else if (
      i > term.to &&
      verbs.some((verb) => verb.from === i) &&
      !functionWords.tiesVerb.has(tokens[i - 1]?.text ?? '')
    )
      return i;
    else if (isDenied(i, i) && (functionWords.or.has(word) || (i > term.to && tokens[i]?.kind === 'mark'))) return i;
    else if ((functionWords.and.has(word) || DASHES.has(word)) && isDenied(i + 1, i + 2)) return i;
    else if (short && i > term.to && functionWords.subjects.has(word)) return i;
    else if (short && functionWords.and.has(word) && clause.to - i > LAST_OF_TWO) return i;
    else if (short && (word === '.' || word === '–' || word === '—')) return i;
    else if (i > term.to && ends.some((other) => other.from === i)) return i;
  }
  return limit;
}

// "no redness, light swelling, or pain": where the short items of a list run on to an "or" (behind a verb an "and" too), the place of that word; else -1, so where one is denied anew.
function lastOfList({ tokens }: Reading, { terms }: Sentence, comma: number, to: number, short: boolean): number {
  const denied = terms.get('negation') ?? [];
  let length = 0;
  for (let i = comma + 1; i < to; i++) {
    const { text = '', kind } = tokens[i] ?? {};
    if (functionWords.or.has(text) || (!short && length > 0 && length < LIST_ITEM && functionWords.and.has(text)))
      return i;
    if (text === ',') length = 0;
    else if (
      ++length > LIST_ITEM ||
      (kind === 'mark' && text !== '-') ||
      functionWords.startsClause.has(text) ||
      denied.some((term) => term.from === i)
    )
      return -1;
  }
  return -1;
}

function spanOf({ tokens }: Reading, from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[Math.max(from, to - 1)];
  return { start: first?.start ?? 0, end: to > from ? (last?.end ?? 0) : (first?.start ?? 0) };
}
