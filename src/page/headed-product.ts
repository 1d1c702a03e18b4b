import { basketControls } from './basket.ts';
import { allOf, attributeOf, boundedText, closestOf, firstOf, isAround, isOf, parentOf, tagOf } from './dom.ts';
import { headlinesOf } from './headline.ts';
import { readMakersProduct } from './makers-product.ts';
import { isWareAddress } from './page-address.ts';
import type { ProductDetails } from './product-details.ts';
import { type Items, isProduct } from './structured-data.ts';

// Where no main heading names the ware, what is called by it does.
const WARE_NAME = '[class*="product" i]:is([class*="title" i], [class*="name" i]), [id*="producttitle" i]';
const HEADINGS = ['h1', `h2, [itemprop="name"], ${WARE_NAME}`];
const FOOT = 'footer, [role="contentinfo"]';
const PART = 'article, section, blockquote, figure, li';
const NAMED_PRICE = '[class*="price" i], [id*="price" i], [itemprop="price"]';
const PRICE = /\p{Sc}\s?\d|\d\s?\p{Sc}|\d[.,]\d\d\b/u;
const ABOUT_WARES = /^(?:CollectionPage|SearchResultsPage|OfferCatalog|QAPage)$/;
const WRITTEN = /Article$|Posting$/;
const MOST_TEXT = 5000;
// More than a page needs to sell one thing: a list of wares, each with its own. What its heading calls a ware may have many sellers.
const MOST_CONTROLS = 3;
const MOST_SELLERS = 10;

/**
 * Reads the product that a page is about without describing it for machines: what heads the page, where the basket beside that is for it
 * alone, or what a maker's page tells of without a basket.
 */
export function readHeadedProduct(document: Document, items: Items): ProductDetails | null {
  const [tag] = allOf(document, 'meta[property="og:type"]');
  const type = (tag && attributeOf(tag, 'content')) ?? '';
  const isSaid = (kind: RegExp): boolean =>
    items.all.some(({ owner, types }) => !owner && types.some((each) => kind.test(each)));
  // Some shops' software calls every page an article.
  const isWare = isWareAddress(document);
  if (/group/.test(type) || isSaid(ABOUT_WARES) || (!isWare && isSaid(WRITTEN))) return null;
  const isText = !isWare && /article/.test(type);
  const name = nameAtBasket(document, type) || (isText || items.all.some(isProduct) ? '' : readMakersProduct(document));
  return name === '' ? null : { name, brand: '', description: '', offers: [], options: [], properties: [] };
}

function nameAtBasket(document: Document, type: string): string {
  const controls = basketControls(document);
  if (controls.length === 0) return '';
  for (const selector of HEADINGS) {
    const [best] = headlinesOf(document, selector).filter(
      ({ heading }) => (!/article/.test(type) || isWareName(heading)) && sellsOne(heading, controls),
    );
    if (best) return best.name;
  }
  return '';
}

// The nearest box around the heading that has a basket at all has the basket of this one ware, and its price.
function sellsOne(heading: Element, controls: readonly Element[]): boolean {
  let box = parentOf(heading);
  while (box && !controls.some((control) => isAround(box as Element, control))) box = parentOf(box);
  if (!box || isWholePage(box)) return false;
  const most = isWareName(heading) ? MOST_SELLERS : MOST_CONTROLS;
  const own = ownControls(box, controls, most);
  return own > 0 && own <= most && hasPrice(box);
}

// A part of the box that has more of them than one ware needs is a row of others beside it.
function ownControls(box: Element, controls: readonly Element[], most: number): number {
  // A form around all of it.
  if (controls.includes(box)) return 1;
  const counts = new Map<Element, number>();
  for (const control of controls) {
    let part: Element | null = control;
    while (part && parentOf(part) !== box) part = parentOf(part);
    if (part) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count <= most).reduce((sum, count) => sum + count, 0);
}

const isWareName = (heading: Element): boolean =>
  tagOf(heading) === 'h1' && (isOf(heading, WARE_NAME) || firstOf(heading, WARE_NAME) !== null);

const isWholePage = (box: Element): boolean =>
  tagOf(box) === 'body' || allOf(box, FOOT).some((foot) => !closestOf(foot, PART));

const hasPrice = (box: Element): boolean =>
  firstOf(box, NAMED_PRICE) !== null || PRICE.test(boundedText(box, MOST_TEXT));
