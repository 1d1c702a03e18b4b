// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readStructuredData } from '../../src/page/structured-data.ts';

const read = (json: string) => {
  document.head.innerHTML = '';
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = json;
  document.head.append(script);
  return readStructuredData(document);
};

test('things are found in lists, graphs and each other', () => {
  const json = {
    '@graph': [
      { '@type': 'WebPage', mainEntity: { '@type': ['Product', 'Thing'], name: 'Roller', description: '0.5 mm' } },
    ],
  };
  const things = read(JSON.stringify(json)).filter(({ types }) => types.length > 0);
  expect(things.map(({ types, field, owner }) => ({ types, field, owner: owner?.types }))).toEqual([
    { types: ['WebPage'], field: '', owner: undefined },
    { types: ['Product', 'Thing'], field: 'mainEntity', owner: ['WebPage'] },
  ]);
  expect(things[1]?.fields).toEqual(
    new Map([
      ['name', ['Roller']],
      ['description', ['0.5 mm']],
    ]),
  );
});

test.each(['', '{', 'null', '7', '{"@type":{"a":1}}', '{"__proto__":{"x":1},"@type":"Product","name":["A"]}'])(
  '%s throws nothing and pollutes nothing',
  (json) => {
    expect(() => read(json)).not.toThrow();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  },
);

test('what is monstrous is passed over', () => {
  expect(read(`{"@type":"Product","name":"${'x'.repeat(600_000)}"}`)).toEqual([]);
  expect(read(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toEqual([]);
});
