import type { ToldSetting } from '../vocabulary/setting.ts';
import type { BlockWords } from './about.ts';
import { ONLY_PROFESSIONALS } from './page-setting.ts';

/** What stands in one card of a listing or of a row of related wares, as a little product of its own. */
export interface CardProduct {
  readonly name: string;
  /** Who is to use it, as far as the card tells; null where it does not. */
  readonly told: ToldSetting | null;
}

const LONGEST_NAME = 80;

/** Reads the wares in the cards of a page, by the cards' numbers; on a page about one subject only what stands beside it is a ware. */
export function readCardProducts(words: readonly BlockWords[], isListing: boolean): Map<number, CardProduct> {
  const cards = Map.groupBy(
    words.filter(({ block: { card, region } }) => card >= 0 && (isListing || region === 'aside')),
    ({ block }) => block.card,
  );
  return new Map([...cards].map(([card, blocks]) => [card, { name: nameOf(blocks), told: settingOf(blocks) }]));
}

const nameOf = (blocks: readonly BlockWords[]): string => {
  const texts = blocks.map(({ block }) => block).filter(({ where }) => where === 'text');
  const named = texts.find(({ heading }) => heading > 0) ?? texts[0] ?? blocks[0]?.block;
  return (named?.text.split('\n')[0] ?? '').slice(0, LONGEST_NAME);
};

function settingOf(blocks: readonly BlockWords[]): ToldSetting | null {
  if (blocks.some(({ block }) => ONLY_PROFESSIONALS.test(block.text))) return { setting: 'professional', sign: 'card' };
  const says = (name: 'home' | 'professional'): boolean => blocks.some(({ counts }) => (counts[name] ?? 0) > 0);
  return says('home') && !says('professional') ? { setting: 'home', sign: 'card' } : null;
}
