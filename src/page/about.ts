import type { TermClass } from '../vocabulary/en.ts';
import { readTerms, type Term } from '../vocabulary/terms.ts';
import { tokenize } from '../vocabulary/tokens.ts';
import type { TextBlock } from './text-blocks.ts';

/** A block with the classes of words in it, as far as the page's subject and setting need them. */
export interface BlockWords {
  readonly block: TextBlock;
  /** How often each class occurs. */
  readonly counts: Partial<Record<TermClass, number>>;
}

/** Counts the classes of words in each block, from the terms that were read off it. */
export function wordsOf(blocks: readonly TextBlock[], readings: readonly { readonly terms: readonly Term[] }[]): BlockWords[] {
  return blocks.map((block, i) => {
    const counts: Partial<Record<TermClass, number>> = {};
    for (const { value } of readings[i]?.terms ?? []) counts[value] = (counts[value] ?? 0) + 1;
    return { block, counts };
  });
}

const ENOUGH = 6;
const MOST_FROM_TEXT = 12;
const TITLE = 5;
const MAIN_HEADING = 4;
const HEADING = 2;
const ELSEWHERE = 0.25;

/** Says whether microneedling is what a page is about, by the weight and the place of its words. */
export function isAbout(words: readonly BlockWords[], title: string): boolean {
  let ours = 0;
  let text = 0;
  let other = 0;
  for (const { block, counts } of words) {
    if (block.where !== 'text' && block.where !== 'title') continue;
    const needling = (counts.microneedling ?? 0) + (isNeedleDevice(counts) ? 1 : 0);
    const weight = weightOf(block);
    if (weight === 1) text += needling;
    else ours += needling > 0 ? weight : 0;
    other += (counts.otherTreatment ?? 0) * (weight >= HEADING ? weight : weight === 1 ? 1 : 0);
  }
  const named = readTerms(tokenize(title)).some((term) => term.value === 'microneedling');
  const score = ours + Math.min(text, MOST_FROM_TEXT) + (named ? TITLE : 0);
  return score >= ENOUGH && (score >= other * 0.5 || named);
}

// "Roller with 540 needles": the tool and its needles in one breath.
const isNeedleDevice = (counts: BlockWords['counts']): boolean =>
  counts.microneedling === undefined && counts.needle !== undefined && counts.device !== undefined && counts.otherTreatment === undefined;

function weightOf({ region, element, where }: TextBlock): number {
  if (where === 'title') return 0;
  if (region !== 'main') return ELSEWHERE;
  const heading = element?.closest('h1, h2, h3');
  if (!heading) return 1;
  return heading.localName === 'h1' ? MAIN_HEADING : HEADING;
}

