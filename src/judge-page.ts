import { findClaims, readBlock } from './claims/find-claims.ts';
import type { Reading } from './claims/reading.ts';
import type { Finding } from './findings/finding.ts';
import { judgeClaims } from './findings/judge-claims.ts';
import type { JudgedPage, Note } from './findings/note.ts';
import { isAbout, wordsOf } from './page/about.ts';
import { type CardProduct, readCardProducts } from './page/card-products.ts';
import { pageKindOf } from './page/page-kind.ts';
import { readPageSetting } from './page/page-setting.ts';
import type { PageText, PlainBlock } from './page/page-text.ts';
import { setApart } from './page/regions.ts';
import { hearBuyers, voiceOf } from './page/voices.ts';
import { rules } from './rules/index.ts';
import type { ToldSetting } from './vocabulary/setting.ts';
import type { Voice } from './vocabulary/voice.ts';

// A page with more to say than this is made to be so.
const MOST_NOTES = 1000;

/** The half of the pipeline that needs no page: text blocks -> claims -> findings -> notes. */
export function judgePage({ title, signs, language, framed, blocks: all }: PageText): JudgedPage {
  const blocks = hearBuyers(setApart(all));
  const titled = blocks.map((block) => ({ ...block, headings: [title, ...block.headings] }));
  const readings = readAnew(titled);
  const words = wordsOf(blocks, readings);
  const about = isAbout(words, title);
  const { kind, sign } = pageKindOf(signs, blocks);
  const told = readPageSetting(words, kind);
  const page = { about, kind, setting: told.setting, signs: { kind: sign, setting: told.sign }, language };
  if (!about) return { page: { ...page, notes: [] }, spots: [] };
  const wares = readCardProducts(words, kind === 'listing');
  // What the page says of itself does not hold for what stands beside it.
  const settingAt = (index: number): ToldSetting => {
    const { card, region } = blocks[index] as PlainBlock;
    return wares.get(card)?.told ?? (region === 'main' ? told : { setting: 'unknown', sign: 'none' });
  };
  const claims = findClaims(titled, rules, { subject: 'microneedling', readings });
  const read = claims.filter(({ block, lengths }) => lengths.length > 0 || isRead(blocks[block] as PlainBlock));
  const judged = judgeClaims(read, { setting: told.setting, settingAt }, rules);
  const findings = withoutRepeats(judged, blocks).slice(0, MOST_NOTES);
  const notes = findings.map((finding, id) => {
    const block = blocks[finding.claim.block] as PlainBlock;
    const voice = voiceOf(block, kind, framed, finding.claim);
    return noteOf(finding, block, id, voice, wares.get(block.card));
  });
  const spots = findings.map(({ claim: { block, start, end } }) => ({ block, start, end }));
  return { page: { ...page, notes }, spots };
}

// Of a block in another language only figures are understood.
const isRead = ({ language }: PlainBlock): boolean => /^(?:en\b|$)/i.test(language);

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

const noteOf = (
  { claim, ...finding }: Finding,
  block: PlainBlock,
  id: number,
  voice: Voice,
  ware: CardProduct | undefined,
): Note => ({
  id,
  rule: finding.rule,
  topic: finding.topic,
  verdict: finding.verdict,
  text: block.text.slice(claim.start, claim.end),
  sentence: block.text.slice(claim.sentence.start, claim.sentence.end),
  where: block.where,
  facts: finding.facts,
  message: finding.message,
  setting: finding.setting,
  sign: finding.sign,
  voice,
  main: block.region === 'main',
  ware: ware?.name ?? '',
  values: finding.values,
});
