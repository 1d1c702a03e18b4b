import { allOf, attributeOf } from './dom.ts';

/** The addresses by which a page goes: those that it names for itself, and its own; what is no address is left out. */
export function pageAddresses(document: Document): URL[] {
  const [canonical] = allOf(document, 'link[rel="canonical" i]');
  const [named] = allOf(document, 'meta[property="og:url"]');
  const texts = [canonical && attributeOf(canonical, 'href'), named && attributeOf(named, 'content'), document.URL];
  return texts.flatMap((text) => (text && URL.parse(text, document.baseURI)) || []);
}

// What shops call the shelf that a ware's own page stands under, in the languages that are mostly spoken there.
const WARE = /^(?:products?|produkte?r?|productos?|produits?|prodott[oi]|produtos?|ware|item|p|dp)$/i;

/** Says whether a page's address is that of one ware: "/products/some-roller". */
export const isWareAddress = (document: Document): boolean =>
  pageAddresses(document).some(({ pathname }) => {
    const parts = pathname.split('/').filter(Boolean);
    return parts.slice(0, -1).some((part) => WARE.test(part));
  });

const SHELF =
  /^(?:collections?|catalog(?:ue)?|product[_-]?(?:category|categories|tag)|categor(?:ia|ía|ie|y)[_-]produ(?:ct|kt|it|t)o?s?|kategorien?)$/i;

/** Says whether a page's address is that of a shelf: "/product-category/rollers". */
export const isShelfAddress = (document: Document): boolean =>
  pageAddresses(document).some(({ pathname }) => pathname.split('/').some((part) => SHELF.test(part)));

/** The words of the last part of each of a page's addresses, in small letters: what its own place on the site is called. */
export const placeNames = (document: Document): string[][] =>
  pageAddresses(document).map(({ pathname }) => {
    const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
    return last
      .replace(/\.\w{2,5}$/, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  });
