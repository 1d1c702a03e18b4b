import type { ElementFacts } from './element-facts.ts';
import type { TextPiece } from './text-block.ts';

// White space and what nobody sees, where it does not stand as one space in the text; all else of a node is one piece.
const UNSEEN = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;
const GAP = new RegExp(String.raw`[ \t-\r${UNSEEN}]{2,}|(?<=^|\s)[ \t-\r]|[${UNSEEN}]`, 'g');
const SPACES = /[ \t-\r]/;
const OTHER_SPACES = /[\t-\r]/g;
const MOST_TEXT = 100_000;

/** Collects the text of one block while its nodes are walked. */
export class BlockRun {
  element: Element | null = null;
  #facts: ElementFacts | null = null;
  #text = '';
  #spaced = false;
  #pieces: TextPiece[] = [];
  #lastParent: Element | null = null;

  open(element: Element, facts: ElementFacts): void {
    this.element = element;
    this.#facts = facts;
  }

  /** Adds a sign that stands for mark-up and is no part of any node. */
  addMark(sign: string): void {
    if (this.element && this.#text !== '' && !this.#text.endsWith('\n')) this.#append(sign);
  }

  add(node: Text, parent: Element): void {
    if (this.#text.length > MOST_TEXT) return;
    if (this.#lastParent && this.#lastParent !== parent && !this.#spaced && isBox(parent, this.#lastParent))
      this.#append(' ');
    this.#lastParent = parent;
    const { data } = node;
    let from = 0;
    for (const { 0: gap, index } of data.matchAll(GAP)) {
      this.#addPiece(node, from, index);
      from = index + gap.length;
      if (this.#text !== '' && !this.#spaced && SPACES.test(gap)) this.#append(' ');
    }
    this.#addPiece(node, from, data.length);
  }

  #addPiece(node: Text, from: number, to: number): void {
    if (to <= from) return;
    this.#pieces.push({ node, from, at: this.#text.length, length: to - from });
    this.#append(node.data.slice(from, to).replace(OTHER_SPACES, ' '));
  }

  #append(text: string): void {
    this.#text += text;
    this.#spaced = /\s/.test(text.at(-1) ?? '');
  }

  take(): { text: string; pieces: TextPiece[]; element: Element; facts: ElementFacts } | null {
    const { element } = this;
    const text = this.#text.trimEnd();
    const pieces = this.#pieces;
    const facts = this.#facts;
    this.element = null;
    this.#text = '';
    this.#spaced = false;
    this.#pieces = [];
    this.#lastParent = null;
    return element && facts && text !== '' ? { text, pieces, element, facts } : null;
  }
}

// Inline boxes (badges, chips) stand apart to the eye though no white space is between their texts.
const isBox = (a: Element, b: Element): boolean =>
  [a, b].some((element) => getComputedStyle(element).display.startsWith('inline-'));
