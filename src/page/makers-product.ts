import { allOf, attributeOf, boundedText, firstOf } from './dom.ts';
import { headlinesOf, wordsOf } from './headline.ts';
import { isShelfAddress, isWareAddress, pageAddresses, placeNames } from './page-address.ts';
import { plainWords } from './plain-words.ts';

const LONGEST = 500;
const MOST_LINKS = 2000;
// Words: a longer heading is a sentence.
const LONGEST_NAME = 6;
// From so many places below its own a page is a shelf, and from so many wares to be bought a shop's front.
const SHELF = 3;
const MOST_SOLD = 4;
// What a link to where the ware is sold says, in the languages that shops mostly speak.
const BUY =
  /^(?:(?:buy|order|pre-?order|purchase|acheter|commander|comprar|acquista|kup|köp|køb|kopen|bestel)(?![\p{L}\p{N}]).{0,30}|(?:jetzt |online )?(?:kaufen|bestellen))$/iu;
const WARE_PLACE = /\/(?:products?|item|p|dp)\//i;
// What stands behind these in a page's title is the site's name, or a motto.
const BEHIND_NAME = /\s(?:[|–—·-]|by)\s.*$/s;

/** Reads the name of the ware on a maker's page, which describes one ware and sells it elsewhere: by the page's address, or by where its link to buy leads. */
export function readMakersProduct(document: Document): string {
  const [headline] = headlinesOf(document, 'h1');
  const front = (title: string): string => plainWords(title.replace(BEHIND_NAME, ''), LONGEST);
  if (isWareAddress(document)) {
    const named = headline?.name ?? (firstOf(document, 'h1') ? '' : front(document.title));
    return isShelf(document) ? '' : named;
  }
  const targets = buyTargets(document);
  if (targets.length === 0 || targets.length > MOST_SOLD || isShelfAddress(document)) return '';
  const [tag] = allOf(document, 'meta[property="og:title"]');
  const names = [headline?.name ?? '', (tag && attributeOf(tag, 'content')) ?? '', document.title];
  return names.map(front).find(isSold(document, targets)) ?? '';
}

// The link to buy leads to a place of the same name, or the page's own place has it and the link leads to a ware.
function isSold(document: Document, targets: readonly URL[]): (name: string) => boolean {
  // What the whole site is called, all of its wares are.
  const site = pageAddresses(document)
    .map(({ host }) => host)
    .join(' ');
  const places = placeNames(document).map((words) => words.join(''));
  return (name) => {
    const words = [...wordsOf(name)];
    const joined = words.join('');
    if (words.length > LONGEST_NAME || joined.length < 4 || lettersOf(site).includes(joined)) return false;
    return targets.some(
      ({ href, pathname }) =>
        lettersOf(href).includes(joined) || (places.includes(joined) && WARE_PLACE.test(pathname)),
    );
  };
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function buyTargets(document: Document): URL[] {
  const found = new Map<string, URL>();
  for (const link of allOf(document, 'a[href]').slice(0, MOST_LINKS)) {
    if (!BUY.test(plainWords(boundedText(link, LONGEST), LONGEST))) continue;
    const target = URL.parse(attributeOf(link, 'href') ?? '', document.baseURI);
    if (target) found.set(target.href, target);
  }
  return [...found.values()];
}

function isShelf(document: Document): boolean {
  const own = pageAddresses(document).map(({ pathname }) => `${pathname.replace(/\/$|\.\w{2,5}$/, '')}/`);
  const below = new Set<string>();
  for (const link of allOf(document, 'a[href]').slice(0, MOST_LINKS)) {
    const target = URL.parse(attributeOf(link, 'href') ?? '', document.baseURI);
    if (target && own.some((place) => target.pathname.startsWith(place) && target.pathname.length > place.length))
      below.add(target.pathname);
  }
  return below.size >= SHELF;
}
