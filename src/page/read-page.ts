import { Cards } from './cards.ts';
import { KeptRuns } from './kept-runs.ts';
import { readKindSigns } from './kind-signs.ts';
import { readMetadata } from './metadata.ts';
import type { PageText, PlainBlock } from './page-text.ts';
import { inPageOrder, readPlaces } from './places.ts';
import { readProduct } from './product.ts';
import type { OnShadow } from './shadow-roots.ts';
import { readStructuredData } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';
import { readTextBlocks } from './text-blocks.ts';

// The sizes in which advertisements are sold, px.
const ADVERTISEMENTS = '300x250 336x280 728x90 970x90 970x250 160x600 120x600 300x600 320x50 320x100 468x60'.split(' ');

/** What was read off a page: its blocks with their nodes, and the same as plain data, block by block. */
export interface ReadPage {
  readonly blocks: readonly TextBlock[];
  readonly text: PageText;
}

/** Reads a document, but not again what is `kept` of it, and changes nothing in it; it pauses wherever the page may go first, and tells of each shadow tree before it reads it. */
export function* readPage(document: Document, onShadow: OnShadow, kept = new KeptRuns()): Generator<void, ReadPage> {
  const items = readStructuredData(document);
  yield;
  const product = readProduct(document, items);
  yield;
  const signs = readKindSigns(document, items, product);
  yield;
  const cards = new Cards();
  const text = yield* readTextBlocks(document, cards, onShadow, kept);
  const places = readPlaces(document, cards);
  yield;
  const all = [...inPageOrder(text, places), ...readMetadata(document, product)];
  const framed = self !== top;
  const isSold = framed && ADVERTISEMENTS.includes(`${innerWidth}x${innerHeight}`);
  const blocks = isSold ? all.map((block) => ({ ...block, region: 'aside' as const })) : all;
  const language = document.documentElement?.lang ?? '';
  return { blocks, text: { title: document.title, signs, language, framed, blocks: blocks.map(plain) } };
}

const plain = ({ element: _, pieces: __, ...block }: TextBlock): PlainBlock => block;
