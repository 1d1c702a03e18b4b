import { abbreviations, beforeNumber, mayClose, mythLabel } from '../vocabulary/en.ts';
import type { Span } from '../vocabulary/span.ts';

const BREAKS = /[\n•●▪◦✓✔✅★►▶·]|\s\|\s/gu;
// "…after a few treatments. deep scars are lessened", "one is not enough. 4 are": a sentence may begin with no capital.
const SMALL_START = /(?<=\p{Ll}{3}[.!?])\s+(?=\p{Ll}{2}|\d)/gu;
// A stop inside, or letters and marks of other scripts, which end sentences in ways of their own; else it is one sentence.
const MAY_SPLIT = /[.!?…]['"”’)\]]*\s+\S|[\u2028\u2029。．！？]|[^\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}]/u;
const SMALL_STOP = /[.!?]\s+[\p{Ll}\d]/u;
const LAST_WORD = /([\p{L}.]{1,8})\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** Splits a text into sentences in the manner of a locale (a BCP 47 tag; an unknown one is read as English); bullets and line breaks end one too. */
export function splitSentences(text: string, locale = 'en'): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const mark of text.matchAll(BREAKS)) {
    splitRun(text, from, mark.index, locale, spans);
    from = mark.index + mark[0].length;
  }
  splitRun(text, from, text.length, locale, spans);
  return spans;
}

function splitRun(text: string, from: number, to: number, locale: string, spans: Span[]): void {
  if (to <= from) return;
  const run = text.slice(from, to);
  if (!MAY_SPLIT.test(run)) return push(text, { start: from, end: to }, spans);
  const isSmall = SMALL_STOP.test(run);
  let open: Span | null = null;
  for (const { segment, index } of segmenterFor(locale).segment(run)) {
    const span: Span = { start: open ? open.start : from + index, end: from + index + segment.length };
    // "Dr. Pen", "approx. 1 mm" and "max. 0.5 mm" go on, and so does "Myth 1."; so does what resumes with a small letter.
    open =
      endsInAbbreviation(segment, run[index + segment.length]) ||
      resumesSmall(run, index + segment.length) ||
      mythLabel.test(segment)
        ? span
        : null;
    if (!open) (isSmall ? pushParts : push)(text, span, spans);
  }
  if (open) (isSmall ? pushParts : push)(text, open, spans);
}

function pushParts(text: string, { start, end }: Span, spans: Span[]): void {
  let from = start;
  for (const gap of text.slice(start, end).matchAll(SMALL_START)) {
    const at = start + gap.index;
    if (endsInAbbreviation(text.slice(start, at), text[at])) continue;
    push(text, { start: from, end: at }, spans);
    from = at;
  }
  push(text, { start: from, end }, spans);
}

const endsInAbbreviation = (segment: string, next = ''): boolean => {
  if (!segment.trimEnd().endsWith('.')) return false;
  const word = LAST_WORD.exec(segment.slice(-12))?.[1];
  return (
    word !== undefined &&
    abbreviations.has(word.toLowerCase()) &&
    // "No. 5" goes on; "No. It does not hurt." is an answer.
    (!beforeNumber.has(word.toLowerCase()) || /\d/.test(next)) &&
    !(mayClose.has(word.toLowerCase()) && /\p{Lu}/u.test(next)) &&
    word.toLowerCase() !== 'mm' &&
    word.toLowerCase() !== 'cm'
  );
};

const resumesSmall = (run: string, at: number): boolean => {
  const before = run.slice(Math.max(0, at - 6), at).trimEnd();
  // "130 ?m": a letter that did not survive asks nothing.
  if (run[at - 1] === '?' && /^\p{Ll}/u.test(run.slice(at, at + 2))) return true;
  return (
    before.endsWith('.') &&
    !before.endsWith('...') &&
    /^\p{Ll}/u.test(run.slice(at, at + 2)) &&
    /^mm\.|[mc]m\.$/i.test(before.slice(-3))
  );
};

function push(text: string, { start, end }: Span, spans: Span[]): void {
  let [s, e] = [start, end];
  while (s < e && text.charCodeAt(s) <= 32) s++;
  while (e > s && text.charCodeAt(e - 1) <= 32) e--;
  if (e > s) spans.push({ start: s, end: e });
}

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(locale, made);
  return made;
}
