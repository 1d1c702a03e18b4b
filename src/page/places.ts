import type { Cards } from './cards.ts';
import { allOf, attributeOf, closestOf, parentOf, plainText, tagOf } from './dom.ts';
import { ElementReader } from './element-facts.ts';
import { labelOf } from './labels.ts';
import type { TextBlock } from './text-block.ts';

const NAMED = ['input', 'button', 'a', 'label', '[role="img"]', '[role="radio"]', '[role="option"]', '[role="button"]'];
const PLACES = [
  'select',
  'img[alt]',
  ...NAMED.map((name) => `${name}[aria-label]`),
  'label[title]',
  'button[title]',
].join();
const CHOICES = 'fieldset, [role="radiogroup"], [role="listbox"], [type="radio"], [role="radio"], [role="option"]';
const MOST_TEXT = 2000;

/** The title, option labels and alternative texts of a document, in page order: read like text, but nothing there can be underlined. */
export function readPlaces(document: Document, cards: Cards): TextBlock[] {
  const reader = new ElementReader();
  const place = (where: TextBlock['where'], text: string, element: Element | null): TextBlock[] => {
    const plain = text.replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
    if (plain === '') return [];
    const facts = element ? reader.of(element) : null;
    const language = facts?.language ?? document.documentElement?.lang ?? '';
    const label = element ? labelOf(element, plain) : '';
    return [
      {
        text: plain,
        headings: [],
        label,
        where,
        language,
        region: facts?.region ?? 'main',
        voice: facts?.voice ?? null,
        signature: '',
        card: element ? cards.wareOf(element) : -1,
        heading: 0,
        element,
        pieces: [],
      },
    ];
  };
  const isVisible = (element: Element): boolean => {
    const parent = parentOf(element);
    return !parent || !reader.of(parent).skipped;
  };
  const blocks = place('title', document.title, null);
  for (const element of document.querySelectorAll(PLACES)) {
    if (!isVisible(element)) continue;
    if (tagOf(element) === 'select') {
      for (const option of allOf(element, 'option')) blocks.push(...place('option', plainText(option), element));
    } else {
      const text = ['alt', 'aria-label', 'title'].map((name) => attributeOf(element, name)).find(Boolean) ?? '';
      blocks.push(...place(closestOf(element, CHOICES) ? 'option' : 'attribute', text, element));
    }
  }
  return blocks;
}

/** Puts places between the blocks of text where they stand on the page; what stands on no element (the title) comes first. */
export function inPageOrder(text: readonly TextBlock[], places: readonly TextBlock[]): TextBlock[] {
  const merged: TextBlock[] = [];
  let next = 0;
  for (const place of places) {
    while (next < text.length && place.element && !isBefore(place.element, (text[next] as TextBlock).element)) {
      merged.push(text[next++] as TextBlock);
    }
    merged.push(place);
  }
  return [...merged, ...text.slice(next)];
}

const isBefore = (a: Element, b: Element | null): boolean =>
  b !== null && (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
