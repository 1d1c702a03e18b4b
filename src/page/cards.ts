import { attributeOf, childrenOf, firstOf, isOf, parentOf, tagOf } from './dom.ts';

const ALIKE = 3;
const HIGHEST = 8;
const SELF_EVIDENT = new Set(['li', 'article']);
const WARE = 'a[href], button';

/** The cards of one read, alike things in a row (wares, questions, comments): each has what its first block says for a head. */
export class Cards {
  readonly #rows = new Map<Element, boolean>();
  readonly #wares = new Map<Element, number>();
  #card: Element | null = null;
  #head = '';

  /** Tells the head of the card that a block stands in, where that is another block; empty for a head itself and outside cards. */
  headAbove(element: Element, text: string): string {
    const card = this.#cardOf(element);
    if (card === null || card !== this.#card) {
      this.#card = card;
      this.#head = text.slice(0, 200);
      return '';
    }
    return this.#head;
  }

  /** The number of the card that an element is or stands in, where something can be opened or bought in it; -1 elsewhere. */
  wareOf(element: Element): number {
    for (let at: Element | null = element, steps = 0; at && steps < HIGHEST; at = parentOf(at), steps++) {
      if (!this.#isInRow(at)) continue;
      let number = this.#wares.get(at);
      if (number === undefined) {
        number = isOf(at, WARE) || firstOf(at, WARE) ? this.#wares.size : -1;
        this.#wares.set(at, number);
      }
      if (number >= 0) return number;
    }
    return -1;
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
      for (const sibling of childrenOf(parent)) {
        if (tagOf(sibling) === tag && (attributeOf(sibling, 'class') ?? '') === name && ++alike >= ALIKE) break;
      }
    }
    this.#rows.set(element, alike >= ALIKE);
    return alike >= ALIKE;
  }
}
