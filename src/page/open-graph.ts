import { allOf, attributeOf } from './dom.ts';
import { plainWords } from './plain-words.ts';
import type { ProductDetails } from './product-details.ts';
import { availabilityOf, parsePrice } from './product-offers.ts';

const MOST_TAGS = 200;
const PROPERTIES = ['size', 'color', 'material', 'pattern', 'weight'];

/** Reads the Open Graph tags of a document that sell something; null where they speak of no product. */
export function readOpenGraph(document: Document): ProductDetails | null {
  const tags = new Map<string, string>();
  for (const meta of allOf(document, 'meta[property], meta[name^="og:"], meta[name^="product:"]').slice(0, MOST_TAGS)) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '';
    if (!tags.has(name)) tags.set(name, plainWords(attributeOf(meta, 'content') ?? '', 5000));
  }
  const first = (...names: readonly string[]): string => names.map((name) => tags.get(name)).find(Boolean) ?? '';
  const price = parsePrice(first('product:sale_price:amount', 'product:price:amount', 'og:price:amount'));
  if (!/^(?:og:)?product(?:\.item)?$/.test(first('og:type')) && !tags.has('product:price:amount')) return null;
  const currency = first('product:sale_price:currency', 'product:price:currency', 'og:price:currency').slice(0, 10);
  const availability = availabilityOf(first('product:availability', 'og:availability'));
  const sku = first('product:retailer_item_id').slice(0, 500);
  const offer = { name: '', sku, price, highPrice: null, currency, availability };
  return {
    name: first('og:title').slice(0, 500),
    brand: first('product:brand', 'og:brand').slice(0, 500),
    description: first('og:description'),
    offers: price !== null || availability !== '' ? [offer] : [],
    options: [],
    properties: PROPERTIES.map((name) => ({ name, value: first(`product:${name}`), unit: '' })).filter(
      ({ value }) => value !== '',
    ),
  };
}
