import { BULLETS, bulletOf, isBulleted } from './bullets.ts';
import { isLeadIn } from './headings.ts';
import type { Run } from './kept-runs.ts';

/** A part of a run, and what leads it in: a line above it that ends in a colon or points down; empty without one. */
export interface Line {
  readonly run: Run;
  readonly lead: string;
  /** True for an item with a mark of its own. */
  readonly bulleted: boolean;
}

const BREAK = new RegExp(`\\n|(?=[${BULLETS}])`);
// Characters: a longer line is a paragraph.
const LONGEST_ITEM = 120;
const FEWEST_ITEMS = 2;
// More of them are no list that anybody reads.
const MOST_ITEMS = 200;

/** Splits a run that is a list without being marked up as one, its items apart by line breaks or bullets; any other stays whole. */
export function linesOf(run: Run): readonly Line[] {
  const spans = spansOf(run.text);
  const first = spans.findIndex(({ text }, i) => isBulleted(text) || /:$/.test(spans[i - 1]?.text ?? ''));
  const items = first < 0 ? [] : spans.slice(first);
  if (items.length < FEWEST_ITEMS || items.length > MOST_ITEMS || items.some(({ text }) => text.length > LONGEST_ITEM))
    return [{ run, lead: '', bulleted: isBulleted(run.text) }];
  const above = spans[first - 1];
  const lead = above && isLeadIn(above.text) ? above.text : '';
  const lines = items.map(({ text, start }) => ({
    run: sliceOf(run, start + bulletOf(text).length, start + text.length),
    lead,
    bulleted: isBulleted(text),
  }));
  return above
    ? [{ run: sliceOf(run, 0, above.start + above.text.length), lead: '', bulleted: false }, ...lines]
    : lines;
}

interface Span {
  readonly text: string;
  readonly start: number;
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split(BREAK)) {
    const at = text.indexOf(part, start);
    start = at + part.length;
    if (part.trim() !== '') spans.push({ text: part.trimEnd(), start: at });
  }
  return spans;
}

function sliceOf({ text, pieces, element, facts }: Run, start: number, end: number): Run {
  const inside = pieces.filter(({ at, length }) => at < end && at + length > start);
  return {
    text: text.slice(start, end),
    pieces: inside.map(({ node, from, at, length }) => {
      const cut = Math.max(0, start - at);
      return { node, from: from + cut, at: at + cut - start, length: Math.min(at + length, end) - at - cut };
    }),
    element,
    facts,
  };
}
