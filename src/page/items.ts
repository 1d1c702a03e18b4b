/** What a field of an item holds: a text, or an item of its own. */
export type Value = string | Item;

/** One thing that a page describes for machines, in whichever syntax: its schema.org types and its fields, by their short names. */
export interface Item {
  readonly types: string[];
  /** Empty without one. */
  readonly id: string;
  readonly fields: Map<string, Value[]>;
  /** The item in whose `field` it stands; null where the page says it by itself. */
  readonly owner: Item | null;
  readonly field: string;
  /** Null for JSON-LD, which stands in no element of the page's body. */
  readonly element: Element | null;
}

const MOST_ITEMS = 3000;
const MOST_VALUES = 500;
const MOST_TEXT = 5000;

/** The items read so far, in page order; what a hostile page has too many of is left out. */
export class ItemStore {
  readonly all: Item[] = [];

  /** Adds an item, to a field of its owner where it has one; null where there is no room. */
  add(owner: Item | null, field: string, about: Pick<Item, 'types' | 'id' | 'element'>): Item | null {
    if (this.all.length >= MOST_ITEMS) return null;
    const types = about.types.filter((type) => type !== '');
    const item: Item = { ...about, types, fields: new Map(), owner, field };
    this.all.push(item);
    if (owner) this.put(owner, field, item);
    return item;
  }

  /** Adds a value to a field of an item. */
  put(item: Item, field: string, value: Value): void {
    const values = item.fields.get(field) ?? [];
    if (values.length >= MOST_VALUES) return;
    values.push(typeof value === 'string' ? value.slice(0, MOST_TEXT) : value);
    item.fields.set(field, values);
    // What a type besides the first is called by is a type all the same.
    if (field === 'additionalType' && typeof value === 'string') item.types.push(schemaName(value));
  }
}

/** Tells the short name of a schema.org type or field, bare, with a prefix or as an address; empty for one of another vocabulary. */
export const schemaName = (word: string): string =>
  /^(?:\w{4,5}:\/\/(?:www\.)?schema\.org\/|schema:)?([a-z]\w{0,60})$/i.exec(word.trim())?.[1] ?? '';
