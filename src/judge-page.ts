import { findClaims, readBlock } from './claims/find-claims.ts';
import type { Reading } from './claims/reading.ts';
import type { Finding } from './findings/finding.ts';
import { judgeClaims } from './findings/judge-claims.ts';
import type { JudgedPage, Note } from './findings/note.ts';
import { isAbout, wordsOf } from './page/about.ts';
import { readPageSetting } from './page/page-setting.ts';
import type { PageText, PlainBlock } from './page/page-text.ts';
import { rules } from './rules/index.ts';

// A page with more to say than this is made to be so.
const MOST_NOTES = 1000;

/** The half of the pipeline that needs no page: text blocks -> claims -> findings -> notes. */
export function judgePage({ title, kind, language, blocks }: PageText): JudgedPage {
  const titled = blocks.map((block) => ({ ...block, headings: [title, ...block.headings] }));
  const readings = readAnew(titled);
  const words = wordsOf(blocks, readings);
  const about = isAbout(words, title);
  const setting = readPageSetting(words, kind);
  if (!about) return { page: { about, kind, setting, language, notes: [] }, spots: [] };
  const claims = findClaims(titled, rules, { subject: 'microneedling', readings });
  const findings = withoutRepeats(judgeClaims(claims, { setting }, rules), blocks).slice(0, MOST_NOTES);
  const notes = findings.map((finding, id) => noteOf(finding, blocks[finding.claim.block] as PlainBlock, id));
  const spots = findings.map(({ claim: { block, start, end } }) => ({ block, start, end }));
  return { page: { about, kind, setting, language, notes }, spots };
}

let last: ReadonlyMap<string, Reading> = new Map();

// What the page before said too, mostly the same page a moment ago, is not read again.
function readAnew(blocks: readonly PlainBlock[]): Reading[] {
  const keyOf = ({ language, text }: PlainBlock): string => `${language}\n${text}`;
  const readings = blocks.map((block) => last.get(keyOf(block)) ?? readBlock(block));
  last = new Map(blocks.map((block, i) => [keyOf(block), readings[i] as Reading]));
  return readings;
}

// Title, options and metadata repeat what the text says: only what stands nowhere else is counted.
function withoutRepeats(findings: readonly Finding[], blocks: readonly PlainBlock[]): Finding[] {
  const isText = ({ claim }: Finding): boolean => blocks[claim.block]?.where === 'text';
  const keyOf = ({ rule, claim: { block, start, end } }: Finding): string =>
    `${rule} ${blocks[block]?.text
      .slice(start, end)
      .toLowerCase()
      .replace(/[\s-]+/g, '')}`;
  const seen = new Set(findings.filter(isText).map(keyOf));
  return findings.filter((finding) => isText(finding) || (!seen.has(keyOf(finding)) && seen.add(keyOf(finding))));
}

const noteOf = ({ claim, ...finding }: Finding, { text, where }: PlainBlock, id: number): Note => ({
  id,
  rule: finding.rule,
  topic: finding.topic,
  verdict: finding.verdict,
  text: text.slice(claim.start, claim.end),
  sentence: text.slice(claim.sentence.start, claim.sentence.end),
  where,
  facts: finding.facts,
  message: finding.message,
  setting: finding.setting,
  values: finding.values,
});
