import { allOf, attributeOf, boundedText, closestOf, isAround } from './dom.ts';
import { pageAddresses } from './page-address.ts';
import type { StandingProduct } from './standing-products.ts';
import type { Items } from './structured-data.ts';

// Points: among many, or in a listing, the main one needs some, and more than any other.
const MOST_WITHOUT_EVIDENCE = 3;
const ENOUGH = 2;
const LISTING = /^(?:CollectionPage|SearchResultsPage|OfferCatalog)$/;
const BESIDE =
  '[class*="related" i], [class*="upsell" i], [class*="up-sell" i], [class*="cross-sell" i], [class*="recommend" i]';

/** Picks the product that a page is about, by its address, its headings and its place; null where the page lists many alike. */
export function pickMain(
  document: Document,
  items: Items,
  products: readonly StandingProduct[],
): StandingProduct | null {
  const page = readPage(document);
  // Shops wrap what they sell in a product that says nothing of itself.
  const named = products.filter(({ told }) => told.some((item) => items.text(item, 'name') !== ''));
  const rated = (named.length > 0 ? named : products)
    .map((product) => ({ product, evidence: weigh(product, items, page), fullness: fullnessOf(product) }))
    .sort((a, b) => b.evidence - a.evidence || b.fullness - a.fullness);
  const [best, second] = rated;
  if (!best) return null;
  const isListing = items.all.some(({ owner, types }) => !owner && types.some((type) => LISTING.test(type)));
  if (products.length <= MOST_WITHOUT_EVIDENCE && !isListing) return best.product;
  return best.evidence >= ENOUGH && best.evidence > (second?.evidence ?? 0) ? best.product : null;
}

interface PageWords {
  readonly addresses: readonly string[];
  readonly headings: readonly Element[];
  /** What the page calls itself, in its main headings and for those who share it. */
  readonly heads: readonly string[];
  readonly title: string;
  readonly addressOf: (text: string) => string;
}

function readPage(document: Document): PageWords {
  const [named] = allOf(document, 'meta[property="og:title"]');
  const [title] = allOf(document, 'title');
  const headings = allOf(document, 'h1').slice(0, 5);
  const placeOf = ({ host, pathname }: URL): string => `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`;
  const addressOf = (text: string): string => {
    const address = text === '' ? null : URL.parse(text, document.baseURI);
    return address ? placeOf(address) : '';
  };
  const shared = (named && attributeOf(named, 'content')) ?? '';
  const heads = [...headings.map((heading) => boundedText(heading, 500)), shared];
  return {
    addresses: pageAddresses(document).map(placeOf),
    headings,
    heads: heads.map(squash).filter((head) => head !== ''),
    title: squash(title ? boundedText(title, 500) : ''),
    addressOf,
  };
}

function weigh({ told }: StandingProduct, items: Items, page: PageWords): number {
  let evidence = 0;
  const name = squash(told.map((item) => items.text(item, 'name')).find(Boolean) ?? '');
  const addresses = told.flatMap((item) => [items.text(item, 'url', 2000), item.id]).map(page.addressOf);
  if (addresses.some((address) => page.addresses.includes(address))) evidence += 4;
  if (page.heads.includes(name)) evidence += 4;
  else if (page.heads.some((head) => holds(head, name))) evidence += 2;
  else if (page.heads.some((head) => holds(name, head))) evidence += 1;
  if (holds(page.title, name)) evidence += 2;
  if (told.some(({ field }) => field === 'mainEntity')) evidence += 4;
  if (told.some(({ element }) => page.headings.some((heading) => element && isAround(element, heading)))) evidence += 3;
  if (told.some(({ element }) => element && closestOf(element, BESIDE))) evidence -= 3;
  return evidence;
}

const fullnessOf = ({ told, variants }: StandingProduct): number =>
  Math.min(1, variants.length) +
  ['offers', 'description', 'hasVariant'].filter((field) => told.some(({ fields }) => fields.has(field))).length;

const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

// Whether a text holds another word for word; a single word is too little.
const holds = (text: string, part: string): boolean => part.includes(' ') && ` ${text} `.includes(` ${part} `);
