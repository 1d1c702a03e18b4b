import type { ElementFacts } from './element-facts.ts';
import type { TextPiece } from './text-block.ts';

const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const MOST_TEXT = 100_000;

/** Collects the text of one block while its nodes are walked. */
export class BlockRun {
  element: Element | null = null;
  #facts: ElementFacts | null = null;
  #text = '';
  #pieces: TextPiece[] = [];
  #lastParent: Element | null = null;

  open(element: Element, facts: ElementFacts): void {
    this.element = element;
    this.#facts = facts;
  }

  /** Adds a sign that stands for mark-up and is no part of any node. */
  addMark(sign: string): void {
    if (this.element && this.#text !== '' && !this.#text.endsWith('\n')) this.#text += sign;
  }

  add(node: Text, parent: Element): void {
    if (this.#text.length > MOST_TEXT) return;
    if (this.#lastParent && this.#lastParent !== parent && isBox(parent, this.#lastParent) && !/\s$/.test(this.#text))
      this.#text += ' ';
    this.#lastParent = parent;
    const data = node.data;
    let from = 0;
    const flush = (to: number): void => {
      if (to > from) {
        this.#pieces.push({ node, from, at: this.#text.length, length: to - from });
        this.#text += data.slice(from, to);
      }
    };
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const space = code === 32 || (code >= 9 && code <= 13);
      if (space) {
        flush(i);
        from = i + 1;
        if (this.#text !== '' && !/\s$/.test(this.#text)) this.#text += ' ';
      } else if ((code === 0xad || code >= 0x200b) && DROPPED.test(data[i] as string)) {
        flush(i);
        from = i + 1;
      }
    }
    flush(data.length);
  }

  take(): { text: string; pieces: TextPiece[]; element: Element; facts: ElementFacts } | null {
    const { element } = this;
    const text = this.#text.trimEnd();
    const pieces = this.#pieces;
    const facts = this.#facts;
    this.element = null;
    this.#text = '';
    this.#pieces = [];
    this.#lastParent = null;
    return element && facts && text !== '' ? { text, pieces, element, facts } : null;
  }
}

// Inline boxes (badges, chips) stand apart to the eye though no white space is between their texts.
const isBox = (a: Element, b: Element): boolean =>
  [a, b].some((element) => getComputedStyle(element).display.startsWith('inline-'));
