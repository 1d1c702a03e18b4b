import { attributeOf } from './dom.ts';
import { plainWords } from './plain-words.ts';
import type { Product } from './product.ts';
import type { TextBlock } from './text-block.ts';

const MOST_TEXT = 5000;

/** Reads what a page says of itself to machines: its description, and the name, description, options and properties of the product it sells. */
export function readMetadata(document: Document, product: Product | null): TextBlock[] {
  const language = document.documentElement?.lang ?? '';
  const described = [
    ...document.querySelectorAll(
      'meta[name="description"], meta[property="og:description"], meta[property="og:title"]',
    ),
  ].map((meta) => attributeOf(meta, 'content') ?? '');
  const told = [...described, product?.name ?? '', product?.description ?? ''].map((text) => ({ text, label: '' }));
  for (const { name, values } of product?.options ?? []) told.push(...values.map((text) => ({ text, label: name })));
  for (const { name, value, unit } of product?.properties ?? []) told.push({ text: `${value} ${unit}`, label: name });
  return told
    .map(({ text, label }) => ({ text: plainWords(text, MOST_TEXT), label }))
    .filter(({ text }) => text !== '')
    .map(({ text, label }) => ({
      text,
      headings: [],
      label,
      where: 'metadata',
      language,
      region: 'main',
      voice: null,
      signature: '',
      card: -1,
      heading: 0,
      element: null,
      pieces: [],
    }));
}
