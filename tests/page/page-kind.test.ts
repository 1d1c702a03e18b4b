// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readKindSigns } from '../../src/page/kind-signs.ts';
import { pageKindOf } from '../../src/page/page-kind.ts';
import type { PlainBlock } from '../../src/page/page-text.ts';
import { readProduct } from '../../src/page/product.ts';
import { blockOf } from './block-of.ts';

const block = (text: string): PlainBlock => blockOf({ text });

test.each(['19,95 €', '$19.95', '1 299,00 zł', 'CHF 19.95', '29.95 CHF', '199 kr', 'Rs. 900'])(
  'many prices such as %s make a listing',
  (price) => {
    expect(pageKindOf([], Array(8).fill(block(price))).kind).toBe('listing');
  },
);

test('a product that is known stays one among the prices of related wares', () => {
  const signs = [{ kind: 'product', points: 4, sign: 'structured-data' }] as const;
  expect(pageKindOf(signs, Array(8).fill(block('19,95 €'))).kind).toBe('product');
});

test('many baskets are those of a list, and a few those of a product', () => {
  expect(pageKindOf([], Array(6).fill(block('Add to cart'))).kind).toBe('listing');
  expect(pageKindOf([], Array(2).fill(block('Add to cart'))).kind).toBe('product');
});

describe('where every price stands in a card of its own', () => {
  const shelf = Array.from({ length: 12 }, (_, card) => blockOf({ text: '19,95 €', card }));
  const known = [{ kind: 'product', points: 4, sign: 'open-graph' }] as const;
  const guessed = [{ kind: 'product', points: 5, sign: 'mark-up' }] as const;

  test('a category stays one, though the shop calls it a product or one basket is found', () => {
    expect(pageKindOf(known, shelf).kind).toBe('listing');
    expect(pageKindOf(guessed, shelf).kind).toBe('listing');
  });

  test('a product with prices of its own, or with few wares beside it, stays a product', () => {
    expect(pageKindOf(known, [block('$30'), block('was $40'), ...shelf]).kind).toBe('product');
    expect(pageKindOf(guessed, shelf.slice(0, 8)).kind).toBe('product');
  });

  test('a post stays one, whatever the shop shows below it', () => {
    const post = [{ kind: 'article', points: 4, sign: 'structured-data' }] as const;
    expect(pageKindOf(post, [block('We went to the hills to see how it grows. '.repeat(9)), ...shelf]).kind).toBe(
      'article',
    );
  });

  test('an article with a ware under each of its paragraphs stays an article', () => {
    const paragraphs = Array(14).fill(block('We wore this one for a month and would buy it again. '.repeat(6)));
    expect(pageKindOf([{ kind: 'article', points: 3, sign: 'structured-data' }], [...paragraphs, ...shelf]).kind).toBe(
      'article',
    );
  });
});

test.each(['in 2019, 95 of them', 'a 5 krona note', 'Section 3 EURs'])('%s is no price', (text) => {
  expect(pageKindOf([], Array(8).fill(block(text))).kind).toBe('other');
});

test('at the address of a ware, what software calls an article is a product', () => {
  const kindAt = (address: string): string => {
    const head = `<head><title>Fern Roller</title><link rel="canonical" href="https://hedge.example${address}">
      <meta property="og:type" content="article"></head>`;
    const document = new DOMParser().parseFromString(
      `<html>${head}<body><h1>Fern Roller</h1></body></html>`,
      'text/html',
    );
    return pageKindOf(readKindSigns(document, [], readProduct(document)), []).kind;
  };
  expect(kindAt('/products/fern-roller')).toBe('product');
  expect(kindAt('/notes/fern-roller')).toBe('article');
});

describe('the Open Graph type', () => {
  const kindOf = (type: string): string => {
    const head = `<head><meta property="og:type" content="${type}"></head>`;
    const document = new DOMParser().parseFromString(`<!doctype html><html>${head}<body></body></html>`, 'text/html');
    return pageKindOf(readKindSigns(document, [], null), []).kind;
  };

  test.each([
    ['product', 'product'],
    ['og:product', 'product'],
    ['product.item', 'product'],
    ['product.group', 'listing'],
    ['article', 'article'],
    ['website', 'other'],
  ])('%s makes it a page of the kind %s', (type, kind) => {
    expect(kindOf(type)).toBe(kind);
  });
});
