import { type Item, ItemStore, type Value } from './items.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata, readRdfa } from './marked-up-items.ts';
import { plainWords } from './plain-words.ts';

/** Reads all that a document describes for machines, as JSON-LD, microdata and RDFa; what is broken or monstrous is passed over. */
export function readStructuredData(document: Document): Item[] {
  const store = new ItemStore();
  readJsonLd(document, store);
  readMicrodata(document, store);
  readRdfa(document, store);
  return store.all;
}

const LONGEST = 500;
// What a template should have filled in, and has not.
const PLACE_HOLDER = /^(?:\{\{[^{}]*\}\}|\$\{[^{}]*\}|<%[^%]*%>|%%?\w+%%?)$/;

/** The items of a page with their references followed: what a field says by the address of another item is that item. */
export class Items {
  readonly #byId = new Map<string, Item>();

  /** All of them, in page order. */
  readonly all: readonly Item[];

  constructor(all: readonly Item[]) {
    this.all = all;
    for (const item of all) {
      if (item.id === '') continue;
      const known = this.#byId.get(item.id);
      // Pages give a product and its page one address: a reference means the one that is described, and a product before all else.
      if (!known || rank(item) > rank(known)) this.#byId.set(item.id, item);
    }
  }

  /** The item itself, or the one with the same address that says more than an empty reference. */
  resolve(value: Value): Item | null {
    if (typeof value === 'string') return this.#byId.get(value) ?? null;
    return value.fields.size > 0 ? value : (this.#byId.get(value.id) ?? value);
  }

  /** The items in the named fields of an item. */
  in(item: Item, ...fields: readonly string[]): Item[] {
    return fields.flatMap((field) => (item.fields.get(field) ?? []).flatMap((value) => this.resolve(value) ?? []));
  }

  /** All texts of a field, in plain words; an item speaks by its name or its value. */
  texts(item: Item, field: string): string[] {
    return (item.fields.get(field) ?? []).map((value) => this.#said(value, LONGEST)).filter((text) => text !== '');
  }

  /** The first text of a field, in plain words, at most `most` characters; empty without one. */
  text(item: Item, field: string, most = LONGEST): string {
    for (const value of item.fields.get(field) ?? []) {
      const text = this.#said(value, most);
      if (text !== '') return text;
    }
    return '';
  }

  #said(value: Value, most: number): string {
    const item = this.resolve(value);
    const texts = item ? [...(item.fields.get('name') ?? []), ...(item.fields.get('value') ?? [])] : [value];
    const said = plainWords(texts.find((text) => typeof text === 'string') ?? '', most);
    return PLACE_HOLDER.test(said) ? '' : said;
  }
}

/** Whether an item is something for sale, of whichever kind. */
export const isProduct = ({ types, fields }: Item): boolean =>
  types.some((type) => PRODUCTS.has(type) || (type === 'Drug' && FOR_SALE.some((field) => fields.has(field))));

// A medicine is mostly a subject to read about.
const FOR_SALE = ['offers', 'brand', 'sku', 'gtin'];

const PRODUCTS = new Set([
  'Product',
  'ProductGroup',
  'ProductModel',
  'ProductCollection',
  'IndividualProduct',
  'SomeProducts',
  'DietarySupplement',
  'Vehicle',
  'Car',
  'Motorcycle',
  'MotorizedBicycle',
  'BusOrCoach',
]);

const rank = (item: Item): number => (item.fields.size > 0 ? 2 : 0) + (isProduct(item) && item.fields.size > 0 ? 1 : 0);
