import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { reliabilityCase } from './harness/case.ts';
import { openLab } from './harness/lab.ts';
import { CLAIMS, escaped, subjectPage } from './harness/pages.ts';
import { many } from './harness/size.ts';

const TREES = 50;
const PAGES = many(200, 3);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

// Elements and names that have fooled readers of pages before.
const TAGS = [
  'div',
  'p',
  'span',
  'b',
  'li',
  'ul',
  'table',
  'td',
  'form',
  'details',
  'section',
  'x-y',
  'ruby',
  'dl',
  'dd',
  'label',
];
const NAMES = [
  'parentNode',
  'childNodes',
  'textContent',
  'nodeName',
  'firstChild',
  'style',
  'id',
  'children',
  'localName',
  '__proto__',
  'querySelector',
  'closest',
  'matches',
  'previousElementSibling',
  'previousSibling',
  'getBoundingClientRect',
  'ownerDocument',
  'contains',
];
const STYLES = [
  '',
  'display:none',
  'visibility:hidden',
  'display:contents',
  'position:fixed',
  'content-visibility:auto',
  'direction:rtl',
  'float:left',
];
const TEXTS = [
  ...CLAIMS.map(([sentence]) => sentence),
  '0.',
  '5 mm',
  'needles',
  '\u00ad',
  '\u200b',
  '\u202e',
  'not ',
  'microneedling',
  '٠٫٥',
  '𝟓 mm',
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 12 })).map(escaped);
const { tree } = fc.letrec<{ tree: string; leaf: string; shadow: string; element: string }>((tie) => ({
  leaf: text,
  shadow: fc
    .tuple(fc.constantFrom('open', 'closed'), fc.array(tie('tree'), { maxLength: 3 }))
    .map(([mode, inside]) => `<div><template shadowrootmode="${mode}">${inside.join('')}</template>x</div>`),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.constantFrom(...NAMES),
      fc.constantFrom(...STYLES),
      fc.array(tie('tree'), { maxLength: 5 }),
    )
    .map(
      ([tag, name, style, inside]) =>
        `<${tag} name="${name}" id="${name}" style="${style}">${inside.join('')}</${tag}>`,
    ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: tie('leaf') },
    { weight: 6, arbitrary: tie('element') },
    { weight: 1, arbitrary: tie('shadow') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...NAMES).map((name) => `<input name="${name}"><img name="${name}" alt="">`),
    },
  ),
}));
const frames = fc
  .array(text, { maxLength: 4 })
  .map((parts) => `<iframe srcdoc="${escaped(parts.join(' '))}"></iframe>`);

describe.each(['chromium', 'firefox'] as const)('random pages in %s', (name) => {
  const lab = openLab(name);

  for (let i = 0; i < PAGES; i++) {
    const trees = fc.sample(tree, { seed: seed + i, numRuns: TREES });
    const [frame = ''] = fc.sample(frames, { seed: seed + i, numRuns: 1 });
    reliabilityCase(lab, {
      id: `F${String(i + 1).padStart(3, '0')}`,
      name: 'random page',
      bar: `${TREES} random trees, seed ${seed + i}: nothing of the page changes, no error, a plain claim in front of them is found`,
      pages: { '': subjectPage(`<p>${CLAIMS[0][0]}</p>${trees.join('\n')}${frame}`) },
      frames: true,
      check: async (run) => {
        const notes = await run.notes();
        expect(notes.some(({ text: words }) => words === CLAIMS[0][1])).toBe(true);
        return `${notes.length} notes`;
      },
      allow: { nodes: 400, listeners: 30 },
    });
  }
});
