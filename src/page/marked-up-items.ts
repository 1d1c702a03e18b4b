import { allOf, attributeOf, boundedText, closestOf, isAround, tagOf } from './dom.ts';
import { type Item, type ItemStore, schemaName } from './items.ts';

/** How one syntax writes items into elements. */
interface Syntax {
  readonly selector: string;
  readonly isItem: (element: Element) => boolean;
  readonly typesOf: (element: Element) => string[];
  readonly fieldsOf: (element: Element) => string[];
  readonly idOf: (element: Element) => string;
}

const MOST_ELEMENTS = 5000;
const MOST_TEXT = 5000;
const MOST_TEXT_IN_ALL = 500_000;
const MOST_WORDS = 20;
const VALUES: Readonly<Record<string, string>> = { img: 'src', time: 'datetime', data: 'value', meter: 'value' };

/** Reads the microdata of a document into `store`; items that stand in others' fields are told by where their elements stand, or by `itemref`. */
export function readMicrodata(document: Document, store: ItemStore): void {
  const refers = allOf(document, '[itemscope][itemref]').length > 0;
  readMarkedUp(document, store, {
    selector: refers ? '[itemscope], [itemprop], [id]' : '[itemscope], [itemprop]',
    isItem: (element) => attributeOf(element, 'itemscope') !== null,
    typesOf: (element) => wordsOf(element, 'itemtype').map((type) => schemaName(type)),
    fieldsOf: (element) =>
      wordsOf(element, 'itemprop')
        .map((name) => schemaName(name))
        .filter(Boolean),
    idOf: (element) => attributeOf(element, 'itemid') ?? '',
  });
}

/** Reads the RDFa of a document into `store`, as far as it speaks schema.org: by `vocab`, by a prefix, or by whole addresses. */
export function readRdfa(document: Document, store: ItemStore): void {
  const prefixes = new Set(['schema']);
  for (const element of allOf(document, '[prefix]').slice(0, MOST_WORDS))
    for (const [, prefix] of (attributeOf(element, 'prefix') ?? '').matchAll(
      /(\w{1,20}):\s{1,9}\w{4,5}:\/\/(?:www\.)?schema\.org/g,
    ))
      prefixes.add(prefix as string);
  const nameIn = (element: Element, word: string): string => {
    const [prefix, name] = word.split(':', 2);
    if (name === undefined) return isSchemaOrg(element) ? schemaName(word) : '';
    return schemaName(prefixes.has(prefix as string) ? name : word);
  };
  readMarkedUp(document, store, {
    selector: '[typeof], [property], [rel][resource], [rel][typeof]',
    isItem: (element) => attributeOf(element, 'typeof') !== null,
    typesOf: (element) => wordsOf(element, 'typeof').map((type) => nameIn(element, type)),
    fieldsOf: (element) =>
      [...wordsOf(element, 'property'), ...wordsOf(element, 'rel')]
        .map((name) => nameIn(element, name))
        .filter(Boolean),
    idOf: (element) => attributeOf(element, 'resource') ?? attributeOf(element, 'about') ?? '',
  });
}

function readMarkedUp(document: Document, store: ItemStore, syntax: Syntax): void {
  const elements = allOf(document, syntax.selector).slice(0, MOST_ELEMENTS);
  const owners = ownersOf(elements, syntax);
  const items = new Map<Element, Item | null>();
  const itemOf = (element: Element | null | undefined): Item | null => {
    if (!element) return null;
    const known = items.get(element);
    if (known !== undefined) return known;
    // Items that refer to each other in a ring own nothing.
    items.set(element, null);
    const [field = '', ...more] = syntax.fieldsOf(element);
    const owner = field === '' ? null : itemOf(owners.get(element));
    const item = store.add(owner, field, { types: syntax.typesOf(element), id: syntax.idOf(element), element });
    if (owner && item) for (const other of more) store.put(owner, other, item);
    items.set(element, item);
    return item;
  };
  let left = MOST_TEXT_IN_ALL;
  for (const element of elements) {
    if (syntax.isItem(element)) itemOf(element);
    else {
      const owner = itemOf(owners.get(element));
      const fields = owner ? syntax.fieldsOf(element) : [];
      if (!owner || fields.length === 0) continue;
      const value = writtenIn(element, fields, Math.min(MOST_TEXT, left));
      left -= value.length;
      for (const field of fields) store.put(owner, field, value);
    }
  }
}

interface Scope {
  readonly extent: Element;
  readonly owner: Element;
}

// The element of the item that each element belongs to: the nearest around it, or the one that refers to what is around it.
function ownersOf(elements: readonly Element[], { isItem }: Syntax): Map<Element, Element> {
  const referring = new Map<string, Element>();
  for (const element of elements)
    if (isItem(element)) for (const id of wordsOf(element, 'itemref')) referring.set(id, element);
  const owners = new Map<Element, Element>();
  const open: Scope[] = [];
  for (const element of elements) {
    while (open.length > 0 && !isAround((open.at(-1) as Scope).extent, element)) open.pop();
    const referrer = referring.get(attributeOf(element, 'id') ?? '');
    if (referrer) open.push({ extent: element, owner: referrer });
    const owner = open.at(-1)?.owner;
    if (owner) owners.set(element, owner);
    if (isItem(element)) open.push({ extent: element, owner: element });
  }
  return owners;
}

// A link with words in it is meant by its words, unless the field is an address.
const ADDRESSES = /^(?:url|sameAs|image|availability|additionalType|itemOffered|itemCondition|isVariantOf|offers)$/;

function writtenIn(element: Element, fields: readonly string[], most: number): string {
  const said = attributeOf(element, 'content') ?? attributeOf(element, 'resource');
  if (said !== null) return said.slice(0, most);
  const tag = tagOf(element);
  if (tag === 'link' || (tag === 'a' && fields.some((field) => ADDRESSES.test(field))))
    return (attributeOf(element, 'href') ?? '').slice(0, most);
  const value = attributeOf(element, VALUES[tag] ?? '');
  return value === null ? boundedText(element, most) : value.slice(0, most);
}

const wordsOf = (element: Element, attribute: string): string[] =>
  (attributeOf(element, attribute) ?? '').slice(0, 1000).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

const isSchemaOrg = (element: Element): boolean =>
  /^\w{4,5}:\/\/(?:www\.)?schema\.org\b/.test(attributeOf(closestOf(element, '[vocab]') ?? element, 'vocab') ?? '');
