import type { TermClass } from '../vocabulary/en.ts';
import { contains, type Span } from '../vocabulary/span.ts';
import { readTerms, type Term } from '../vocabulary/terms.ts';
import { type Token, tokenize } from '../vocabulary/tokens.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { readRates } from './rates.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of a reading: the tokens it holds (`from` inclusive, `to` exclusive), and its terms, also by their class. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly all: readonly Term[];
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
export function readText(text: string, locale = 'en'): Reading {
  const tokens = tokenize(text);
  const terms = readTerms(tokens);
  let quantities: readonly Quantity[] | undefined;
  let sentences: readonly Sentence[] | undefined;
  return {
    text,
    tokens,
    terms,
    get quantities() {
      quantities ??= readRates(tokens, readQuantities(tokens));
      return quantities;
    },
    get sentences() {
      sentences ??= cutSentences(splitSentences(text, locale), tokens, terms);
      return sentences;
    },
  };
}

function cutSentences(spans: readonly Span[], tokens: readonly Token[], terms: readonly Term[]): Sentence[] {
  let at = 0;
  let next = 0;
  return spans.map((span) => {
    while (at < tokens.length && (tokens[at] as Token).start < span.start) at++;
    const from = at;
    while (at < tokens.length && contains(span, tokens[at] as Token)) at++;
    const all: Term[] = [];
    const byClass = new Map<TermClass, Term[]>();
    for (; next < terms.length && (terms[next] as Term).from < at; next++) {
      const term = terms[next] as Term;
      if (term.from < from || term.to > at) continue;
      all.push(term);
      const same = byClass.get(term.value);
      if (same) same.push(term);
      else byClass.set(term.value, [term]);
    }
    return { start: span.start, end: span.end, from, to: at, all, terms: byClass };
  });
}

/** The terms of one class in a sentence that lie between two of its tokens. */
export function termsIn({ terms }: Sentence, name: TermClass, from: number, to: number): readonly Term[] {
  const all = terms.get(name);
  return all ? all.filter((term) => term.from >= from && term.to <= to) : NONE;
}
const NONE: readonly Term[] = [];

/** Says whether a class of words stands between two tokens of a sentence. */
export const hasTerm = (sentence: Sentence, name: TermClass, from = sentence.from, to = sentence.to): boolean =>
  sentence.terms.get(name)?.some((term) => term.from >= from && term.to <= to) ?? false;

/** The classes of words that stand between two tokens of a sentence. */
export function classesIn(sentence: Sentence, from = sentence.from, to = sentence.to): Set<TermClass> {
  const names = new Set<TermClass>();
  for (const term of sentence.all) if (term.from >= from && term.to <= to) names.add(term.value);
  return names;
}

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
