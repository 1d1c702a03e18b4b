import { attributeOf, parentOf } from './dom.ts';
import { ElementReader } from './element-facts.ts';
import { labelOf } from './labels.ts';
import type { TextBlock } from './text-block.ts';

/** The alternative texts, option labels, title and metadata of a document: read like text, but nothing there can be underlined. */
export function readPlaces(document: Document): TextBlock[] {
  const reader = new ElementReader();
  const place = (where: TextBlock['where'], text: string, element: Element | null, label = ''): TextBlock[] => {
    const plain = text.replace(/\s+/g, ' ').trim().slice(0, 2000);
    const facts = element ? reader.of(element) : null;
    return plain === ''
      ? []
      : [
          {
            text: plain,
            headings: [],
            label,
            where,
            language: facts?.language ?? document.documentElement?.lang ?? '',
            region: facts?.region ?? 'main',
            element,
            pieces: [],
          },
        ];
  };
  const visible = (element: Element): boolean => {
    const parent = parentOf(element);
    return !parent || !reader.of(parent).skipped;
  };
  const blocks = place('title', document.title, null);
  for (const select of document.querySelectorAll('select')) {
    if (!visible(select)) continue;
    for (const option of select.querySelectorAll('option'))
      blocks.push(...place('option', option.textContent ?? '', select, labelOf(select)));
  }
  for (const element of document.querySelectorAll(
    'img[alt], [role="img"][aria-label], input[aria-label], button[aria-label], a[aria-label], [role="radio"][aria-label]',
  )) {
    if (visible(element))
      blocks.push(
        ...place(
          'attribute',
          attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label') ?? '',
          element,
          labelOf(element),
        ),
      );
  }
  return blocks;
}
