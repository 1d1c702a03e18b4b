import type { Item } from './items.ts';
import type { Items } from './structured-data.ts';

/** One price at which a product is sold. */
export interface Offer {
  /** What is sold at this price, where it has a name of its own: the offer's, or the variant's. */
  readonly name: string;
  readonly sku: string;
  /** The price, or the lowest of a range; null where none is said. */
  readonly price: number | null;
  /** The highest price of a range; null where there is but one price. */
  readonly highPrice: number | null;
  /** As written, mostly a code of three letters. */
  readonly currency: string;
  /** By schema.org's names: `InStock`, `OutOfStock`, `PreOrder` …; empty where it is not said. */
  readonly availability: string;
}

const MOST_OFFERS = 100;
const MOST_READ = 1000;

/** Reads the offers of a product and of its variants. */
export function readOffers(items: Items, item: Item, variants: readonly Item[]): Offer[] {
  const found = new Map<string, Offer>();
  let left = MOST_READ;
  for (const sold of [item, ...variants]) {
    const around = sold === item && item.owner && item.field === 'itemOffered' ? [item.owner] : [];
    for (const outer of [...items.in(sold, 'offers'), ...around]) {
      for (const offer of [outer, ...items.in(outer, 'offers')]) {
        if (left-- <= 0 || found.size >= MOST_OFFERS) return [...found.values()];
        const read = readOffer(items, offer, sold, sold === item);
        if (saysSomething(read)) found.set(JSON.stringify(read), read);
      }
    }
  }
  return [...found.values()];
}

function readOffer(items: Items, offer: Item, sold: Item, isMain: boolean): Offer {
  const specified = items.in(offer, 'priceSpecification').find((each) => isAsked(items, each));
  const say = (field: string): string => items.text(offer, field) || (specified ? items.text(specified, field) : '');
  const highPrice = parsePrice(say('highPrice'));
  const price = parsePrice(say('price')) ?? parsePrice(say('lowPrice')) ?? parsePrice(say('minPrice'));
  return {
    name: items.text(offer, 'name') || (isMain ? '' : items.text(sold, 'name')),
    sku: items.text(offer, 'sku') || items.text(sold, 'sku'),
    price: price ?? highPrice,
    highPrice: highPrice === price ? null : highPrice,
    currency: say('priceCurrency').slice(0, 10),
    availability: availabilityOf(say('availability')),
  };
}

const saysSomething = ({ name, price, availability }: Offer): boolean =>
  name !== '' || price !== null || availability !== '';

// A price that is struck through, or what the maker recommends, is not asked.
const isAsked = (items: Items, specification: Item): boolean =>
  !/(?:ListPrice|StrikethroughPrice|SRP|MSRP|InvoicePrice)$/.test(items.text(specification, 'priceType'));

/** Reads a price as shops write it, `1,299.00`, `1.299,00 €` or `12,50`; null where there is none. */
export function parsePrice(text: string): number | null {
  const digits = /\d[\d.,\s'’]{0,30}/
    .exec(text)?.[0]
    .replace(/[\s'’]/g, '')
    .replace(/[.,]+$/, '');
  if (digits === undefined) return null;
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  const mark = Math.max(point, comma);
  const isWhole = (sign: string): boolean => digits.split(sign).length > 2;
  // One comma with three digits behind it parts thousands, and so does any sign that comes twice.
  const isDecimal = mark >= 0 && !isWhole(digits[mark] as string) && (point >= 0 ? true : comma !== digits.length - 4);
  const whole = (isDecimal ? digits.slice(0, mark) : digits).replace(/[.,]/g, '');
  const price = Number(isDecimal ? `${whole}.${digits.slice(mark + 1)}` : whole);
  return Number.isFinite(price) ? price : null;
}

const AVAILABILITIES: Readonly<Record<string, string>> = {
  instock: 'InStock',
  available: 'InStock',
  availablefororder: 'InStock',
  outofstock: 'OutOfStock',
  oos: 'OutOfStock',
  soldout: 'SoldOut',
  preorder: 'PreOrder',
  presale: 'PreSale',
  backorder: 'BackOrder',
  instoreonly: 'InStoreOnly',
  onlineonly: 'OnlineOnly',
  limitedavailability: 'LimitedAvailability',
  madetoorder: 'MadeToOrder',
  discontinued: 'Discontinued',
  reserved: 'Reserved',
};

/** Tells an availability by schema.org's name for it, from an address or from words. */
export function availabilityOf(text: string): string {
  const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#'), text.lastIndexOf(':')) + 1).trim();
  return AVAILABILITIES[last.replace(/[\s_-]/g, '').toLowerCase()] ?? last.slice(0, 60);
}
