import { attributeOf } from './dom.ts';
import type { Thing } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';

const MOST_TEXT = 5000;

/** Reads what a page says of itself to machines: its description, and the names and descriptions of the products it sells. */
export function readMetadata(document: Document, things: readonly Thing[]): TextBlock[] {
  const language = document.documentElement?.lang ?? '';
  const described = [
    ...document.querySelectorAll(
      'meta[name="description"], meta[property="og:description"], meta[property="og:title"]',
    ),
  ].map((meta) => attributeOf(meta, 'content') ?? '');
  const products = things
    .filter(({ types }) => types.some((type) => /^(?:Product|ProductGroup|IndividualProduct)$/.test(type)))
    .slice(0, 1);
  return [...described, ...products.flatMap(({ name, description }) => [name, description])]
    .map((text) =>
      text
        .replace(/<[^>]{0,200}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, MOST_TEXT),
    )
    .filter((text) => text !== '')
    .map((text) => ({
      text,
      headings: [],
      label: '',
      where: 'metadata',
      language,
      region: 'main',
      element: null,
      pieces: [],
    }));
}
