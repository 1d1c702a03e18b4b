import { attributeOf } from './dom.ts';
import type { Item } from './items.ts';
import type { Product } from './product.ts';
import { isProduct } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';

/** What sort of page it is. */
export type PageKind = 'product' | 'listing' | 'article' | 'clinic' | 'forum' | 'other';

const TYPES: Readonly<Record<string, PageKind>> = {
  Product: 'product',
  ProductGroup: 'product',
  IndividualProduct: 'product',
  ItemList: 'listing',
  CollectionPage: 'listing',
  OfferCatalog: 'listing',
  Article: 'article',
  NewsArticle: 'article',
  BlogPosting: 'article',
  MedicalWebPage: 'article',
  FAQPage: 'article',
  HowTo: 'article',
  MedicalClinic: 'clinic',
  MedicalBusiness: 'clinic',
  MedicalProcedure: 'clinic',
  Physician: 'clinic',
  BeautySalon: 'clinic',
  HealthAndBeautyBusiness: 'clinic',
  DaySpa: 'clinic',
  Dermatology: 'clinic',
  DiscussionForumPosting: 'forum',
  QAPage: 'forum',
};

const BASKET =
  /\badd(?:ed)? (?:it )?to (?:your )?(?:bag|basket|cart|trolley)\b|\bbuy (?:it )?now\b|\bin stock\b|\bshop pay\b|\border now\b/i;
const PRICE = /[$€£₹¥₨]\s?\d|\d\s?(?:USD|EUR|GBP|PKR|AUD|Rs|BDT|৳)\b|\b(?:Rs|Tk)\.?\s?\d/i;
const SHOP_WORDS =
  /\b(?:cart|basket|checkout|shipping|deliver(?:y|ed)|in stock|sku|packag(?:e|ing)|what[’']s (?:included|in the box)|specifications?|materials?|how to use|directions|buy|free returns|warranty|quantity|price|sale|colou?r|model|brand|replacement heads?|replace (?:it|your)|stainless steel|titanium|features)\b/gi;
const CLINIC_WORDS =
  /\b(?:consultations?|appointments?|book(?:ing|ed)?|clinics?|med ?spa|practitioners?|aestheticians?|estheticians?|clients?|patients?|our (?:team|experts?|specialists?|treatments?|services|providers?|clinic)|treatment plan|candidates?|per session|aftercare|downtime|numbing|your provider|procedure|treatments)\b/gi;
const FORUM_WORDS =
  /\b(?:joined|member since|posts?: \d|original poster|wrote:|reply to|upvotes?|thread|moderator|newbie|log in to reply|replies)\b/gi;
const BYLINE =
  /\b(?:by [A-Z][a-z]+ [A-Z][a-z]+|written by|reviewed by|published (?:on|in)|updated on|min(?:ute)?s? read|last updated|in this (?:article|guide))\b/;

/** Says what sort of page it is, by its structured data, its Open Graph type, its mark-up and its words. */
export function readPageKind(
  document: Document,
  items: readonly Item[],
  product: Product | null,
  blocks: readonly TextBlock[],
): PageKind {
  const scores: Record<PageKind, number> = { product: 0, listing: 0, article: 0, clinic: 0, forum: 0, other: 0.6 };
  const named = items.flatMap(({ types }) => types).map((type) => TYPES[type] ?? 'other');
  if (product && items.some(isProduct)) scores.product += 4;
  else if (items.filter(isProduct).length > 3) scores.listing += 3;
  for (const kind of new Set(named)) if (kind !== 'other' && kind !== 'product') scores[kind] += 3;
  const og =
    attributeOf(document.querySelector('meta[property="og:type"]') ?? document.createElement('meta'), 'content') ?? '';
  if (/product/.test(og)) scores.product += 4;
  if (og === 'article') scores.article += 2;
  weighWords(scores, blocks);
  weighMarkUp(scores, document);
  return (Object.entries(scores) as [PageKind, number][]).reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function weighWords(scores: Record<PageKind, number>, blocks: readonly TextBlock[]): void {
  const main = blocks.filter((block) => block.where === 'text' && block.region === 'main');
  const having = (pattern: RegExp): number => main.filter(({ text }) => text.length < 400 && pattern.test(text)).length;
  const hits = (pattern: RegExp): number => main.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const [baskets, prices] = [having(BASKET), having(PRICE)];
  const long = main.filter(({ text }) => text.length > 220).length;
  if (baskets > 0) scores.product += 2.5;
  if (prices > 0 && prices <= 6) scores.product += 0.8;
  if (prices > 5 && prices > long) scores.listing += baskets > 3 || hits(CLINIC_WORDS) < 4 ? 4 : 1;
  if (baskets > 4) scores.listing += 2.5;
  scores.product += Math.min(3, hits(SHOP_WORDS) * 0.3);
  scores.clinic += Math.min(5, hits(CLINIC_WORDS) * 0.25);
  scores.forum += Math.min(6, hits(FORUM_WORDS) * 0.6);
  scores.article += Math.min(5, long) * 0.4 + Math.min(1.5, having(BYLINE) * 0.9);
}

function weighMarkUp(scores: Record<PageKind, number>, document: Document): void {
  const articles = document.querySelectorAll('article').length;
  if (articles === 1) scores.article += 1.2;
  if (document.querySelector('time, [rel="author"], .byline, [itemprop="author"]')) scores.article += 0.5;
  if (document.querySelector('form [type="submit"], button')?.closest('[class*="product" i], [id*="product" i]'))
    scores.product += 0.7;
  if (document.querySelectorAll('[class*="comment" i], [class*="post" i]').length > 3) scores.forum += 0.6;
}
