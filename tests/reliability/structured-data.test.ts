import { describe, expect } from 'vitest';
import { reliabilityCase } from './harness/case.ts';
import { inOurWorld, openLab } from './harness/lab.ts';
import { CLAIMS, claimParagraphs, subjectPage, times } from './harness/pages.ts';
import { many } from './harness/size.ts';

const MEGABYTES = many(5, 1);
const PRODUCT = '"@context":"https://schema.org","@type":"Product","name":"Roller"';

// Product data as pages get it wrong, by mistake and on purpose.
const BOMBS: readonly string[] = [
  `{${PRODUCT},`,
  `{${PRODUCT},"description":"a line\nbreak and a \u0001 sign"}`,
  `/* old */ {${PRODUCT} // name\n}`,
  `<!-- {${PRODUCT}} -->`,
  `{"__proto__":{"x":1},${PRODUCT},"constructor":{"prototype":{"x":1}}}`,
  `{"@graph":[{"@id":"#a","@type":"Product","isRelatedTo":{"@id":"#b"}},{"@id":"#b","@type":"Product","isRelatedTo":{"@id":"#a"}}]}`,
  `${'['.repeat(20_000)}{${PRODUCT}}${']'.repeat(20_000)}`,
  `{${PRODUCT},"description":"${'wide '.repeat(MEGABYTES * 200_000)}"}`,
  `[${times(20_000, (i) => `{${PRODUCT},"sku":"${i}"}`).join()}]`,
  `{${PRODUCT},"offers":{"@type":"Offer","price":1e999,"availability":null}}`,
  'null',
  '',
];

describe.each(['chromium', 'firefox'] as const)('structured data in %s', (name) => {
  const lab = openLab(name);

  reliabilityCase(lab, {
    id: 'S02',
    name: 'jsonld-bomb',
    bar: `${BOMBS.length} kinds of broken and monstrous product data: the claims beside them are found, nothing is polluted`,
    pages: {
      '': subjectPage(
        claimParagraphs(),
        BOMBS.map((bomb) => `<script type="application/ld+json">${bomb}</script>`).join(''),
      ),
    },
    check: async (run) => {
      const found = (await run.notes()).map(({ text }) => text);
      for (const [, words] of CLAIMS)
        expect(
          found.some((text) => text.includes(words)),
          words,
        ).toBe(true);
      const polluted = await inOurWorld(lab, run.tab, () => (({}) as { x?: unknown }).x === undefined);
      expect(polluted).toEqual([true]);
      return `${found.length} notes, ${BOMBS.length} of ${BOMBS.length} survived`;
    },
    // A product's page has a flagship: its line, the way to close it, and what makes it give way.
    allow: { nodes: 12, listeners: 5 },
    timeout: 120_000,
  });
});
