import type { KindSign, PageKind } from './kind-signs.ts';
import type { PlainBlock } from './page-text.ts';

/** A kind with what tells it most. */
export interface ToldKind {
  readonly kind: PageKind;
  readonly sign: KindSign['sign'];
}

const BASKET =
  /\badd(?:ed)? (?:it )?to (?:your )?(?:bag|basket|cart|trolley)\b|\bbuy (?:it )?now\b|\bin stock\b|\bshop pay\b|\border now\b/i;
const PRICE =
  /[$€£₹¥₨৳]\s?\d|\d\s?(?:[$€£₹¥₨৳]|(?:USD|EUR|GBP|PKR|AUD|CAD|CHF|PLN|SEK|NOK|DKK|CZK|Rs|BDT|zł|kr|Kč)(?![\p{L}\d]))|\b(?:Rs|Tk|CHF|EUR|USD|kr)\.?\s?\d/iu;
const SHOP_WORDS =
  /\b(?:cart|basket|checkout|shipping|deliver(?:y|ed)|in stock|sku|packag(?:e|ing)|what[’']s (?:included|in the box)|specifications?|materials?|how to use|directions|buy|free returns|warranty|quantity|price|sale|colou?r|model|brand|replacement heads?|replace (?:it|your)|stainless steel|titanium|features)\b/gi;
const CLINIC_WORDS =
  /\b(?:consultations?|appointments?|book(?:ing|ed)?|clinics?|med ?spa|practitioners?|aestheticians?|estheticians?|clients?|patients?|our (?:team|experts?|specialists?|treatments?|services|providers?|clinic)|treatment plan|candidates?|per session|aftercare|downtime|numbing|your provider|procedure|treatments)\b/gi;
const BOOKING =
  /\bbook (?:an?|your|online|now)\b|\bbook\b.{0,20}\b(?:appointment|consultation|session)\b|\bmake an appointment\b/i;
const FORUM_WORDS =
  /\b(?:joined|member since|posts?: \d|original poster|wrote:|reply to|upvotes?|thread|moderator|newbie|log in to reply|replies)\b/gi;
const BYLINE =
  /\b(?:by [A-Z][a-z]+ [A-Z][a-z]+|written by|reviewed by|published (?:on|in)|updated on|min(?:ute)?s? read|last updated|in this (?:article|guide))\b/;

// Characters: a longer text is no price and no button.
const LONG = 400;
// From how many points a product is known to be a page's own, and from how many baskets they are those of a list.
const KNOWN = 4;
const MANY = 4;
// From how many priced cards, and up to how many prices outside them, a page has no ware of its own.
const SHELF = 12;
const ELSEWHERE = 1;

/** Says what sort of page it is, by what its mark-up says and by its words. */
export function pageKindOf(signs: readonly KindSign[], blocks: readonly PlainBlock[]): ToldKind {
  const main = blocks.filter((block) => block.where === 'text' && block.region === 'main');
  // A post says so itself; the wares that a shop shows below are not what it is.
  const isPost = signs.some(({ kind, points }) => kind === 'article' && points >= KNOWN);
  const shelf = !isPost && isShelf(main);
  // Where one product is known to be the main one, the prices and baskets of many are those of related wares.
  const isSold = isPost || (!shelf && signs.some(({ kind, points }) => kind === 'product' && points >= KNOWN));
  // A ware that is known by its heading and a basket alone is none on a shelf.
  const kept = shelf
    ? signs.filter(({ kind, sign }) => kind !== 'product' || sign !== 'mark-up').concat(SHELVED)
    : signs;
  const all: KindSign[] = [...kept, ...weighWords(main, isSold), { kind: 'other', points: 0.6, sign: 'none' }];
  const sums = new Map<PageKind, number>();
  for (const { kind, points } of all) sums.set(kind, (sums.get(kind) ?? 0) + points);
  const [[kind] = ['other' as const]] = [...sums].sort((a, b) => b[1] - a[1]);
  const [told] = all.filter((sign) => sign.kind === kind).sort((a, b) => b.points - a.points);
  return { kind, sign: told?.sign ?? 'none' };
}

const SHELVED: KindSign = { kind: 'listing', points: 4, sign: 'mark-up' };

// Shops describe a category as a product too: where every price stands in a card of its own, it is a shelf all the same.
function isShelf(main: readonly PlainBlock[]): boolean {
  const priced = main.filter(({ text }) => text.length < LONG && PRICE.test(text));
  const cards = new Set(priced.map(({ card }) => card)).size;
  return cards >= SHELF && cards > paragraphsIn(main) && priced.filter(({ card }) => card < 0).length <= ELSEWHERE;
}

const paragraphsIn = (main: readonly PlainBlock[]): number => main.filter(({ text }) => text.length > 220).length;

function weighWords(main: readonly PlainBlock[], isSold: boolean): KindSign[] {
  const having = (pattern: RegExp): number =>
    main.filter(({ text }) => text.length < LONG && pattern.test(text)).length;
  const hits = (pattern: RegExp): number => main.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const signs: KindSign[] = [];
  const add = (kind: PageKind, points: number): number => signs.push({ kind, points, sign: 'words' });
  const [baskets, prices] = [having(BASKET), having(PRICE)];
  const many = isSold ? 0.5 : 1;
  const long = paragraphsIn(main);
  if (baskets > MANY) add('listing', 2.5 * many);
  else if (baskets > 0) add('product', 2.5);
  else if (having(BOOKING) > 0) add('clinic', prices > 0 ? 3 : 1);
  if (prices > 0 && prices <= 6) add('product', 0.8);
  if (prices > 5 && prices > long) add('listing', (baskets > 3 || hits(CLINIC_WORDS) < 4 ? 4 : 1) * many);
  add('product', Math.min(3, hits(SHOP_WORDS) * 0.3));
  add('clinic', Math.min(5, hits(CLINIC_WORDS) * 0.25));
  add('forum', Math.min(6, hits(FORUM_WORDS) * 0.6));
  add('article', Math.min(5, long) * 0.4 + Math.min(1.5, having(BYLINE) * 0.9));
  return signs;
}
