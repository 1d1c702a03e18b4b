import { allOf, boundedText, closestOf } from './dom.ts';
import { plainWords } from './plain-words.ts';

const BESIDE = 'aside, nav, footer, dialog';
const LONGEST = 500;
const MOST_HEADINGS = 15;
// From this share on a heading and a title speak of the same; a heading that is none of the main ones has to share more.
const ENOUGH = 0.5;
const ENOUGH_BELOW = 0.7;
// What shops call a page that they give no title of its own.
const UNTITLED = /^\W*(?:(?:product|item|shop|store|detail|details|page|view|untitled|document|home|index)\W*)*$/i;

/** A heading with its text, and how much it shares with the page's title, from 0 to 1. */
export interface Headline {
  readonly heading: Element;
  readonly name: string;
  readonly shared: number;
}

/** The headings of a kind that the page's title speaks of too, those that share most with it first; where a page has no title to speak of, all. */
export function headlinesOf(document: Document, selector: string): Headline[] {
  const title = wordsOf(UNTITLED.test(document.title) ? '' : document.title);
  const enough = selector === 'h1' ? ENOUGH : ENOUGH_BELOW;
  return allOf(document, selector)
    .slice(0, MOST_HEADINGS)
    .filter((heading) => !closestOf(heading, BESIDE))
    .map((heading) => ({ heading, name: plainWords(boundedText(heading, LONGEST, ' '), LONGEST) }))
    .map((each) => ({ ...each, shared: title.size === 0 ? 1 : sharedOf(wordsOf(each.name), title) }))
    .filter(({ shared, name }) => name !== '' && shared >= enough)
    .sort((a, b) => b.shared - a.shared);
}

/** The words of a text, each once, in small letters. */
export const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

// How much of the shorter of two texts the other has too.
function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}
