import type { Frame, Slot } from '../rules/define-rule.ts';
import { functionWords, type TermClass } from '../vocabulary/en.ts';
import { listJoiners, timeLeads } from '../vocabulary/numbers.ts';
import type { Span } from '../vocabulary/span.ts';
import type { Token } from '../vocabulary/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Quantity } from './quantities.ts';
import { hasTerm, type Reading, type Sentence, termsIn } from './reading.ts';

/** Where a frame fits: the tokens from its first part to its last, and the quantities among the parts. */
export interface FrameMatch extends Span {
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly Quantity[];
  /** What the frame asks for, without what is listed with it or joins it. */
  readonly core: Span & { readonly from: number; readonly to: number };
}

interface Part {
  /** Which of the frame's needs it meets. */
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  readonly quantity?: Quantity;
}

const WITHIN = 8;
const BESIDE = 2;
const BEFORE = 1.5;
const LIST_GAP = 4;
const LONGEST_LIST = 40;
// What lists of uses are made of, and what begins another claim.
const VERBS = ['reduces', 'removes'] as const satisfies readonly TermClass[];
const LISTED = ['concern', 'otherThing', 'poorSkin', 'bareAcne'] as const satisfies readonly TermClass[];
// What stands in a list with others and is a thing of its own to say: "redness, bruising and swelling".
const RIVALS: Readonly<Partial<Record<TermClass, readonly TermClass[]>>> = { redness: ['otherEffect'] };
const HEAD_GAP = 2;

/** Finds where a frame fits in one clause; matches never overlap, and each is the tightest around the part that is rarest there. */
export function matchFrame(frame: Frame, reading: Reading, sentence: Sentence, clause: Clause): FrameMatch[] {
  const slots: Part[][] = [];
  for (const [i, slot] of frame.needs.entries()) {
    const parts = partsOf(slot, i, sentence, clause);
    if (parts.length === 0) return [];
    slots.push(parts);
  }
  slots.sort((a, b) => a.length - b.length);
  const [rarest, ...others] = slots as [Part[], ...Part[][]];
  const matches: FrameMatch[] = [];
  for (const anchor of rarest) {
    const parts = gather(anchor, others, frame);
    if (!parts) continue;
    const first = parts.reduce((a, b) => (b.from < a.from ? b : a));
    const last = parts.reduce((a, b) => (b.to > a.to ? b : a));
    const inner = { from: first.from, to: isShared(frame, sentence, first, last) ? first.to : last.to };
    if (isSpoilt(frame, sentence, clause, inner, parts)) continue;
    const listed = frame.list ? withList(frame, frame.list, reading, sentence, clause, inner) : inner;
    const from = Math.min(withHead(frame, sentence, listed.from, clause), withLead(reading, first, clause));
    const to = Math.max(listed.to, withTail(frame, reading, sentence, inner.to, clause));
    if (matches.some((other) => other.from < to && from < other.to)) continue;
    const quantities = parts.flatMap((part) => part.quantity ?? []);
    const spanOf = (first: number, behind: number): Span => ({
      start: (reading.tokens[first] as Token).start,
      end: (reading.tokens[behind - 1] as Token).end,
    });
    matches.push({ from, to, quantities, core: { ...inner, ...spanOf(inner.from, inner.to) }, ...spanOf(from, to) });
  }
  return matches;
}

function partsOf(slot: Slot, place: number, sentence: Sentence, { from, to }: Clause): Part[] {
  if (typeof slot === 'object' && 'quantity' in slot) {
    return sentence.quantities
      .filter((quantity) => quantity.dimension === slot.quantity && quantity.from >= from && quantity.to <= to)
      .map((quantity) => ({ slot: place, from: quantity.from, to: quantity.to, quantity }));
  }
  const names: readonly TermClass[] = typeof slot === 'string' ? [slot] : (slot as readonly TermClass[]);
  return names
    .flatMap((name) => termsIn(sentence, name, from, to).map((term) => ({ slot: place, from: term.from, to: term.to })))
    .sort((a, b) => a.from - b.from);
}

// "redness and bruising for two days": the time belongs to both, and the words between are the other's.
const isShared = ({ list }: Frame, sentence: Sentence, first: Part, last: Part): boolean =>
  last.quantity !== undefined &&
  ((list && RIVALS[list]) ?? []).some((rival) => hasTerm(sentence, rival, first.to, last.from));

// Takes for every other slot the part nearest to what is gathered so far.
function gather(anchor: Part, others: readonly Part[][], { within = WITHIN, ordered }: Frame): Part[] | null {
  const taken: Part[] = [anchor];
  for (const parts of others) {
    let best: Part | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      if (taken.some((other) => other.from === part.from && other.to === part.to)) continue;
      if (ordered && taken.some((other) => other.slot < part.slot !== other.from < part.from)) continue;
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

// "fine lines, deep wrinkles and acne scars" are one: what is listed with a part of a class belongs to it.
function withList(
  { needs }: Frame,
  name: TermClass,
  { tokens }: Reading,
  sentence: Sentence,
  clause: Clause,
  at: Clause,
): Clause {
  let { from, to } = at;
  const members = termsIn(sentence, name, clause.from, clause.to);
  // "prevents wrinkles and fades scars": a verb of its own begins another claim.
  const own = needs.flatMap((slot) => (typeof slot === 'string' && slot !== name ? [slot] : []));
  const others = [...VERBS, ...(RIVALS[name] ?? []), ...own];
  const isJoined = (start: number, end: number): boolean => {
    if (end - start > LONGEST_LIST || others.some((other) => hasTerm(sentence, other, start, end))) return false;
    // "scars, stretch marks, age spots": what else is listed between them parts nothing.
    const between = LISTED.flatMap((other) => termsIn(sentence, other, start, end));
    let apart = 0;
    let joiners = 0;
    for (let i = start; i < end; i++) {
      if (listJoiners.has(tokens[i]?.text ?? '')) joiners++;
      else if (!between.some((term) => term.from <= i && i < term.to)) apart++;
    }
    return joiners > 0 && apart + Math.min(joiners, 1) <= LIST_GAP;
  };
  for (const member of members) if (member.from >= to && isJoined(to, member.from)) to = member.to;
  // "improves texture and softens scars": what stands before the verb is not listed with what stands behind it.
  if (members.some((member) => member.from === from))
    for (const member of members.toReversed()) if (member.to <= from && isJoined(member.to, from)) from = member.from;
  return { from, to };
}

// "boosts the production of collagen": the verb belongs to what it does.
function withHead(frame: Frame, sentence: Sentence, from: number, clause: Clause): number {
  if (!frame.head) return from;
  const heads = termsIn(sentence, frame.head, clause.from, from);
  return heads.findLast((term) => from - term.to <= HEAD_GAP)?.from ?? from;
}

// "after just ten weeks": a time at the head of the words is read with what leads it in.
function withLead({ tokens }: Reading, { from, quantity }: Part, clause: Clause): number {
  if (quantity?.dimension !== 'time') return from;
  let at = from;
  while (at > clause.from && timeLeads.has(tokens[at - 1]?.text ?? '')) at--;
  return at;
}

function withTail(frame: Frame, { tokens }: Reading, sentence: Sentence, to: number, clause: Clause): number {
  if (!frame.tail) return to;
  const text = (i: number): string => tokens[i]?.text ?? '';
  let at = to;
  if (text(at) === '-') at++;
  if (functionWords.insideTail.has(text(at))) at++;
  return termsIn(sentence, frame.tail, at, clause.to).find((term) => term.from === at)?.to ?? to;
}

function isSpoilt(
  frame: Frame,
  sentence: Sentence,
  clause: Clause,
  { from, to }: Clause,
  parts: readonly Part[],
): boolean {
  const stands = (names: Frame['without'], start: number, end: number): boolean =>
    names?.some((name) =>
      sentence.terms
        .get(name)
        ?.some(
          (term) =>
            term.from < end && term.to > start && !parts.some((part) => part.from <= term.from && term.to <= part.to),
        ),
    ) ?? false;
  return (
    stands(frame.without, from, to) ||
    stands(frame.notBeside, Math.max(clause.from, from - BESIDE), Math.min(clause.to, to + BESIDE))
  );
}
