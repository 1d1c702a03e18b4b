import { attributeOf } from './dom.ts';
import { plainWords } from './plain-words.ts';
import type { Product } from './product.ts';
import type { TextBlock } from './text-block.ts';

const MOST_TEXT = 5000;

/** Reads what a page says of itself to machines: its description, and the name and description of the product it sells. */
export function readMetadata(document: Document, product: Product | null): TextBlock[] {
  const language = document.documentElement?.lang ?? '';
  const described = [
    ...document.querySelectorAll(
      'meta[name="description"], meta[property="og:description"], meta[property="og:title"]',
    ),
  ].map((meta) => attributeOf(meta, 'content') ?? '');
  return [...described, product?.name ?? '', product?.description ?? '']
    .map((text) => plainWords(text, MOST_TEXT))
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      headings: [],
      label: '',
      where: 'metadata',
      language,
      region: 'main',
      heading: 0,
      element: null,
      pieces: [],
    }));
}
