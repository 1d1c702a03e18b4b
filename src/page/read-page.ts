import { Cards } from './cards.ts';
import { readKindSigns } from './kind-signs.ts';
import { readMetadata } from './metadata.ts';
import type { PageText, PlainBlock } from './page-text.ts';
import { inPageOrder, readPlaces } from './places.ts';
import { readProduct } from './product.ts';
import { readStructuredData } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';
import { readTextBlocks } from './text-blocks.ts';

/** What was read off a page: its blocks with their nodes, and the same as plain data, block by block. */
export interface ReadPage {
  readonly blocks: readonly TextBlock[];
  readonly text: PageText;
}

/** Reads a document and changes nothing in it; it pauses wherever the page may go first. */
export function* readPage(document: Document): Generator<void, ReadPage> {
  const items = readStructuredData(document);
  yield;
  const product = readProduct(document, items);
  yield;
  const signs = readKindSigns(document, items, product);
  yield;
  const cards = new Cards();
  const text = yield* readTextBlocks(document, cards);
  const places = readPlaces(document, cards);
  yield;
  const blocks = [...inPageOrder(text, places), ...readMetadata(document, product)];
  const language = document.documentElement?.lang ?? '';
  return { blocks, text: { title: document.title, signs, language, blocks: blocks.map(plain) } };
}

const plain = ({ element: _, pieces: __, ...block }: TextBlock): PlainBlock => block;
