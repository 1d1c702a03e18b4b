import type { TermClass } from '../vocabulary/en.ts';
import type { Span } from '../vocabulary/span.ts';
import { readTerms, type Term } from '../vocabulary/terms.ts';
import { type Token, tokenize } from '../vocabulary/tokens.ts';
import type { Classes } from './claim.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { readRates } from './rates.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of a reading: the tokens it holds (`from` inclusive, `to` exclusive), and its terms, also by their class. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly all: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly terms: ReadonlyMap<TermClass, readonly Term[]>;
}

/** A text with everything that is read off it once: tokens, terms and, when first asked for, quantities and sentences. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Sentence[];
}

/** Reads a text once; `locale` tells how its sentences end. */
export const readText = (text: string, locale = 'en'): Reading => new LazyReading(text, locale);

class LazyReading implements Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly #locale: string;
  #quantities: readonly Quantity[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(text: string, locale: string) {
    this.text = text;
    this.tokens = tokenize(text);
    this.terms = readTerms(this.tokens);
    this.#locale = locale;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= readRates(this.tokens, readQuantities(this.tokens));
    return this.#quantities;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= cutSentences(this, splitSentences(this.text, this.#locale));
    return this.#sentences;
  }
}

// Tokens; a longer sentence is a table or a trick, and is read in parts.
const LONGEST_SENTENCE = 240;

function cutSentences({ tokens, terms, quantities }: Reading, spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  let term = 0;
  let quantity = 0;
  for (const { start, end } of spans) {
    while (at < tokens.length && (tokens[at] as Token).start < start) at++;
    while (at < tokens.length && (tokens[at] as Token).end <= end) {
      const from = at;
      while (at < tokens.length && at - from < LONGEST_SENTENCE && (tokens[at] as Token).end <= end) at++;
      const all: Term[] = [];
      for (; term < terms.length && (terms[term] as Term).from < at; term++)
        if (isInside(terms[term] as Term, from, at)) all.push(terms[term] as Term);
      const measured: Quantity[] = [];
      for (; quantity < quantities.length && (quantities[quantity] as Quantity).from < at; quantity++)
        if (isInside(quantities[quantity] as Quantity, from, at)) measured.push(quantities[quantity] as Quantity);
      const last = tokens[at - 1] as Token;
      const isWhole = (tokens[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
      sentences.push({
        start: from > 0 && (tokens[from - 1] as Token).end > start ? (tokens[from] as Token).start : start,
        end: isWhole ? end : last.end,
        from,
        to: at,
        all,
        terms: byClass(all),
        quantities: measured,
      });
    }
  }
  return sentences;
}

const isInside = (part: { readonly from: number; readonly to: number }, from: number, to: number): boolean =>
  part.from >= from && part.to <= to;

function byClass(terms: readonly Term[]): Map<TermClass, Term[]> {
  const classes = new Map<TermClass, Term[]>();
  for (const term of terms) {
    const same = classes.get(term.value);
    if (same) same.push(term);
    else classes.set(term.value, [term]);
  }
  return classes;
}

/** The terms of one class in a sentence that lie between two of its tokens. */
export function termsIn({ terms }: Sentence, name: TermClass, from: number, to: number): readonly Term[] {
  const all = terms.get(name);
  return all ? all.filter((term) => term.from >= from && term.to <= to) : NONE;
}
const NONE: readonly Term[] = [];

/** Says whether a class of words stands between two tokens of a sentence. */
export function hasTerm({ terms }: Sentence, name: TermClass, from: number, to: number): boolean {
  const all = terms.get(name);
  if (all) for (const term of all) if (term.from >= from && term.to <= to) return true;
  return false;
}

/** The classes of words that stand between two tokens of a sentence. */
export const classesIn = (sentence: Sentence, from: number, to: number): Classes => ({
  has: (name) => hasTerm(sentence, name, from, to),
});

const known = new Map<string, ReadonlySet<TermClass>>();
const MOST_KNOWN = 500;
const LONGEST = 300;

/** The classes of words in a heading or a label; what was asked before is remembered. */
export function classesOf(heading: string): ReadonlySet<TermClass> {
  const cached = known.get(heading);
  if (cached) return cached;
  if (known.size > MOST_KNOWN) known.clear();
  const classes = new Set(readTerms(tokenize(heading.slice(0, LONGEST))).map(({ value }) => value));
  known.set(heading, classes);
  return classes;
}
