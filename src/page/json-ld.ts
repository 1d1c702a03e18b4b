import { allOf, boundedText } from './dom.ts';
import { type Item, type ItemStore, schemaName } from './items.ts';
import { parseMended } from './mended-json.ts';

const LARGEST = 500_000;
const LARGEST_SUM = 2_000_000;
const DEEPEST = 16;
const LONGEST_LIST = 2000;

/** Reads the JSON-LD of a document into `store`; scripts that are broken beyond mending, or monstrous, are passed over. */
export function readJsonLd(document: Document, store: ItemStore): void {
  let left = LARGEST_SUM;
  for (const script of allOf(document, 'script[type^="application/ld+json" i]')) {
    const text = boundedText(script, LARGEST + 1);
    if (text.length > LARGEST || text.length > left) continue;
    left -= text.length;
    read(parseMended(text), null, '', 0, store);
  }
}

function read(json: unknown, owner: Item | null, field: string, depth: number, store: ItemStore): void {
  if (depth > DEEPEST || json === null) return;
  if (Array.isArray(json)) {
    for (const each of json.slice(0, LONGEST_LIST)) read(each, owner, field, depth + 1, store);
  } else if (typeof json === 'object') {
    readNode(new Map(Object.entries(json)), owner, field, depth, store);
  } else if (owner) store.put(owner, field, String(json));
}

function readNode(
  node: Map<string, unknown>,
  owner: Item | null,
  field: string,
  depth: number,
  store: ItemStore,
): void {
  const within = node.get('@value') ?? node.get('@list') ?? node.get('@set');
  if (within !== undefined) return read(within, owner, field, depth + 1, store);
  const id = node.get('@id');
  const types = [node.get('@type')].flat().filter((type) => typeof type === 'string');
  const about = { types: types.map((type) => schemaName(type)), id: typeof id === 'string' ? id : '', element: null };
  const item = store.add(owner, field, about);
  if (!item) return;
  for (const [key, value] of node) {
    if (key === '@graph') read(value, null, '', depth + 1, store);
    const name = schemaName(key);
    if (name) read(value, item, name, depth + 1, store);
  }
}
