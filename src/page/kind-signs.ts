import { allOf, attributeOf } from './dom.ts';
import type { Item } from './items.ts';
import { isShelfAddress, isWareAddress } from './page-address.ts';
import type { Product } from './product.ts';
import { isProduct } from './structured-data.ts';

/** What sort of page it is. */
export type PageKind = 'product' | 'listing' | 'article' | 'clinic' | 'forum' | 'other';

/** Something that speaks for a kind, with its weight in points. */
export interface KindSign {
  readonly kind: PageKind;
  readonly points: number;
  /** Where it was found: in structured data, in an Open Graph tag, in the mark-up or in the words; `none` for want of all. */
  readonly sign: 'structured-data' | 'open-graph' | 'mark-up' | 'words' | 'none';
}

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

// Points: a post says what this page is, a clinic's type also what its site is; a medical page may be of either.
const WEIGHTS: Readonly<Record<string, number>> = { BlogPosting: 4, NewsArticle: 4, MedicalWebPage: 1.5 };

/** Reads what speaks for a page's kind besides its words: its structured data, its Open Graph type and its mark-up. */
export function readKindSigns(document: Document, items: readonly Item[], product: Product | null): KindSign[] {
  const signs: KindSign[] = [];
  const add = (sign: KindSign['sign'], kind: PageKind, points: number): number => signs.push({ kind, points, sign });
  if (product && items.some(isProduct)) add('structured-data', 'product', 4);
  else if (items.filter(isProduct).length > 3) add('structured-data', 'listing', 5);
  const named = new Map<PageKind, number>();
  for (const type of items.flatMap(({ types }) => types)) {
    const kind = TYPES[type] ?? 'other';
    named.set(kind, Math.max(named.get(kind) ?? 0, WEIGHTS[type] ?? 3));
  }
  // Some shops' software calls every page an article, also those of its wares.
  const isWare = product !== null && isWareAddress(document);
  for (const [kind, points] of named)
    if (kind !== 'other' && kind !== 'product' && !(isWare && kind === 'article')) add('structured-data', kind, points);
  const [tag] = allOf(document, 'meta[property="og:type"]');
  const type = (tag && attributeOf(tag, 'content')) ?? '';
  if (/product\.group/.test(type)) add('open-graph', 'listing', 7);
  else if (!product && isShelfAddress(document)) add('mark-up', 'listing', 3);
  else if (/product/.test(type)) add('open-graph', 'product', product ? 4 : 1);
  else if (product && !items.some(isProduct)) add('mark-up', 'product', 5);
  if (type === 'article' && !isWare) add('open-graph', 'article', 2);
  const has = (selector: string): number => allOf(document, selector).length;
  if (has('article') === 1) add('mark-up', 'article', 1.2);
  if (has('time, [rel="author"], .byline, [itemprop="author"]') > 0) add('mark-up', 'article', 0.5);
  if (has('[class*="product" i] :is([type="submit"], button), [id*="product" i] :is([type="submit"], button)') > 0)
    add('mark-up', 'product', 0.7);
  if (has('[class*="comment" i], [class*="post" i]') > 3) add('mark-up', 'forum', 0.6);
  return signs;
}
