import type { TermClass } from '../vocabulary/en.ts';
import { readTerms, type Term } from '../vocabulary/terms.ts';
import { tokenize } from '../vocabulary/tokens.ts';
import type { PlainBlock } from './page-text.ts';

/** A block with the classes of words in it, as far as the page's subject and setting need them. */
export interface BlockWords {
  readonly block: PlainBlock;
  /** How often each class occurs. */
  readonly counts: Partial<Record<TermClass, number>>;
  /** How many words and other tokens it has. */
  readonly size: number;
}

/** Counts the classes of words in each block, from the terms that were read off it. */
export function wordsOf(
  blocks: readonly PlainBlock[],
  readings: readonly { readonly terms: readonly Term[]; readonly tokens: readonly unknown[] }[],
): BlockWords[] {
  return blocks.map((block, i) => {
    const counts: Partial<Record<TermClass, number>> = {};
    for (const { value } of readings[i]?.terms ?? []) counts[value] = (counts[value] ?? 0) + 1;
    return { block, counts, size: readings[i]?.tokens.length ?? 0 };
  });
}

// Points: a named subject counts by its place, a bare "roller" or "needles" half; long pages need more of them.
const ENOUGH = 3.5;
const WORDS_A_POINT = 400;
const MOST_FROM_WEAK = 6;
const TITLE = 5;
const MAIN_HEADING = 4;
const HEADING = 2;
const ELSEWHERE = 0.2;
const TOLD = 2;
// What microneedling is told with: where it is named, each paragraph with such words is half a point.
const COMPANIONS = ['needle', 'roller', 'microInjury', 'collagenWord'] as const satisfies readonly TermClass[];
const PARAGRAPH = 12;
const MOST_TELLING = 4;
// How many descriptions for machines, and how many labels beside options and cells, are counted.
const MOST_ASIDE = 2;

/** Says whether microneedling is what a page is about, by the weight and the place of its words. */
export function isAbout(words: readonly BlockWords[], title: string): boolean {
  let strong = 0;
  let weak = 0;
  let together = 0;
  let other = 0;
  let elsewhere = 0;
  let length = 0;
  let told = 0;
  let labelled = 0;
  let telling = 0;
  for (const { block, counts, size } of words) {
    if (block.where === 'metadata' && counts.microneedling && !counts.otherTreatment) told++;
    if (block.label !== '' && block.region === 'main' && isNamed(block.label)) labelled++;
    if (block.where !== 'text') continue;
    const weight = weightOf(block);
    if (weight >= 1) length += size;
    const named = counts.microneedling ?? 0;
    strong += weighed(named, weight);
    if (weight === 1 && block.card === -1 && size >= PARAGRAPH && COMPANIONS.some((name) => counts[name])) telling++;
    elsewhere += weight >= 1 ? weighed(counts.otherNeedles ?? 0, weight) : 0;
    other += (counts.otherTreatment ?? 0) * (weight >= 1 ? weight : 0);
    if (weight >= 1 && !counts.otherTreatment && !named) {
      weak += Math.min(1, counts.needle ?? 0) + Math.min(1, counts.roller ?? 0);
      if (counts.needle && counts.roller) together++;
    }
  }
  // As many words of vaccines as of microneedling: these needles are to carry something in.
  if (elsewhere >= strong && elsewhere > 1) return false;
  strong += Math.min(told, MOST_ASIDE) * TOLD + Math.min(labelled, MOST_ASIDE);
  const named = isNamed(title) && !has(title, 'otherNeedles');
  // Needles by themselves are those that sew, rollers by themselves those that paint or curl.
  if (strong <= 1 && !named && (weak < 4 || together === 0)) return false;
  const explained = strong >= 1 ? Math.min(telling, MOST_TELLING) / 2 : 0;
  const score = strong + Math.min(weak / 2, MOST_FROM_WEAK) + explained + (named ? TITLE : 0);
  return score >= ENOUGH && (named || (score >= other * 0.4 && score >= length / WORDS_A_POINT));
}

// A heading counts once, whatever it says how often.
const weighed = (count: number, weight: number): number => (weight === 1 ? count : count > 0 ? weight : 0);

const has = (text: string, name: TermClass): boolean => readTerms(tokenize(text)).some((term) => term.value === name);
const isNamed = (text: string): boolean => has(text, 'microneedling');

function weightOf({ region, heading }: PlainBlock): number {
  if (region !== 'main') return ELSEWHERE;
  if (heading === 0 || heading > 3) return 1;
  return heading === 1 ? MAIN_HEADING : HEADING;
}
