import { attributeOf } from './dom.ts';
import type { Thing } from './structured-data.ts';
import type { TextBlock } from './text-blocks.ts';

/** What sort of page it is. */
export type PageKind = 'product' | 'listing' | 'article' | 'clinic' | 'forum' | 'other';

const TYPES: Readonly<Record<string, PageKind>> = {
  Product: 'product', ProductGroup: 'product', IndividualProduct: 'product', ItemList: 'listing', CollectionPage: 'listing', OfferCatalog: 'listing',
  Article: 'article', NewsArticle: 'article', BlogPosting: 'article', MedicalWebPage: 'article', FAQPage: 'article', HowTo: 'article',
  MedicalClinic: 'clinic', MedicalBusiness: 'clinic', MedicalProcedure: 'clinic', Physician: 'clinic', BeautySalon: 'clinic', HealthAndBeautyBusiness: 'clinic', DaySpa: 'clinic', Dermatology: 'clinic',
  DiscussionForumPosting: 'forum', QAPage: 'forum',
};

const BASKET = /\badd(?:ed)? (?:it )?to (?:your )?(?:bag|basket|cart|trolley)\b|\bbuy (?:it )?now\b|\bin stock\b|\bshop pay\b/i;
const PRICE = /[$€£₹¥]\s?\d|\d\s?(?:USD|EUR|GBP|PKR|AUD|Rs)\b|\bRs\.?\s?\d/i;
const BOOKING = /\bbook (?:your|a|an|my|online|now|in)\b|\b(?:schedule|request) (?:your|a|an) (?:consultation|appointment|visit|treatment)|\bour (?:clinic|clinics|practice|medspa|med spa|practitioners?|aestheticians?|estheticians?|injectors?|nurses?|providers?)\b|\bcomplimentary consultation|\bfree consultation|\bprice list\b/i;
const FORUM = /\b(?:joined|member since|posts?: \d|original poster|posted by|quote\b.{0,20}\bwrote|wrote:|reply to|upvote|thread\b)/i;
const BYLINE = /\b(?:by [A-Z][a-z]+ [A-Z][a-z]+|written by|reviewed by|published on|updated on|min(?:ute)?s? read|last updated)\b/;

/** Says what sort of page it is, by its structured data, its Open Graph type, its mark-up and its words. */
export function readPageKind(document: Document, things: readonly Thing[], blocks: readonly TextBlock[]): PageKind {
  const scores: Record<PageKind, number> = { product: 0, listing: 0, article: 0, clinic: 0, forum: 0, other: 1.5 };
  const named = things.flatMap(({ types }) => types).map((type) => TYPES[type] ?? 'other');
  const products = named.filter((kind) => kind === 'product').length + document.querySelectorAll('[itemtype$="schema.org/Product"]').length;
  if (products === 1) scores.product += 4;
  if (products > 3) scores.listing += 3;
  for (const kind of new Set(named)) if (kind !== 'other' && kind !== 'product') scores[kind] += 3;
  const og = attributeOf(document.querySelector('meta[property="og:type"]') ?? document.createElement('meta'), 'content') ?? '';
  if (/product/.test(og)) scores.product += 4;
  if (og === 'article') scores.article += 2;
  weighWords(scores, blocks);
  weighMarkUp(scores, document);
  return (Object.entries(scores) as [PageKind, number][]).reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function weighWords(scores: Record<PageKind, number>, blocks: readonly TextBlock[]): void {
  const main = blocks.filter((block) => block.where === 'text' && block.region === 'main');
  const count = (pattern: RegExp): number => main.filter(({ text }) => text.length < 400 && pattern.test(text)).length;
  const [baskets, prices, bookings, posts] = [count(BASKET), count(PRICE), count(BOOKING), count(FORUM)];
  const long = main.filter(({ text }) => text.length > 220).length;
  if (baskets > 0) scores.product += 2.5;
  if (prices > 0 && prices <= 6 && baskets > 0) scores.product += 1;
  if (prices > 5 && prices > long) scores.listing += prices > 8 && bookings === 0 ? 4 : 2;
  if (baskets > 4) scores.listing += 2;
  scores.clinic += Math.min(bookings, 3) * 1.4;
  if (prices > 0 && baskets === 0 && bookings > 0) scores.clinic += 1;
  scores.forum += Math.min(posts, 4) * 1.1;
  scores.article += Math.min(long, 5) * 0.45 + (main.some(({ text }) => text.length < 200 && BYLINE.test(text)) ? 1 : 0);
}

function weighMarkUp(scores: Record<PageKind, number>, document: Document): void {
  const articles = document.querySelectorAll('article').length;
  if (articles === 1) scores.article += 1.2;
  if (document.querySelector('time, [rel="author"], .byline, [itemprop="author"]')) scores.article += 0.5;
  if (document.querySelector('form [type="submit"], button')?.closest('[class*="product" i], [id*="product" i]')) scores.product += 0.7;
  if (document.querySelectorAll('[class*="comment" i], [class*="post" i]').length > 3) scores.forum += 0.6;
}
