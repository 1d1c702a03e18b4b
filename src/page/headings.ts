import { pointsDown } from '../vocabulary/points-down.ts';
import { attributeOf, closestOf, parentOf, tagOf } from './dom.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  /** The section, article, card or list item that it heads; it says nothing about what stands outside. */
  readonly owner: Element | null;
}

const OWNERS = new Set(['article', 'section', 'aside', 'li', 'nav', 'footer', 'dialog', 'details']);

/** The headings above the place that a read has come to, outermost first. */
export class HeadingStack {
  #stack: Heading[] = [];
  #lead: { text: string; list: Element | null } | null = null;
  #last = '';

  /** Tells the headings above a block, an item of a list where it is `bulleted`, and takes the block for one where it is a heading itself. */
  above(element: Element, text: string, bulleted = false): string[] {
    this.#stack = this.#stack.filter(({ owner }) => !owner || owner.contains(element));
    const level = levelOf(element);
    if (level > 0) this.#stack = this.#stack.filter((heading) => heading.level < level);
    const headings = this.#stack.map((heading) => heading.text);
    if (level > 0) this.#stack.push({ level, text: text.slice(0, 300), owner: ownerOf(element) });
    const lead = this.#leadOf(element, bulleted);
    this.#last = text;
    return lead && level === 0 ? [...headings, lead] : headings;
  }

  // "What to avoid:" in front of a list heads its items.
  #leadOf(element: Element, bulleted: boolean): string | null {
    const list = listOf(element) ?? (bulleted ? parentOf(element) : null);
    if (!list) {
      this.#lead = null;
      return null;
    }
    if (this.#lead?.list !== list)
      this.#lead = {
        list,
        text: isLeadIn(this.#last) || (!this.#lead && isCaption(this.#last)) ? this.#last.slice(-300) : '',
      };
    return this.#lead.text || null;
  }
}

/** Says whether a text leads in what stands below it: by a colon or a question, or by words that point down. */
export const isLeadIn = (text: string): boolean =>
  /[:?]\s*$/.test(text) || (text.length < 200 && pointsDown.test(text));

// "Micro needling can help in these conditions", without a stop, right in front of a list.
const isCaption = (text: string): boolean => text.length < 200 && /\s/.test(text) && /[\p{L}\d)]\s*$/u.test(text);

/** The level of the nearest heading element around an element or itself, from 1 to 6; 0 without one. */
export const headingOf = (element: Element): number =>
  Number(closestOf(element, 'h1, h2, h3, h4, h5, h6')?.localName.slice(1) ?? 0);

function levelOf(element: Element): number {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = parentOf(at), steps++) {
    const match = /^h([1-6])$/.exec(tagOf(at));
    if (match) return Number(match[1]);
    if (attributeOf(at, 'role') === 'heading') return Number(attributeOf(at, 'aria-level')) || 2;
    if (tagOf(at) === 'summary') return 7;
  }
  return 0;
}

function ownerOf(element: Element): Element | null {
  for (let at = parentOf(element); at; at = parentOf(at)) if (OWNERS.has(tagOf(at))) return at;
  return null;
}

function listOf(element: Element): Element | null {
  for (let at: Element | null = element, steps = 0; at && steps < 6; at = parentOf(at), steps++) {
    const tag = tagOf(at);
    if (tag === 'ul' || tag === 'ol') return at;
  }
  return null;
}
