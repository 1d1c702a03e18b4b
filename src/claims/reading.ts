import type { TermClass } from '../vocabulary/en.ts';
import { contains, type Span } from '../vocabulary/span.ts';
import { readTerms, type Term } from '../vocabulary/terms.ts';
import { type Token, tokenize } from '../vocabulary/tokens.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of a reading, with the tokens it holds: `from` inclusive, `to` exclusive. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
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
  let quantities: readonly Quantity[] | undefined;
  let sentences: readonly Sentence[] | undefined;
  return {
    text,
    tokens,
    terms: readTerms(tokens),
    get quantities() {
      quantities ??= readQuantities(tokens);
      return quantities;
    },
    get sentences() {
      sentences ??= withTokens(splitSentences(text, locale), tokens);
      return sentences;
    },
  };
}

function withTokens(spans: readonly Span[], tokens: readonly Token[]): Sentence[] {
  let at = 0;
  return spans.map((span) => {
    while (at < tokens.length && (tokens[at] as Token).start < span.start) at++;
    const from = at;
    while (at < tokens.length && contains(span, tokens[at] as Token)) at++;
    return { ...span, from, to: at };
  });
}

/** The terms of one class that lie between two tokens. */
export const termsIn = (reading: Reading, name: TermClass, from: number, to: number): Term[] =>
  reading.terms.filter((term) => term.value === name && term.from >= from && term.to <= to);

/** Says whether a class of words stands between two tokens. */
export const hasTerm = (reading: Reading, name: TermClass, from: number, to: number): boolean =>
  reading.terms.some((term) => term.value === name && term.from >= from && term.to <= to);
