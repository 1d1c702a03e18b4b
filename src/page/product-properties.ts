import type { Item } from './items.ts';
import type { Offer } from './product-offers.ts';
import type { Items } from './structured-data.ts';

/** One thing that a buyer chooses, such as a length; the name is empty where the page gives none. */
export interface ProductOption {
  readonly name: string;
  readonly values: readonly string[];
}

/** One property of a product, such as `Needle length`, `0.5`, `mm`; the unit is empty where it has none or stands in the value. */
export interface ProductProperty {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

const MOST = 100;
const MOST_READ = 2000;
const DIRECT = ['size', 'color', 'material', 'pattern', 'model', 'width', 'height', 'depth', 'weight'];

// The UN/CEFACT codes that pages write for units.
const UNITS: Readonly<Record<string, string>> = {
  MMT: 'mm',
  CMT: 'cm',
  MTR: 'm',
  '4H': 'µm',
  INH: 'in',
  FOT: 'ft',
  GRM: 'g',
  KGM: 'kg',
  MLT: 'ml',
  LTR: 'l',
  VLT: 'V',
  P1: '%',
  MIN: 'min',
  HUR: 'h',
  DAY: 'days',
  MON: 'months',
};

/** Reads the properties of a product: its own fields, and what it lists by name and value. */
export function readProperties(items: Items, product: Item): ProductProperty[] {
  const own = DIRECT.map((name) => {
    const item = items.in(product, name)[0];
    const value = (item && worthOf(items, item)) || items.text(product, name);
    return { name, value, unit: item ? unitOf(items, item) : '' };
  });
  const listed = items.in(product, 'additionalProperty', 'hasMeasurement').slice(0, MOST);
  return [...own, ...listed.flatMap((item) => propertiesOf(items, item))]
    .filter(({ name, value }) => name !== '' && value !== '')
    .slice(0, MOST);
}

function propertiesOf(items: Items, item: Item): ProductProperty[] {
  // A group of properties is told by its parts.
  const parts = items.in(item, 'value').slice(0, MOST);
  return (parts.length > 0 ? parts : [item]).map((part) => ({
    name: items.text(part, 'name') || items.text(item, 'name') || items.text(item, 'propertyID'),
    value: worthOf(items, part),
    unit: unitOf(items, part) || unitOf(items, item),
  }));
}

function unitOf(items: Items, item: Item): string {
  const code = items.text(item, 'unitCode');
  return (items.text(item, 'unitText') || (UNITS[code.toUpperCase()] ?? code)).slice(0, 40);
}

function worthOf(items: Items, item: Item): string {
  const values = items.texts(item, 'value').slice(0, MOST);
  const [from, to] = [items.text(item, 'minValue'), items.text(item, 'maxValue')];
  if (values.length > 0) return values.join(', ').slice(0, 500);
  if (from !== '' && to !== '') return `${from}–${to}`;
  return from !== '' ? `≥ ${from}` : to !== '' ? `≤ ${to}` : '';
}

/** Reads what a buyer chooses: by what the variants vary, or else what variants or offers are called. */
export function readOptions(
  items: Items,
  product: Item,
  variants: readonly Item[],
  offers: readonly Offer[],
  name: string,
): ProductOption[] {
  const varying = items.texts(product, 'variesBy').map((by) => by.slice(by.lastIndexOf('/') + 1));
  const values = new Map<string, Set<string>>(varying.slice(0, MOST).map((by) => [by, new Set()]));
  const properties: ProductProperty[] = [];
  for (const variant of variants) if (properties.length < MOST_READ) properties.push(...readProperties(items, variant));
  for (const { name: by, value, unit } of properties) {
    const said = values.get(by) ?? new Set();
    if (said.size < MOST) said.add(unit === '' ? value : `${value} ${unit}`);
    values.set(by, said);
  }
  const options = [...values]
    .filter(([by, said]) => said.size > (varying.includes(by) ? 0 : 1))
    .map(([by, said]) => ({ name: by, values: [...said] }));
  if (options.length > 0) return options.slice(0, MOST);
  const called = new Set([
    ...variants.map((variant) => items.text(variant, 'name')),
    ...offers.map((each) => each.name),
  ]);
  called.delete('');
  called.delete(name);
  return called.size > 1 ? [{ name: '', values: [...called].slice(0, MOST) }] : [];
}
