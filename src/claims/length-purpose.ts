import { lengthNouns } from '../vocabulary/en.ts';
import { numberSyntax } from '../vocabulary/numbers.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { units } from '../vocabulary/units.ts';
import type { Purpose, Quantity } from './quantities.ts';

const LONGEST_NEEDLE_MM = 3.5;
// Radiofrequency needles go deeper, which counts where the words themselves speak of needles.
const LONGEST_NAMED_MM = 8;
const SHORTEST_NEEDLE_MM = 0.05;
const REACH = 7;
const STOPS = new Set(['.', ';', '!', '?', '•', '|']);
const PAUSES = new Set([',', ':', ')']);

/** Says what a length measures, from the nouns around it and its size: needles are never longer than 3.5 mm. */
export function purposeOf(tokens: readonly Token[], { from, to, values }: Quantity): Purpose {
  // A pen is turned up from next to nothing: "0–2.5 mm".
  const longest = Math.max(...values);
  if (longest > LONGEST_NAMED_MM || longest < SHORTEST_NEEDLE_MM) return 'other';
  for (let i = from; i < to; i++) if (tokens[i]?.text === '×' || (tokens[i]?.text === 'x' && i > from)) return 'other';
  if (isCrossed(tokens, from, to) || isConverted(tokens, from)) return 'other';
  const named = nounAfter(tokens, to) ?? nounBefore(tokens, from) ?? 'unknown';
  const long = values.some((value) => value > LONGEST_NEEDLE_MM);
  return long && (named !== 'needle' || Math.min(...values) > LONGEST_NEEDLE_MM) ? 'other' : named;
}

const isCrossed = (tokens: readonly Token[], from: number, to: number): boolean =>
  (['x', '×', '*'].includes(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'number') ||
  (['×', 'x'].includes(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.kind === 'number');

// "1 mm (0.04 inch)" says the same again.
const isConverted = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.text === '(' &&
  tokens[from - 3]?.kind === 'number' &&
  units.get(tokens[from - 2]?.text ?? '')?.dimension === 'length';

// "0.5 mm needles", "20 mm wide", "0.5 mm (needle length)": the noun right behind tells.
function nounAfter(tokens: readonly Token[], to: number): Purpose | null {
  // "0.2 mm in diameter"
  if (numberSyntax.in.has(tokens[to]?.text ?? '') && lengthNouns.other.has(tokens[to + 1]?.text ?? '')) return 'other';
  let steps = 0;
  for (let i = to; i < tokens.length && steps < 4; i++, steps++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || STOPS.has(token.text) || PAUSES.has(token.text)) return null;
    if (lengthNouns.needle.has(token.text)) return 'needle';
    if (lengthNouns.other.has(token.text)) return 'other';
    if (lengthNouns.breaks.has(token.text)) return null;
  }
  return null;
}

// "needle length: 0.5 mm", "a diameter of 0.2 mm and a length of 0.5 mm": the nearest noun before tells.
function nounBefore(tokens: readonly Token[], from: number): Purpose | null {
  let length = false;
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const token = tokens[i] as Token;
    if (STOPS.has(token.text)) return null;
    if (lengthNouns.needle.has(token.text)) return 'needle';
    if (lengthNouns.other.has(token.text)) return 'other';
    if (lengthNouns.measure.has(token.text)) length = true;
    // Another measure in between: what stands before it speaks of that one.
    if (token.kind === 'number' && length) return 'needle';
    if (token.kind === 'number') return null;
  }
  return null;
}
