// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProduct } from '../../src/page/product.ts';

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
const script = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const read = (json: unknown, body = '', head = '') => readProduct(page(script(json) + body, head));

const roller = { '@type': 'Product', name: 'Fern Roller', description: 'A roller for the face.' };

describe('JSON-LD', () => {
  test('a product is told with brand, description, offer and properties', () => {
    const product = read({
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: ' Fern  Roller &amp; Case ',
      brand: { '@type': 'Brand', name: 'Fern' },
      description: '<p>Rolls &lt;b&gt;softly&lt;/b&gt;, needles &lt; 0.3 mm.</p>',
      size: '0.25 mm',
      weight: { '@type': 'QuantitativeValue', value: 90, unitCode: 'GRM' },
      additionalProperty: [
        { '@type': 'PropertyValue', name: 'Needle length', value: 0.25, unitCode: 'MMT' },
        { '@type': 'PropertyValue', name: 'Sessions', minValue: 4, maxValue: 6, unitText: 'a month' },
        { '@type': 'PropertyValue', name: 'Nothing' },
      ],
      offers: { '@type': 'Offer', price: '1,249.50', priceCurrency: 'EUR', availability: 'http://schema.org/InStock' },
    });
    expect(product).toEqual({
      name: 'Fern Roller & Case',
      brand: 'Fern',
      description: 'Rolls softly , needles < 0.3 mm.',
      offers: [{ name: '', sku: '', price: 1249.5, highPrice: null, currency: 'EUR', availability: 'InStock' }],
      options: [],
      properties: [
        { name: 'size', value: '0.25 mm', unit: '' },
        { name: 'weight', value: '90', unit: 'g' },
        { name: 'Needle length', value: '0.25', unit: 'mm' },
        { name: 'Sessions', value: '4–6', unit: 'a month' },
      ],
      others: [],
    });
  });

  test.each([
    ['an array', [{ '@type': 'BreadcrumbList' }, roller]],
    ['a graph', { '@graph': [{ '@type': 'WebPage', name: 'Shop' }, roller] }],
    ['a graph in an array', [{ '@graph': [[roller]] }]],
    ['several types', { ...roller, '@type': ['Thing', 'Product'] }],
    ['a type by its address', { ...roller, '@type': 'https://schema.org/Product' }],
    ['a type and fields with a prefix', { '@type': 'schema:Product', 'schema:name': 'Fern Roller' }],
    ['a type besides the first', { ...roller, '@type': 'Book', additionalType: 'http://schema.org/Product' }],
    ['the main entity of a page', { '@type': 'ItemPage', name: 'Shop', mainEntity: roller }],
    ['what an offer offers', { '@type': 'Offer', price: 9, itemOffered: roller }],
    ['a name in a language', { ...roller, name: { '@value': 'Fern Roller', '@language': 'en' } }],
  ])('a product is found in %s', (_, json) => {
    expect(read(json)?.name).toBe('Fern Roller');
  });

  test('references are followed, to the product where page and product have one address', () => {
    const product = read({
      '@graph': [
        { '@type': 'WebPage', '@id': '/fern', name: 'Fern shop', mainEntity: { '@id': '/fern' } },
        { '@type': 'Brand', '@id': '#brand', name: 'Fern' },
        { '@type': 'Offer', '@id': '#offer', price: 12 },
        { ...roller, '@id': '/fern', brand: { '@id': '#brand' }, offers: [{ '@id': '#offer' }] },
      ],
    });
    expect(product).toMatchObject({ name: 'Fern Roller', brand: 'Fern', offers: [{ price: 12 }] });
  });

  test('a range, a price that is asked beside one that is struck through, and offers inside a sum of offers are told', () => {
    const offers = [
      {
        '@type': 'AggregateOffer',
        lowPrice: 10,
        highPrice: '30',
        priceCurrency: 'USD',
        offers: [{ price: 10, sku: 'a' }],
      },
      {
        '@type': 'Offer',
        name: 'Two of them',
        priceSpecification: [
          { priceType: 'https://schema.org/ListPrice', price: 50, priceCurrency: 'USD' },
          { price: 40, priceCurrency: 'USD' },
        ],
      },
    ];
    expect(read({ ...roller, offers })?.offers).toMatchObject([
      { price: 10, highPrice: 30, currency: 'USD' },
      { price: 10, highPrice: null, sku: 'a' },
      { name: 'Two of them', price: 40 },
    ]);
  });

  test.each([
    ['19', 19],
    ['$ 19.90', 19.9],
    ['19,90 €', 19.9],
    ['1,299', 1299],
    ['1.299,00', 1299],
    ['1,299.00', 1299],
    ["1'299.00", 1299],
    ['1.234.567', 1234567],
    ['on request', null],
  ])('the price %s is read', (price, expected) => {
    expect(read({ ...roller, offers: { price, availability: 'in stock' } })?.offers).toMatchObject([
      { price: expected, availability: 'InStock' },
    ]);
  });
});

describe('variants', () => {
  const variant = (size: string, color: string) => ({
    '@type': 'Product',
    name: `Fern Roller, ${size}, ${color}`,
    sku: `${size}-${color}`,
    color,
    size,
    offers: { '@type': 'Offer', price: 20, priceCurrency: 'GBP' },
  });

  test('a group as Shopify writes it tells what is chosen, and what each variant costs', () => {
    const product = read({
      '@type': 'ProductGroup',
      name: 'Fern Roller',
      productGroupID: '77',
      variesBy: ['https://schema.org/size'],
      hasVariant: [variant('0.25 mm', 'black'), variant('0.5 mm', 'black')],
    });
    expect(product?.name).toBe('Fern Roller');
    expect(product?.options).toEqual([{ name: 'size', values: ['0.25 mm', '0.5 mm'] }]);
    expect(product?.offers.map(({ name, sku, price }) => [name, sku, price])).toEqual([
      ['Fern Roller, 0.25 mm, black', '0.25 mm-black', 20],
      ['Fern Roller, 0.5 mm, black', '0.5 mm-black', 20],
    ]);
    expect(product?.others).toEqual([]);
  });

  test('variants that stand beside their group, before it or without one, are not other products', () => {
    const group = { '@type': 'ProductGroup', '@id': '#group', name: 'Fern Roller', productGroupID: '77' };
    const beside = [variant('0.25 mm', 'black'), variant('0.5 mm', 'grey')];
    const byId = beside.map((each) => ({ ...each, isVariantOf: { '@id': '#group' } }));
    const byNumber = beside.map((each) => ({ ...each, inProductGroupWithID: '77' }));
    const options = [
      { name: 'size', values: ['0.25 mm', '0.5 mm'] },
      { name: 'color', values: ['black', 'grey'] },
    ];
    for (const json of [[...byId, group], [group, ...byNumber], byNumber])
      expect(read(json)).toMatchObject({ options, others: [] });
  });

  test('a group that refers to its variants is the product, however many they are', () => {
    const sizes = ['0.2 mm', '0.25 mm', '0.3 mm', '0.5 mm', '1 mm'];
    const variants = sizes.map((size) => ({ ...variant(size, 'black'), '@id': `#${size}` }));
    const hasVariant = variants.map((each) => ({ '@id': each['@id'] }));
    const product = read([...variants, { '@type': 'ProductGroup', name: 'Fern Roller', hasVariant }]);
    expect(product).toMatchObject({ name: 'Fern Roller', options: [{ name: 'size', values: sizes }], others: [] });
  });

  test('what varies by a property of its own is an option by its name', () => {
    const hasVariant = ['0.25', '0.5'].map((value) => ({
      '@type': 'Product',
      additionalProperty: { '@type': 'PropertyValue', name: 'Needle length', value, unitCode: 'MMT' },
    }));
    expect(read({ '@type': 'ProductGroup', name: 'Fern Roller', hasVariant })?.options).toEqual([
      { name: 'Needle length', values: ['0.25 mm', '0.5 mm'] },
    ]);
  });

  test('offers with names of their own are an option without a name', () => {
    const offers = ['0.25 mm', '0.5 mm', '0.5 mm'].map((name, i) => ({ '@type': 'Offer', name, price: 10 + i }));
    expect(read({ ...roller, offers })?.options).toEqual([{ name: '', values: ['0.25 mm', '0.5 mm'] }]);
  });
});

describe('broken JSON', () => {
  const good = '{"@type":"Product","name":"Fern Roller"}';
  test.each([
    ['trailing commas', '{"@type":"Product","name":"Fern Roller","offers":[{"price":1,},\n],}'],
    ['a raw break in a text', '{"@type":"Product","name":"Fern\nRoller"}'],
    ['a comment around', `<!-- ${good} -->`],
    ['CDATA around', `//<![CDATA[\n${good}\n//]]>`],
    ['CDATA in comments around', `/*<![CDATA[*/${good}/*]]>*/`],
    ['a semicolon behind', `${good};\n`],
    ['quotes written as references', good.replaceAll('"', '&quot;')],
    ['a byte order mark', `\ufeff${good}`],
  ])('%s are mended', (_, json) => {
    expect(read(json)?.name).toBe('Fern Roller');
  });

  test('texts keep the commas and brackets that they hold', () => {
    expect(read('{"@type":"Product","name":"Rollers, ] and ,} \\", ]\tall",}')?.name).toBe(
      'Rollers, ] and ,} ", ] all',
    );
  });

  test.each([
    '',
    '{',
    '"',
    '{"@type":"Product","name":"Fern',
    '{"@type" "Product"}',
    '{"@type":"Product","name":Fern}',
    `${good}${good}`,
  ])('%s is passed over, and what stands beside it is read', (json) => {
    expect(read(json)).toBeNull();
    expect(readProduct(page(script(json) + script(roller)))?.name).toBe('Fern Roller');
  });
});

describe('microdata', () => {
  test('a shop page is told, by texts, attributes and items inside', () => {
    const product = readProduct(
      page(`
        <div itemscope itemtype="http://schema.org/Product">
          <h1 itemprop="name">Fern <b>Roller</b></h1>
          <a itemprop="brand" href="/fern">Fern</a>
          <img itemprop="image" src="fern.jpg" alt="">
          <div itemprop="description"><p>Made for the face.</p><script>var x = 1;</script></div>
          <div itemprop="offers" itemscope itemtype="http://schema.org/Offer">
            <meta itemprop="priceCurrency" content="PLN"><span itemprop="price" content="49.00">49,00 zł</span>
            <link itemprop="availability" href="http://schema.org/OutOfStock">
          </div>
          <ul><li itemprop="additionalProperty" itemscope itemtype="http://schema.org/PropertyValue">
            <span itemprop="name">Needles</span>: <span itemprop="value">192</span></li></ul>
          <div itemprop="review" itemscope itemtype="http://schema.org/Review"><b itemprop="name">Ouch</b></div>
        </div>`),
    );
    expect(product).toEqual({
      name: 'Fern Roller',
      brand: 'Fern',
      description: 'Made for the face.',
      offers: [{ name: '', sku: '', price: 49, highPrice: null, currency: 'PLN', availability: 'OutOfStock' }],
      options: [],
      properties: [{ name: 'Needles', value: '192', unit: '' }],
      others: [],
    });
  });

  test('an item may refer to what stands elsewhere, and a ring of references ends', () => {
    const body = `
      <p id="price" itemprop="offers" itemscope itemtype="https://schema.org/Offer"><b itemprop="price">7</b></p>
      <div itemscope itemtype="https://schema.org/Product" itemref="price what"><b itemprop="name">Fern Roller</b></div>
      <div id="what"><p itemprop="description">Rolls.</p></div>
      <div id="a" itemprop="isSimilarTo" itemscope itemref="b"></div><div id="b" itemprop="isSimilarTo" itemscope itemref="a"></div>`;
    expect(readProduct(page(body))).toMatchObject({
      name: 'Fern Roller',
      description: 'Rolls.',
      offers: [{ price: 7 }],
    });
  });
});

describe('RDFa', () => {
  const product = { name: 'Fern Roller', brand: 'Fern', offers: [{ price: 15.5, currency: 'USD' }] };
  const shop = (attributes: string, prefix: string): string => `
    <div ${attributes} typeof="${prefix}Product"><h2 property="${prefix}name">Fern Roller</h2>
      <span property="${prefix}brand" typeof="${prefix}Brand"><b property="${prefix}name">Fern</b></span>
      <p property="${prefix}offers" typeof="${prefix}Offer"><meta property="${prefix}priceCurrency" content="USD">
        <b property="${prefix}price">$15.50</b></p></div>`;

  test.each([
    ['a vocabulary', shop('vocab="https://schema.org/"', '')],
    ['the usual prefix', shop('', 'schema:')],
    ['a prefix of its own', shop('prefix="s: http://schema.org/"', 's:')],
    ['whole addresses', shop('', 'http://schema.org/')],
  ])('a product is told by %s', (_, body) => {
    expect(readProduct(page(body))).toMatchObject(product);
  });

  test('another vocabulary says nothing', () => {
    expect(readProduct(page(shop('vocab="http://purl.org/goodrelations/v1#"', '')))).toBeNull();
    expect(readProduct(page(shop('', 'gr:')))).toBeNull();
  });
});

describe('Open Graph', () => {
  const tags = (entries: Readonly<Record<string, string>>): string =>
    Object.entries(entries)
      .map(([name, content]) => `<meta property="${name}" content="${content}">`)
      .join('');
  const shared = { 'og:title': 'Fern Roller', 'og:description': 'For the face.', 'og:type': 'product' };
  const priced = { 'product:price:amount': '29,95', 'product:price:currency': 'EUR', 'product:availability': 'oos' };

  test('its tags alone tell a product', () => {
    const head = tags({ ...shared, ...priced, 'product:brand': 'Fern', 'product:size': '0.5 mm' });
    expect(readProduct(page('', head))).toEqual({
      name: 'Fern Roller',
      brand: 'Fern',
      description: 'For the face.',
      offers: [{ name: '', sku: '', price: 29.95, highPrice: null, currency: 'EUR', availability: 'OutOfStock' }],
      options: [],
      properties: [{ name: 'size', value: '0.5 mm', unit: '' }],
      others: [],
    });
  });

  test('they fill in what the structured data leave open, and overrule nothing', () => {
    const product = read({ ...roller, description: 'Rolls.' }, '', tags({ ...shared, ...priced }));
    expect(product).toMatchObject({ name: 'Fern Roller', description: 'Rolls.', offers: [{ price: 29.95 }] });
  });

  test.each(['website', 'article', 'product.group'])('the type %s is no product', (type) => {
    expect(readProduct(page('', tags({ ...shared, 'og:type': type })))).toBeNull();
  });
});

describe('a heading and a basket', () => {
  const title = '<title>Fern Roller with case | Hedge Row</title>';
  const buy = '<p class="price">£9</p><form action="/cart/add"><button>Add to cart</button></form>';
  const sold = (heading: string, basket = buy): string => `<div><div>${heading}</div>${basket}</div>`;
  const nameOf = (body: string, head = title): string | undefined => readProduct(page(body, head))?.name;

  test.each([
    ['the main heading', sold('<h1>Fern Roller with case</h1>')],
    ['a heading of several parts', sold('<h1><span>Fern Roller</span><span>with case</span></h1>')],
    ['the one that the title has too', sold('<h1>Today only</h1><h1>Fern Roller with case</h1>')],
    ['what is called a name', sold('<div class="product-name">Fern Roller with case</div>')],
    [
      'a button by its id',
      sold('<h1>Fern Roller with case</h1>', '<p>9 €</p><button id="button-cart">V košarico</button>'),
    ],
    [
      'a button by what it is for',
      sold('<h1>Fern Roller with case</h1>', '<p>9 €</p><button data-type="addToCart">장바구니</button>'),
    ],
    ['a button by its words', sold('<h1>Fern Roller with case</h1>', '<p>9 €</p><button>In den Warenkorb</button>')],
    ['a button by its id', sold('<h1>Fern Roller with case</h1>', '<p>9 €</p><input type="submit" id="addToCart">')],
    ['a form around all of it', `<form id="product_addtocart_form"><h2>Fern Roller with case</h2><p>£9</p></form>`],
    [
      'a button that is a picture',
      sold('<h1>Fern Roller with case</h1>', '<p>9 €</p><input type="image" alt="Add to cart">'),
    ],
    ['related wares below', sold('<h1>Fern Roller with case</h1>') + sold('', buy.repeat(9))],
    ['a row of others beside it', sold('<h1>Fern Roller with case</h1>', `${buy}<div>${buy.repeat(9)}</div>`)],
    ['many sellers of one ware', sold('<h1><span id="productTitle">Fern Roller with case</span></h1>', buy.repeat(6))],
    ['reviews with footers', sold('<h1>Fern Roller with case</h1><article><footer>Ada</footer></article>')],
  ])('tell a product: %s', (_, body) => {
    expect(nameOf(body)).toBe('Fern Roller with case');
  });

  test.each([
    ['no basket', sold('<h1>Fern Roller with case</h1>', '<p>£9</p><form action="/search"></form>')],
    ['the way to the basket', sold('<h1>Fern Roller with case</h1>', '<p>£9</p><a class="cart-link">Cart</a>')],
    ['no price', sold('<h1>Fern Roller with case</h1>', '<button>Buy now</button>')],
    ['a list, each with its own', sold('<h1>Fern Roller with case</h1>', buy.repeat(4))],
    ['a shelf in one box', sold('<h1>Fern Roller with case</h1>', `<div>${buy.repeat(9)}</div>`)],
    ['a shelf under its name', sold('<h1 class="product-title">Fern Roller with case</h1>', buy.repeat(12))],
    [
      'a field that nobody sees',
      sold('<h1>Fern Roller with case</h1>', '<p>£9</p><input type="hidden" id="addToCart">'),
    ],
    ['a basket elsewhere on the page', `<h1>Fern Roller with case</h1><div>${buy}</div>`],
    ['a basket beside the whole page', `<div><h1>Fern Roller with case</h1>${buy}<footer>Hedge Row</footer></div>`],
    ['a heading that the title has nothing of', sold('<h1>Welcome to our shop</h1>')],
    ['a card that shares a word with the title', sold('<h3>Fern Roller for trees and hedges</h3>')],
  ])('tell none: %s', (_, body) => {
    expect(nameOf(body)).toBeUndefined();
  });

  test.each(['', 'Product details'])('tell a product of a page with no title to speak of: "%s"', (untitled) => {
    expect(nameOf(sold('<h1>Fern Roller with case</h1>'), `<title>${untitled}</title>`)).toBe('Fern Roller with case');
  });

  test.each([
    '<meta property="og:type" content="article">',
    script({ '@type': 'BlogPosting', name: 'Rollers' }),
    script({ '@type': 'CollectionPage', name: 'Rollers' }),
  ])('tell none where the page says that it is something else: %s', (head) => {
    expect(nameOf(sold('<h1>Fern Roller with case</h1>'), title + head)).toBeUndefined();
  });

  test("tell a product of a shop whose software calls all its pages articles, by the heading's own name", () => {
    const head = `${title}<meta property="og:type" content="article">`;
    expect(nameOf(sold('<h1 class="product_title">Fern Roller with case</h1>'), head)).toBe('Fern Roller with case');
  });

  test('are not asked where data tell the product', () => {
    expect(read(roller, sold('<h1>Fern Roller with case</h1>'), title)?.name).toBe('Fern Roller');
  });
});

describe('a page of a maker, without a basket', () => {
  const at = (address: string): string =>
    `<title>Fern Roller - Hedge Row</title><link rel="canonical" href="${address}">`;
  const nameOf = (body: string, head: string): string | undefined => readProduct(page(body, head))?.name;
  const ware = at('https://hedge.example/en/products/rollers/fern');
  const own = at('https://hedge.example/fern-roller/');

  test('is about the ware that its address and its heading name', () => {
    expect(nameOf('<h1>Fern Roller</h1><h1>Technical data</h1>', ware)).toBe('Fern Roller');
    const written = `${ware}<meta property="og:type" content="article">${script({ '@type': 'Article', name: 'Fern' })}`;
    expect(nameOf('<h1>Fern Roller</h1>', written)).toBe('Fern Roller');
  });

  test('is called by its title where it has no main heading', () => {
    expect(nameOf('<h2>For soft skin</h2>', ware)).toBe('Fern Roller');
  });

  test.each([
    ['a place of that name', own, '<h1>Softer skin.</h1><a href="/shop/goto/buy_fern-roller">Buy</a>'],
    ['a ware, from a place of that name', own, '<h1>Softer skin.</h1><a href="/fr/product/F12/">Acheter</a>'],
    ['another site', '<title>Fern Roller</title>', '<a href="https://pay.example/fern-roller-5">Order yours now</a>'],
  ])('is about what its link to buy leads to: %s', (_, head, body) => {
    expect(nameOf(body, head)).toBe('Fern Roller');
  });

  test.each([
    [
      'a shelf',
      ware,
      `<h1>Fern Roller</h1>${[1, 2, 3].map((i) => `<a href="/en/products/rollers/fern/${i}">No. ${i}</a>`)}`,
    ],
    [
      'a place on a shelf',
      at('https://hedge.example/product-category/fern-roller'),
      '<a href="/shop/fern-roller-1">Buy</a>',
    ],
    ['an address that names a shelf alone', at('https://hedge.example/products/'), '<h1>Fern Roller</h1>'],
    ['a heading that the title has nothing of', ware, '<h1>Welcome</h1>'],
    [
      'what the whole site is called',
      `<title>Hedge - Rollers</title>${own.replace(/<title>.*<.title>/, '')}`,
      '<a href="/shop/hedge-fern">Buy</a>',
    ],
    ['a link to buy something else', own, '<h1>Fern Roller</h1><a href="/shop/moss-stamp">Buy</a>'],
    ['a link that says more', own, '<h1>Fern Roller</h1><a href="/fern-roller/how">Buying guide for rollers</a>'],
    ['many things to buy', own, [1, 2, 3, 4, 5].map((i) => `<a href="/shop/fern-roller/${i}">Buy</a>`).join('')],
    ['an article', `${own}<meta property="og:type" content="article">`, '<a href="/shop/fern-roller">Buy</a>'],
  ])('tells none: %s', (_, head, body) => {
    expect(nameOf(body, head)).toBeUndefined();
  });

  test('tells none where data describe many wares', () => {
    const many = ['Fern Roller', 'Moss Roller', 'Reed Stamp', 'Sage Stamp'].map((name) => ({
      '@type': 'Product',
      name,
    }));
    expect(
      read(many, '<h1>Rollers</h1>', at('https://hedge.example/products/rollers').replace('Fern Roller', 'Rollers')),
    ).toBeNull();
  });
});

describe('the main product', () => {
  const named = (name: string, more: object = {}) => ({ '@type': 'Product', name, ...more });
  const five = ['Fern Roller', 'Moss Roller', 'Reed Stamp', 'Sage Stamp', 'Bark Stamp'].map((name) =>
    named(name, { url: `https://shop.example/p/${name.replace(' ', '-')}`, offers: { price: 5 } }),
  );
  const canonical = '<link rel="canonical" href="https://shop.example/p/Reed-Stamp?from=mail">';

  test('it is none that says nothing of itself, where another does', () => {
    const wrapper =
      '<div itemscope itemtype="https://schema.org/Product"><h1>All our rollers</h1><a itemprop="url" href="/x"></a></div>';
    expect(read(roller, wrapper)?.name).toBe('Fern Roller');
  });

  test('what a template has left open is no name, and the heading is one instead', () => {
    const nameless = { '@type': 'Product', name: '{{ product_name }}', offers: { price: 5 } };
    expect(read(nameless, '<h1>Fern Roller</h1>', '<title>Fern Roller | Hedge</title>')?.name).toBe('Fern Roller');
    expect(
      read({ '@type': 'Product', offers: { price: 5 } }, '<h1>Fern Roller</h1>', '<title>Fern Roller</title>')?.name,
    ).toBe('Fern Roller');
  });

  test('it is the one that the heading names, in whichever place', () => {
    const product = read(five, '<h1>Sage Stamp</h1>');
    expect(product?.name).toBe('Sage Stamp');
    expect(product?.others.map(({ name }) => name)).toEqual(['Fern Roller', 'Moss Roller', 'Reed Stamp', 'Bark Stamp']);
  });

  test('a heading of one word names a product that has no other', () => {
    const pens = ['Quill', 'Thorn', 'Spine', 'Burr'].map((name) => named(name));
    expect(read(pens, '<h1>Spine</h1>')?.name).toBe('Spine');
    expect(read(pens, '<h1>Spine care</h1>')).toBeNull();
  });

  test('a heading that one of many goes on from is no name', () => {
    expect(read([...five, named('Face Roller Set')], '<h1>Face Roller</h1>')).toBeNull();
  });

  test('it is the one whose address the page has', () => {
    expect(read(five, '<h1>For your skin</h1>', canonical)?.name).toBe('Reed Stamp');
  });

  test('it is the one around the heading, where the cards have headings of their own level', () => {
    const body = ['h3', 'h1', 'h3'].map(
      (tag, i) => `<div itemscope itemtype="https://schema.org/Product"><${tag}>Now in our shop</${tag}>
        <i itemprop="name">${five[i]?.name}</i></div>`,
    );
    expect(readProduct(page(body.join('')))?.name).toBe('Moss Roller');
  });

  test('it is not a card below or one at the side', () => {
    const card = (name: string): string =>
      `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">${name}</b></div>`;
    const body = `<aside>${card('Fern Roller')}</aside><div class="related-items">${card('Moss Roller')}</div>`;
    expect(readProduct(page(`<aside>${card('Fern Roller')}</aside>`))).toBeNull();
    const product = readProduct(page(body + card('Reed Stamp')));
    expect(product?.name).toBe('Reed Stamp');
    expect(product?.others.map(({ name }) => name)).toEqual(['Fern Roller', 'Moss Roller']);
  });

  test('related products and parts are others', () => {
    const json = {
      ...roller,
      isRelatedTo: named('Moss Roller'),
      isSimilarTo: [named('Reed Stamp'), named('Fern Roller')],
      isAccessoryOrSparePartFor: named('Bark Stamp'),
    };
    const product = read(json, '<h1>Moss Roller</h1>');
    expect(product?.name).toBe('Fern Roller');
    expect(product?.others.map(({ name }) => name)).toEqual(['Moss Roller', 'Reed Stamp', 'Bark Stamp']);
  });

  test('one product in two syntaxes is one product, told by both', () => {
    const body = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Fern roller</b>
      <i itemprop="brand">Fern</i></div>`;
    expect(read(roller, body)).toMatchObject({ name: 'Fern Roller', brand: 'Fern', others: [] });
  });

  test.each([
    ['many alike', five],
    ['a list', { '@type': 'ItemList', itemListElement: five.slice(0, 2) }],
    ['a list of items', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: five[0] }] }],
    ['a page that is a collection', [{ '@type': 'CollectionPage', name: 'Rollers' }, ...five.slice(0, 2)]],
    ['a review', { '@type': 'Review', name: 'Fern Roller tried', itemReviewed: five[0] }],
    ['an article that mentions one', { '@type': 'Article', headline: 'Rollers', about: five[0], mentions: five[1] }],
    ['an event', { '@type': 'Event', name: 'Fair', offers: { '@type': 'Offer', price: 5 } }],
    ['an order', { '@type': 'Order', orderedItem: five[0] }],
    ['a service', { '@type': 'Service', name: 'Needling', offers: { '@type': 'Offer', price: 99 } }],
    ['a clinic that sells', { '@type': 'MedicalClinic', makesOffer: { '@type': 'Offer', itemOffered: five[0] } }],
    ['a medicine to read about', { '@type': 'Drug', name: 'Salve' }],
  ])('%s has none', (_, json) => {
    expect(read(json, '<h1>Rollers and stamps</h1>')).toBeNull();
  });
});

describe('hostile pages', () => {
  test('what is too large is passed over, what is many is cut, and the rest is read', () => {
    const huge = JSON.stringify({ ...roller, name: 'x'.repeat(5_000_000) });
    expect(readProduct(page(script(huge)))).toBeNull();
    const many = Array.from({ length: 3000 }, (_, i) => ({ '@type': 'Offer', name: `Offer ${i}`, price: i }));
    const product = read({ ...roller, description: 'word '.repeat(20_000), offers: many, additionalProperty: many });
    expect(product?.description.length).toBeLessThanOrEqual(5000);
    expect(product?.offers).toHaveLength(100);
    expect(product?.options[0]?.values).toHaveLength(100);
  });

  test('what is too deep is passed over', () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    expect(readProduct(page(script(deep) + script(roller)))?.name).toBe('Fern Roller');
    expect(readProduct(page(script('['.repeat(10_000)) + script(roller)))?.name).toBe('Fern Roller');
  });

  test('rings of references end', () => {
    const graph = [
      { ...roller, '@id': '#a', offers: { '@id': '#b' }, brand: { '@id': '#a' }, hasVariant: { '@id': '#a' } },
      { '@type': 'AggregateOffer', '@id': '#b', lowPrice: 3, offers: { '@id': '#b' }, itemOffered: { '@id': '#a' } },
      { '@id': '#c', '@type': 'PropertyValue', value: { '@id': '#c' } },
    ];
    expect(() => read({ '@graph': graph })).not.toThrow();
  });

  test('fields named like methods of the page are no hindrance', () => {
    const document = page(`
      <form vocab="https://schema.org/" typeof="Product"><i property="name">Fern Roller</i></form>
      <form itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Moss Roller</h1></form>`);
    for (const form of document.querySelectorAll('form'))
      for (const name of ['contains', 'closest', 'ownerDocument', 'getAttribute', 'localName', 'parentElement'])
        Object.defineProperty(form, name, { value: document.createElement('input') });
    expect(readProduct(document)?.name).toBe('Moss Roller');
  });

  test('a reference to no character stays as it is written', () => {
    expect(read({ ...roller, name: 'A &#x110000; &#0; &nosuch; &#189; B' })?.name).toBe(
      'A &#x110000; &#0; &nosuch; ½ B',
    );
  });

  test('names of the language itself are names like any other', () => {
    const json = `{"@type":"Product","name":"Fern Roller","__proto__":{"polluted":1},"constructor":{"name":"x"},"toString":1,
      "additionalProperty":{"name":"__proto__","value":"constructor"}}`;
    expect(read(json)).toMatchObject({
      name: 'Fern Roller',
      properties: [{ name: '__proto__', value: 'constructor' }],
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('whatever stands in the JSON, nothing is thrown and every value is plain', () => {
    const words = ['@type', '@id', '@graph', '@value', 'name', 'offers', 'price', 'hasVariant', 'additionalProperty'];
    const texts = ['Product', 'ProductGroup', 'Offer', '#a', '', ' 1,2.3 ', '<p', '&#x110000;'];
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>(...texts, null, true, 1e308, -1),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...words), tie('json'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(json, (value) => {
        const product = read(value);
        if (!product) return;
        for (const text of [product.name, product.brand, product.description]) expect(text).toBe(text.trim());
        for (const { price } of product.offers) expect(price === null || Number.isFinite(price)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
