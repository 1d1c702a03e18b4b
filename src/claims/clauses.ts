import { functionWords } from '../vocabulary/en.ts';
import type { Reading, Sentence } from './reading.ts';

/** A part of a sentence that can hold a claim of its own: tokens `from` (inclusive) to `to` (exclusive). */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Splits a sentence where it turns: at semicolons and at words such as "but" and "while". */
export function clausesOf({ tokens }: Reading, { from, to, all, terms }: Sentence): Clause[] {
  const turns = terms.get('turn');
  if (!turns) return [{ from, to }];
  const longer = all.filter((term) => term.to > term.from + 1);
  const clauses: Clause[] = [];
  let start = from;
  for (const { from: i, to: next } of turns) {
    // "not only … but also" stays one, and so do "anything but", "slow but steady" and "as though".
    if (functionWords.as.has(tokens[i - 1]?.text ?? '')) continue;
    if (functionWords.also.has(tokens[next]?.text ?? '') || longer.some((term) => term.from < i && i < term.to))
      continue;
    if (i > start) clauses.push({ from: start, to: i });
    start = i;
  }
  if (to > start) clauses.push({ from: start, to });
  return clauses;
}
