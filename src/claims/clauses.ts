import { functionWords } from '../vocabulary/en.ts';
import type { Reading, Sentence } from './reading.ts';

/** A part of a sentence that can hold a claim of its own: tokens `from` (inclusive) to `to` (exclusive). */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const BREAK_MARKS = new Set([';', '…']);

/** Splits a sentence where it turns: at semicolons and at words such as "but" and "while". */
export function clausesOf({ tokens }: Reading, { from, to, terms }: Sentence): Clause[] {
  const denials = terms.get('negation') ?? [];
  const clauses: Clause[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    // "not only … but also" stays one, and so does "anything but".
    const turn =
      (functionWords.turns.has(text) &&
        !functionWords.also.has(tokens[i + 1]?.text ?? '') &&
        !denials.some((term) => term.from < i && i < term.to)) ||
      BREAK_MARKS.has(text);
    if (!turn) continue;
    if (i > start) clauses.push({ from: start, to: i });
    start = i;
  }
  if (to > start) clauses.push({ from: start, to });
  return clauses;
}
