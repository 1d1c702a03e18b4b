import { closestOf } from './dom.ts';
import type { Item } from './items.ts';
import { type Items, isProduct } from './structured-data.ts';

/** One product of a page: its items, one for each time that the page describes it, and the variants described beside it. */
export interface StandingProduct {
  readonly told: Item[];
  readonly variants: Item[];
}

/** Reads the products that stand by themselves on a page, not as part of a review, an order, a list or another product. */
export function readStandingProducts(items: Items): StandingProduct[] {
  const standing = items.all.filter((item) => isProduct(item) && item.fields.size > 0 && standsByItself(item));
  const isGroup = ({ types }: Item): boolean => types.includes('ProductGroup');
  // Groups come first, so that variants find them wherever they stand.
  const ordered = [...standing.filter(isGroup), ...standing.filter((item) => !isGroup(item))];
  const parts = new Set(ordered.slice(0, MOST_GROUPS).flatMap((item) => items.in(item, 'hasVariant')));
  const products: StandingProduct[] = [];
  const known = new Map<Item | string, StandingProduct>();
  for (const item of ordered) {
    if (parts.has(item)) continue;
    const whole = items.in(item, 'isVariantOf')[0];
    const groups = ['productGroupID', 'inProductGroupWithID'].flatMap((field) => items.texts(item, field));
    const names = items.texts(item, 'name').slice(0, 1);
    const keys = [...groups.map((id) => `group ${id}`), ...names.map((name) => `name ${name.toLowerCase()}`)];
    const found = [whole, ...keys].flatMap((key) => (key && known.get(key)) || [])[0];
    const product = found ?? { told: [], variants: [] };
    if (!found) products.push(product);
    if (found && (whole || item.fields.has('inProductGroupWithID'))) addVariant(found, item);
    else product.told.push(item);
    for (const key of [item, ...keys]) if (!known.has(key)) known.set(key, product);
  }
  return products;
}

const MOST_GROUPS = 50;
const DEEPEST = 12;

// Where no group is described, the first variant stands for it and is one of its variants too.
function addVariant({ told, variants }: StandingProduct, item: Item): void {
  const first = told[0] as Item;
  if (variants.length === 0 && first.fields.has('inProductGroupWithID')) variants.push(first);
  variants.push(item);
}

const ASIDE = 'aside, footer, nav';

function standsByItself(item: Item): boolean {
  if (item.element && closestOf(item.element, ASIDE)) return false;
  let at: Item | null = item;
  for (let steps = 0; at && steps < DEEPEST; steps++) {
    if (at.field !== '' && !leadsToMain(at)) return false;
    at = at.owner;
  }
  return at === null;
}

// The fields by which something else hands on that the page is about a product.
const leadsToMain = ({ field, owner }: Item): boolean =>
  field === 'itemOffered' ||
  (field === 'makesOffer' && owner?.types.includes('Person') === true) ||
  (['mainEntity', 'mainContentOfPage', 'about'].includes(field) && (owner?.types.some(isPage) ?? true));

const isPage = (type: string): boolean => /^(?:Web|Item)Page$/.test(type);
