import { ancestorOf, attributeOf, parentOf, tagOf } from './dom.ts';
import { type ElementFacts, ElementReader, type Region } from './element-facts.ts';
import { HeadingStack } from './headings.ts';
import { labelOf } from './labels.ts';

/** A stretch of a text node as it stands in a block: `length` characters from `from` in the node, at `at` in the block's text. */
export interface TextPiece {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** A run of text that reads as one unit, with the nodes it comes from. */
export interface TextBlock {
  readonly text: string;
  readonly headings: readonly string[];
  readonly label: string;
  readonly where: 'text' | 'title' | 'option' | 'attribute' | 'metadata';
  readonly language: string;
  readonly region: Region;
  /** The element it stands in; null for what is no part of the page's body. */
  readonly element: Element | null;
  /** Empty where the text cannot be underlined. */
  readonly pieces: readonly TextPiece[];
}

const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const MOST_TEXT = 100_000;

/** Reads the visible text of a document or a part of it, in page order; never throws for what a page may hold. */
export function readTextBlocks(root: Document | ShadowRoot): TextBlock[] {
  const reader = new ElementReader();
  const run = new BlockRun();
  const headings = new HeadingStack();
  const blocks: TextBlock[] = [];
  const finish = (): void => {
    const read = run.take();
    if (!read) return;
    const { text, pieces, element, facts } = read;
    const above = headings.above(element, text);
    blocks.push({ text, pieces, element, headings: above, label: labelOf(element), where: 'text', language: facts.language, region: regionOf(facts.region, above) });
  };
  readTree(root, reader, run, finish);
  finish();
  return blocks;
}

// Wares beside the ware: what is said of them is none of the page's own claims.
const RELATED = /\b(?:related (?:products|items)|you (?:may|might) also|(?:people|customers|others) also|also (?:bought|viewed|like)|recently viewed|similar (?:products|items)|goes (?:well )?with|complete (?:the|your) (?:set|routine|look)|pairs (?:well )?with|more from|recommended for you)\b/i;

const regionOf = (region: Region, headings: readonly string[]): Region => (region === 'main' && headings.some((heading) => RELATED.test(heading)) ? 'aside' : region);

function readTree(root: Document | ShadowRoot, reader: ElementReader, run: BlockRun, finish: () => void): void {
  const start = root instanceof Document ? root.documentElement : root;
  if (!start) return;
  // Open shadow trees are read where their host stands; a stack keeps it flat.
  const walkers = [walkerOf(start)];
  while (walkers.length > 0) {
    const node = (walkers.at(-1) as TreeWalker).nextNode();
    if (!node) {
      walkers.pop();
      continue;
    }
    if (node instanceof Text) readText(node, reader, run, finish);
    else if (node instanceof Element) {
      readBreak(node, reader, run, finish);
      const shadow = shadowOf(node);
      if (shadow && !reader.of(node).skipped) walkers.push(walkerOf(shadow));
    }
  }
}

const walkerOf = (root: Node): TreeWalker => document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

const shadowGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get as () => ShadowRoot | null;
const shadowOf = (element: Element): ShadowRoot | null => shadowGetter.call(element);

function readText(node: Text, reader: ElementReader, run: BlockRun, finish: () => void): void {
  const parent = ancestorOf(node);
  if (!parent || node.data === '') return;
  const facts = reader.of(parent);
  if (facts.skipped) return;
  if (run.element !== facts.block) {
    if (/^\s*$/.test(node.data)) return;
    finish();
    run.open(facts.block, facts);
  }
  run.add(node, parent);
}

function readBreak(element: Element, reader: ElementReader, run: BlockRun, finish: () => void): void {
  const tag = tagOf(element);
  if (tag === 'br') return run.addMark('\n');
  if (tag === 'hr') return finish();
  if (tag === 'sup') return run.addMark('^');
  if (!run.element) return;
  const facts = reader.of(element);
  // A block ends the run in front of it, though the run's own element goes on behind it.
  if (facts.block === element && element !== run.element && !facts.skipped) finish();
}

class BlockRun {
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
    if (this.#lastParent && this.#lastParent !== parent && isBox(parent, this.#lastParent) && !/\s$/.test(this.#text)) this.#text += ' ';
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
const isBox = (a: Element, b: Element): boolean => [a, b].some((element) => getComputedStyle(element).display.startsWith('inline-'));

/** The alternative texts, option labels, title and metadata of a document: read like text, but nothing there can be underlined. */
export function readPlaces(document: Document): TextBlock[] {
  const reader = new ElementReader();
  const place = (where: TextBlock['where'], text: string, element: Element | null, label = ''): TextBlock[] => {
    const plain = text.replace(/\s+/g, ' ').trim().slice(0, 2000);
    const facts = element ? reader.of(element) : null;
    return plain === '' ? [] : [{ text: plain, headings: [], label, where, language: facts?.language ?? document.documentElement?.lang ?? '', region: facts?.region ?? 'main', element, pieces: [] }];
  };
  const visible = (element: Element): boolean => {
    const parent = parentOf(element);
    return !parent || !reader.of(parent).skipped;
  };
  const blocks = place('title', document.title, null);
  for (const select of document.querySelectorAll('select')) {
    if (!visible(select)) continue;
    for (const option of select.querySelectorAll('option')) blocks.push(...place('option', option.textContent ?? '', select, labelOf(select)));
  }
  for (const element of document.querySelectorAll('img[alt], [role="img"][aria-label], input[aria-label], button[aria-label], a[aria-label], [role="radio"][aria-label]')) {
    if (visible(element)) blocks.push(...place('attribute', attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label') ?? '', element, labelOf(element)));
  }
  return blocks;
}
