import type { Item } from './items.ts';
import { type Offer, readOffers } from './product-offers.ts';
import { type ProductOption, type ProductProperty, readOptions, readProperties } from './product-properties.ts';
import type { Items } from './structured-data.ts';

/** What a page says of one product; texts are plain and trimmed, and empty where it says nothing. */
export interface ProductDetails {
  readonly name: string;
  readonly brand: string;
  readonly description: string;
  readonly offers: readonly Offer[];
  readonly options: readonly ProductOption[];
  readonly properties: readonly ProductProperty[];
}

const MOST_VARIANTS = 200;
const MOST_DESCRIPTION = 5000;

/** Reads one product off its item; `variants` are those that the page describes beside it. */
export function readDetails(items: Items, item: Item, beside: readonly Item[] = []): ProductDetails {
  const variants = [...new Set([...items.in(item, 'hasVariant'), ...beside])].slice(0, MOST_VARIANTS);
  const offers = readOffers(items, item, variants);
  const first = (field: string, most?: number): string =>
    [item, ...items.in(item, 'isVariantOf').slice(0, 1), ...variants.slice(0, 1)]
      .map((each) => items.text(each, field, most))
      .find((text) => text !== '') ?? '';
  const name = first('name');
  return {
    name,
    brand: first('brand') || first('manufacturer'),
    description: first('description', MOST_DESCRIPTION),
    offers,
    options: readOptions(items, item, variants, offers, name),
    properties: readProperties(items, item),
  };
}

/** Joins two descriptions of one product: what the first leaves open is taken from the second. */
export const joinDetails = (a: ProductDetails, b: ProductDetails): ProductDetails => ({
  name: a.name || b.name,
  brand: a.brand || b.brand,
  description: a.description || b.description,
  offers: a.offers.length > 0 ? a.offers : b.offers,
  options: a.options.length > 0 ? a.options : b.options,
  properties: a.properties.length > 0 ? a.properties : b.properties,
});
