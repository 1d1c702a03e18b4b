// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BlockRun } from '../../src/page/block-run.ts';
import { ElementReader } from '../../src/page/element-facts.ts';
import { linesOf } from '../../src/page/lines.ts';

/** The lines of a paragraph, and what their pieces hold; a bar is a line break. */
function lines(text: string): { text: string; lead: string }[] {
  const parent = document.body.appendChild(document.createElement('p'));
  const run = new BlockRun();
  run.open(parent, new ElementReader().of(parent));
  for (const [i, part] of text.split('|').entries()) {
    if (i > 0) run.addMark('\n');
    run.add(parent.appendChild(new Text(part)), parent);
  }
  const taken = run.take();
  return (taken ? linesOf(taken) : []).map(({ run: { text: said, pieces }, lead }) => {
    const held = pieces.map(({ node, from, length }) => node.data.slice(from, from + length)).join('\n');
    expect(held.trim()).toBe(said.trim());
    for (const { node, from, at, length } of pieces)
      expect(said.slice(at, at + length)).toBe(node.data.slice(from, from + length));
    return { text: said, lead };
  });
}

test.each([
  ['Good for:|Acne scars|Fine lines', 'Good for:', ['Acne scars', 'Fine lines']],
  [
    'It is used for many things:|• Acne scars|• Large pores',
    'It is used for many things:',
    ['Acne scars', 'Large pores'],
  ],
  ['Do not roll over:| - moles| - eczema', 'Do not roll over:', ['moles', 'eczema']],
  ['It is used for concerns such as,|1. Scars|2) Lines', 'It is used for concerns such as,', ['Scars', 'Lines']],
])('the items of %s are lines of their own, under what leads them in', (text, lead, items) => {
  expect(lines(text)).toEqual([{ text: lead, lead: '' }, ...items.map((item) => ({ text: item, lead }))]);
});

test('bullets in one line are a list, and what stands above without leading in leads nothing', () => {
  expect(lines('• Acne scars • Fine lines').map(({ text }) => text.trim())).toEqual(['Acne scars', 'Fine lines']);
  expect(lines('Ships today.|• Acne scars|• Fine lines').map(({ lead }) => lead)).toEqual(['', '', '']);
});

test.each([
  'Microneedling|softens scars',
  'Does it hurt?|Not at all.|You feel a prickle.',
  'Our address:|4 Hedge Row',
  `Good for:|Acne scars|${'A longer line tells more than an item of a list does. '.repeat(4).trim()}`,
  'A 0.5 mm roller · for home use',
  '1. 5 mm|2. 5 mm',
  `Good for:${'|Acne scars'.repeat(201)}`,
  'Well-made - and quiet',
])('%s stays whole', (text) => {
  expect(lines(text)).toHaveLength(1);
});
