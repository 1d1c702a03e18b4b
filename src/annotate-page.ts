import type { Where } from './claims/claim.ts';
import { findClaims, readBlock } from './claims/find-claims.ts';
import type { Finding } from './findings/finding.ts';
import { judgeClaims } from './findings/judge-claims.ts';
import type { Note, PageNotes } from './findings/note.ts';
import type { PlacedNote } from './marks/placed-note.ts';
import { isAbout, wordsOf } from './page/about.ts';
import { readMetadata } from './page/metadata.ts';
import { readPageKind } from './page/page-kind.ts';
import { readPageSetting } from './page/page-setting.ts';
import { readPlaces } from './page/places.ts';
import { rangeOf } from './page/ranges.ts';
import { readStructuredData } from './page/structured-data.ts';
import type { TextBlock } from './page/text-block.ts';
import { readTextBlocks } from './page/text-blocks.ts';
import { rules } from './rules/index.ts';

/** A page that was read: what is to be said of it, and where. */
export interface AnnotatedPage {
  readonly page: PageNotes;
  readonly placed: readonly PlacedNote[];
}

/** The pipeline: page -> text blocks -> claims -> findings -> placed notes. It reads the document and changes nothing in it. */
export function annotatePage(document: Document): AnnotatedPage {
  const things = readStructuredData(document);
  const text = readTextBlocks(document);
  const blocks = [...text, ...readPlaces(document), ...readMetadata(document, things)];
  const titled = blocks.map((block) => ({ ...block, headings: [document.title, ...block.headings] }));
  const readings = titled.map(readBlock);
  const words = wordsOf(blocks, readings);
  const about = isAbout(words, document.title);
  const kind = readPageKind(document, things, text);
  const setting = readPageSetting(words, kind);
  const language = document.documentElement?.lang ?? '';
  if (!about) return { page: { about, kind, setting, language, notes: [] }, placed: [] };
  const claims = findClaims(titled, rules, readings);
  const findings = judgeClaims(claims, { setting }, rules);
  const placed = withoutRepeats(findings, blocks).map((finding, id) =>
    place(finding, blocks[finding.claim.block] as TextBlock, id),
  );
  return { page: { about, kind, setting, language, notes: placed.map(({ note }) => note) }, placed };
}

// Title, options and metadata repeat what the text says: only what stands nowhere else is counted.
function withoutRepeats(findings: readonly Finding[], blocks: readonly TextBlock[]): Finding[] {
  const seen = new Set<string>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const block = blocks[finding.claim.block] as TextBlock;
    const key = `${finding.rule} ${block.text
      .slice(finding.claim.start, finding.claim.end)
      .toLowerCase()
      .replace(/[\s-]+/g, '')}`;
    if (block.where !== 'text' && seen.has(key)) continue;
    seen.add(key);
    kept.push(finding);
  }
  return kept;
}

function place({ claim, ...finding }: Finding, block: TextBlock, id: number): PlacedNote {
  const where: Where = block.where;
  const note: Note = {
    id,
    rule: finding.rule,
    topic: finding.topic,
    verdict: finding.verdict,
    text: block.text.slice(claim.start, claim.end),
    sentence: block.text.slice(claim.sentence.start, claim.sentence.end),
    where,
    facts: finding.facts,
    message: finding.message,
    setting: finding.setting,
    values: finding.values,
  };
  return { note, range: where === 'text' ? rangeOf(block, claim.start, claim.end) : null, element: block.element };
}
