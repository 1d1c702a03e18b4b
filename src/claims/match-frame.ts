import type { Frame, Slot } from '../rules/define-rule.ts';
import { timeLeads } from '../vocabulary/numbers.ts';
import type { Span } from '../vocabulary/span.ts';
import type { Token } from '../vocabulary/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';

/** Where a frame fits: the tokens from its first part to its last, and the quantities among the parts. */
export interface FrameMatch extends Span {
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly Quantity[];
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly quantity?: Quantity;
}

const WITHIN = 8;
const BESIDE = 2;
const BEFORE = 1.5;

/** Finds where a frame fits in one clause; matches never overlap, and each is the tightest around the part that is rarest there. */
export function matchFrame(frame: Frame, reading: Reading, clause: Clause): FrameMatch[] {
  const slots: Part[][] = [];
  for (const slot of frame.needs) {
    const parts = partsOf(slot, reading, clause);
    if (parts.length === 0) return [];
    slots.push(parts);
  }
  slots.sort((a, b) => a.length - b.length);
  const [rarest, ...others] = slots as [Part[], ...Part[][]];
  const matches: FrameMatch[] = [];
  for (const anchor of rarest) {
    const parts = gather(anchor, others, frame.within ?? WITHIN);
    if (!parts) continue;
    const from = withLead(
      reading,
      parts.reduce((a, b) => (b.from < a.from ? b : a)),
      clause,
    );
    const to = withTail(frame, reading, Math.max(...parts.map((part) => part.to)), clause);
    if (spoilt(frame, reading, clause, from, to, parts)) continue;
    if (matches.some((other) => other.from < to && from < other.to)) continue;
    const quantities = parts.flatMap((part) => part.quantity ?? []);
    matches.push({
      from,
      to,
      quantities,
      start: (reading.tokens[from] as Token).start,
      end: (reading.tokens[to - 1] as Token).end,
    });
  }
  return matches;
}

function partsOf(slot: Slot, reading: Reading, { from, to }: Clause): Part[] {
  if (typeof slot === 'object' && 'quantity' in slot) {
    return reading.quantities
      .filter((quantity) => quantity.dimension === slot.quantity && quantity.from >= from && quantity.to <= to)
      .map((quantity) => ({ from: quantity.from, to: quantity.to, quantity }));
  }
  const names: readonly string[] = typeof slot === 'string' ? [slot] : slot;
  return reading.terms.filter((term) => names.includes(term.value) && term.from >= from && term.to <= to);
}

// Takes for every other slot the part nearest to what is gathered so far.
function gather(anchor: Part, others: readonly Part[][], within: number): Part[] | null {
  const taken: Part[] = [anchor];
  for (const parts of others) {
    let best: Part | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      if (taken.some((other) => other.from === part.from && other.to === part.to)) continue;
      // Of two that are as near, the one behind belongs: "results in two weeks".
      const apart = Math.min(...taken.map((other) => gap(other, part)));
      const distance = apart + (part.from < anchor.from ? BEFORE : 0);
      if (apart <= within && distance < least) [best, least] = [part, distance];
    }
    if (!best) return null;
    taken.push(best);
  }
  return taken;
}

const gap = (a: Part, b: Part): number => Math.max(0, b.from - a.to, a.from - b.to);

// "after just ten weeks": a time at the head of the words is read with what leads it in.
function withLead({ tokens }: Reading, { from, quantity }: Part, clause: Clause): number {
  if (quantity?.dimension !== 'time') return from;
  let at = from;
  while (at > clause.from && timeLeads.has(tokens[at - 1]?.text ?? '')) at--;
  return at;
}

function withTail(frame: Frame, reading: Reading, to: number, clause: Clause): number {
  if (!frame.tail) return to;
  const text = (i: number): string => reading.tokens[i]?.text ?? '';
  let at = to;
  if (text(at) === '-') at++;
  if (text(at) === 'long' || text(at) === 'micro') at++;
  const tail = reading.terms.find((term) => term.value === frame.tail && term.from === at && term.to <= clause.to);
  return tail?.to ?? to;
}

function spoilt(
  frame: Frame,
  reading: Reading,
  clause: Clause,
  from: number,
  to: number,
  parts: readonly Part[],
): boolean {
  const stands = (names: Frame['without'], start: number, end: number): boolean =>
    names?.some((name) =>
      reading.terms.some(
        (term) =>
          term.value === name &&
          term.from >= start &&
          term.from < end &&
          term.to > start &&
          !parts.some((part) => part.from <= term.from && term.to <= part.to),
      ),
    ) ?? false;
  return (
    stands(frame.without, from, to) ||
    stands(frame.notBeside, Math.max(clause.from, from - BESIDE), Math.min(clause.to, to + BESIDE))
  );
}
