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
import { inPageOrder, readPlaces } from './page/places.ts';
import { readProduct } from './page/product.ts';
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
  const items = readStructuredData(document);
  const product = readProduct(document, items);
  const text = readTextBlocks(document);
  const blocks = [...inPageOrder(text, readPlaces(document)), ...readMetadata(document, product)];
  const titled = blocks.map((block) => ({ ...block, headings: [document.title, ...block.headings] }));
  const readings = titled.map(readBlock);
  const words = wordsOf(blocks, readings);
  const about = isAbout(words, document.title);
  const kind = readPageKind(document, items, product, text);
  const setting = readPageSetting(words, kind);
  const language = document.documentElement?.lang ?? '';
  if (!about) return { page: { about, kind, setting, language, notes: [] }, placed: [] };
  const claims = findClaims(titled, rules, { subject: 'microneedling', readings });
  const findings = judgeClaims(claims, { setting }, rules);
  const placed = withoutRepeats(findings, blocks).map((finding, id) =>
    place(finding, blocks[finding.claim.block] as TextBlock, id),
  );
  return { page: { about, kind, setting, language, notes: placed.map(({ note }) => note) }, placed };
}

// Title, options and metadata repeat what the text says: only what stands nowhere else is counted.
function withoutRepeats(findings: readonly Finding[], blocks: readonly TextBlock[]): Finding[] {
  const isText = ({ claim }: Finding): boolean => blocks[claim.block]?.where === 'text';
  const keyOf = ({ rule, claim: { block, start, end } }: Finding): string =>
    `${rule} ${blocks[block]?.text
      .slice(start, end)
      .toLowerCase()
      .replace(/[\s-]+/g, '')}`;
  const seen = new Set(findings.filter(isText).map(keyOf));
  return findings.filter((finding) => isText(finding) || (!seen.has(keyOf(finding)) && seen.add(keyOf(finding))));
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
  return {
    note,
    range: where === 'text' ? rangeOf(block, claim.start, claim.end) : null,
    element: block.element,
    section: block.headings.join('\n'),
  };
}
