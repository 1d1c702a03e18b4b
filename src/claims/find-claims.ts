import type { Frame, Rule } from '../rules/define-rule.ts';
import type { TermClass } from '../vocabulary/en.ts';
import type { Span } from '../vocabulary/span.ts';
import type { BlockText, Claim } from './claim.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Cue, type CueKind, cuesOf, touches } from './cues.ts';
import { purposeOf } from './length-purpose.ts';
import { type FrameMatch, matchFrame } from './match-frame.ts';
import type { Purpose, Quantity } from './quantities.ts';
import { type Reading, readText, type Sentence } from './reading.ts';
import { settingAround, settingOf } from './setting.ts';
import { isForeign, type Subject, subjectAbove, subjectOf } from './subject.ts';

/**
 * Finds every claim of the rules in a list of blocks, in reading order; pure, and linear in the length of the text.
 * `subject` is what the page as a whole is about, for blocks under no heading that names one.
 */
export function findClaims(
  blocks: readonly BlockText[],
  rules: readonly Rule[],
  { subject = 'none', readings = blocks.map(readBlock) }: { subject?: Subject; readings?: readonly Reading[] } = {},
): Claim[] {
  return blocks.flatMap((block, i) => {
    const named = subjectAbove(block.headings);
    const above = named === 'none' ? subject : named;
    return claimsOf(block, readings[i] as Reading, i, rules, above, mythLabel(blocks[i - 1]));
  });
}

/** Reads the text of one block. */
export const readBlock = (block: BlockText): Reading => readText(block.text, block.language || 'en');

const LABEL = /^\W*(myth|misconception|fiction)s?\W*(?:no\.?\s?)?\d{0,3}\W*$/i;

// "Myth" alone in the element before makes a myth of what follows.
const mythLabel = (before: BlockText | undefined): boolean =>
  before !== undefined && before.text.length < 30 && LABEL.test(before.text);

function claimsOf(
  block: BlockText,
  reading: Reading,
  index: number,
  rules: readonly Rule[],
  above: Subject,
  myth: boolean,
): Claim[] {
  if (reading.terms.length === 0 && !/\d/.test(block.text)) return [];
  const around = settingAround([...block.headings, block.label]);
  const label = block.label === '' ? null : readText(`${block.label}: ${block.text}`);
  const labelled = isLabelled(reading, block, above);
  const claims: Claim[] = [];
  for (const sentence of reading.sentences) {
    let cues: Cue[] | undefined;
    for (const rule of rules) {
      const matches = matchesOf(rule, reading, sentence);
      for (const { frame, match, clause } of matches) {
        if (isForeign(reading, sentence, clause, match, above)) continue;
        cues ??= cuesOf(reading, sentence);
        const span: Span = { start: match.start, end: match.end };
        const kinds = new Set<CueKind>(cues.filter((cue) => touches(cue, span)).map((cue) => cue.kind));
        if (myth) kinds.add('myth');
        claims.push({
          rule: rule.id,
          frame: frame.name,
          block: index,
          start: startWithNegation(reading, cues, match),
          end: match.end,
          sentence: { start: sentence.start, end: sentence.end },
          lengths: match.quantities
            .filter((q) => q.dimension === 'length')
            .map((q) => ({ ...q, purpose: purposeIn(reading, q, label) })),
          times: match.quantities.filter((q) => q.dimension === 'time'),
          cues: kinds,
          terms: classesIn(reading, clause),
          sentenceTerms: classesIn(reading, sentence),
          setting: settingOf(reading, sentence, clause, match) ?? around ?? 'unknown',
          labelled,
          underSubject: labelled || above === 'microneedling',
        });
      }
    }
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

// "no instant results", "never go over 1 mm": what turns the words round belongs to them where it stands right before.
function startWithNegation({ tokens }: Reading, cues: readonly Cue[], { start, end, from }: FrameMatch): number {
  const before = tokens[from - 1];
  const cue = cues.find(
    (each) => each.kind === 'negation' && before?.end === each.end && touches(each, { start, end }),
  );
  return cue?.start ?? start;
}

const classesIn = ({ terms }: Reading, { from, to }: Clause): ReadonlySet<TermClass> =>
  new Set(terms.filter((term) => term.from >= from && term.to <= to).map((term) => term.value));

const SHORT = 8;

// An option, a cell or a title: what it speaks of stands above or beside it.
const isLabelled = (reading: Reading, block: BlockText, above: Subject): boolean =>
  reading.tokens.length <= SHORT && (above === 'microneedling' || subjectOf(block.label) === 'microneedling');

// Where the words themselves do not tell what is measured, the head of the row does.
function purposeIn(reading: Reading, quantity: Quantity, label: Reading | null): Purpose {
  const own = purposeOf(reading.tokens, quantity);
  if (own !== 'unknown' || !label) return own;
  const twin = label.quantities.find(
    (q) => q.values.length === quantity.values.length && q.values.every((value, i) => value === quantity.values[i]),
  );
  return twin ? purposeOf(label.tokens, twin) : own;
}

interface Match {
  readonly frame: Frame;
  readonly match: FrameMatch;
  readonly clause: Clause;
}

// Where two frames of a rule meet on the same words, the one named first in the rule has them.
function matchesOf(rule: Rule, reading: Reading, sentence: Sentence): Match[] {
  const found: Match[] = [];
  const free = (from: number, to: number): boolean => !found.some(({ match }) => match.from < to && from < match.to);
  let clauses: Clause[] | undefined;
  for (const frame of rule.finds) {
    clauses ??= clausesOf(reading, sentence);
    for (const clause of clauses) {
      for (const match of matchFrame(frame, reading, clause))
        if (free(match.from, match.to)) found.push({ frame, match, clause });
    }
  }
  return found;
}
