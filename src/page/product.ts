import { readHeadedProduct } from './headed-product.ts';
import { headlinesOf } from './headline.ts';
import { pickMain } from './main-product.ts';
import { readOpenGraph } from './open-graph.ts';
import { joinDetails, type ProductDetails, readDetails } from './product-details.ts';
import { readStandingProducts, type StandingProduct } from './standing-products.ts';
import { Items, isProduct, readStructuredData } from './structured-data.ts';

/** The product that a page is about, with the other products that the page describes, such as related ones, in page order. */
export interface Product extends ProductDetails {
  readonly others: readonly ProductDetails[];
}

const MOST_OTHERS = 50;
const MOST_TOLD = 5;

/**
 * Reads the product that a page is about from its JSON-LD, microdata, RDFa and Open Graph tags, or else from its heading and its
 * basket: null where it is about none, or lists many alike; it never throws, and what is broken counts as not there.
 */
export function readProduct(document: Document, structured = readStructuredData(document)): Product | null {
  const items = new Items(structured);
  const tagged = readOpenGraph(document);
  const standing = readStandingProducts(items);
  const main = pickMain(document, items, standing);
  // Many alike products and one price for the page: the page sells what its tags say.
  const isTagged = tagged && (standing.length === 0 || tagged.offers.length > 0);
  const alone = isTagged ? tagged : main ? null : readHeadedProduct(document, items);
  const told = main ? [...describe(items, main), ...(tagged ? [tagged] : [])] : alone ? [alone] : [];
  const [first, ...more] = told;
  if (!first) return null;
  const joined = more.reduce(joinDetails, first);
  // Some shops describe all of a ware but what it is called.
  const product = { ...joined, name: joined.name || (headlinesOf(document, 'h1')[0]?.name ?? '') };
  return { ...product, others: readOthers(items, main, product.name) };
}

const describe = (items: Items, { told, variants }: StandingProduct): ProductDetails[] =>
  told.slice(0, MOST_TOLD).map((item) => readDetails(items, item, variants));

function readOthers(items: Items, main: StandingProduct | null, name: string): ProductDetails[] {
  const own = new Set([...(main?.told ?? []), ...(main?.variants ?? [])]);
  for (const item of main?.told ?? [])
    for (const variant of items.in(item, 'hasVariant', 'isVariantOf')) own.add(variant);
  const others = new Map<string, ProductDetails>();
  for (const item of items.all) {
    if (others.size >= MOST_OTHERS) break;
    const called = items.text(item, 'name');
    if (!isProduct(item) || own.has(item) || called === '' || called === name || others.has(called)) continue;
    others.set(called, readDetails(items, item));
  }
  return [...others.values()];
}
