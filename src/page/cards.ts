import { attributeOf, parentOf, tagOf } from './dom.ts';

const ALIKE = 3;
const HIGHEST = 8;
const SELF_EVIDENT = new Set(['li', 'article']);

/** The heads of cards: of the alike things in a row (wares, questions, comments), each has what its first block says for a head. */
export class CardHeads {
  readonly #rows = new Map<Element, boolean>();
  #card: Element | null = null;
  #head = '';

  /** Tells the head of the card that a block stands in, where that is another block; empty for a head itself and outside cards. */
  above(element: Element, text: string): string {
    const card = this.#cardOf(element);
    if (card === null || card !== this.#card) {
      this.#card = card;
      this.#head = text.slice(0, 200);
      return '';
    }
    return this.#head;
  }

  #cardOf(element: Element): Element | null {
    for (let at = parentOf(element), steps = 0; at && steps < HIGHEST; at = parentOf(at), steps++) {
      if (this.#isInRow(at)) return at;
    }
    return null;
  }

  #isInRow(element: Element): boolean {
    const known = this.#rows.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const name = attributeOf(element, 'class') ?? '';
    const tag = tagOf(element);
    let alike = 0;
    if (parent && (name !== '' || SELF_EVIDENT.has(tag))) {
      for (const sibling of parent.children) {
        if (tagOf(sibling) === tag && (attributeOf(sibling, 'class') ?? '') === name && ++alike >= ALIKE) break;
      }
    }
    this.#rows.set(element, alike >= ALIKE);
    return alike >= ALIKE;
  }
}
