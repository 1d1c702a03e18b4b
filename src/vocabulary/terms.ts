import { en, shadows, type TermClass } from './en.ts';
import { inflect } from './inflect.ts';
import { Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A word or phrase of one class in a row of tokens: `from` inclusive, `to` exclusive. */
export interface Term {
  readonly from: number;
  readonly to: number;
  readonly value: TermClass;
}

let filed: Phrases<TermClass> | undefined;

/** The words of the vocabulary, filed when they are first asked for: that takes a moment. */
export function lexicon(): Phrases<TermClass> {
  if (filed) return filed;
  filed = new Phrases<TermClass>('skip', inflect);
  for (const [name, phrases] of Object.entries(en)) for (const phrase of phrases) filed.add(phrase, name as TermClass);
  return filed;
}

/** Finds every term in a row of tokens, ordered by where it starts; terms of one class that overlap are one ("at home" and "home use"). */
export function readTerms(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  const latest = new Map<TermClass, number>();
  const words = lexicon();
  for (let i = 0; i < tokens.length; i++) {
    for (const hit of words.at(tokens, i)) {
      const index = latest.get(hit.value);
      const before = index === undefined ? undefined : terms[index];
      if (index !== undefined && before && hit.from < before.to) {
        terms[index] = { ...before, to: Math.max(before.to, hit.to) };
      } else {
        latest.set(hit.value, terms.length);
        terms.push(hit);
      }
    }
  }
  return terms.filter((term, i) => !isShadowed(term, i, terms));
}

// Terms are ordered by where they start, so one that holds another begins a little before it, or with it.
const FARTHEST = 20;

function isShadowed({ from, to, value }: Term, index: number, terms: readonly Term[]): boolean {
  const by = shadows[value];
  if (!by) return false;
  const holds = (other: Term | undefined): boolean =>
    other !== undefined && other.to >= to && other.to - other.from > to - from && by.includes(other.value);
  for (let i = index - 1; i >= 0 && from - (terms[i] as Term).from < FARTHEST; i--) if (holds(terms[i])) return true;
  for (let i = index + 1; terms[i]?.from === from; i++) if (holds(terms[i])) return true;
  return false;
}
