import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLengths } from '../../src/claims/quantities.ts';

/** What is found in a text, as "words: values bound kind". */
const found = (text: string): string[] =>
  findLengths(text).map(
    ({ start, end, values, bound, kind }) => `${text.slice(start, end)}: ${values.join(' ')} ${bound} ${kind}`,
  );

describe('one length, however it is written', () => {
  test.each([
    ['0.5mm', 0.5],
    ['0.5 mm', 0.5],
    ['1.0MM', 1],
    ['.25 mm', 0.25],
    ['0,5 mm', 0.5],
    ['0, 5 mm', 0.5],
    ['½ mm', 0.5],
    ['1/2 mm', 0.5],
    ['1½ mm', 1.5],
    ['1 1/2 mm', 1.5],
    ["1'50 mm", 1.5],
    ['half a millimetre', 0.5],
    ['a quarter of a millimetre', 0.25],
    ['one and a half millimetres', 1.5],
    ['zero point five millimetres', 0.5],
    ['one millimetre', 1],
    ['0.5-mm', 0.5],
    ['0.05 cm', 0.5],
    ['500 µm', 0.5],
    ['500 μm', 0.5],
    ['250um', 0.25],
    ['250 microns', 0.25],
    ['0.02 inch', 0.508],
    ['１．５ｍｍ', 1.5],
    ['0.5\u00a0mm', 0.5],
    ['1.5 mil', 1.5],
    ['0.5 Millimeter', 0.5],
    ['0,5 milímetros', 0.5],
    ['0,5 мм', 0.5],
  ])('%s', (text, millimetres) => {
    expect(found(`Needles of ${text} only`)).toEqual([`${text}: ${millimetres} exact single`]);
  });
});

describe('bounds', () => {
  test.each([
    ['under 1 mm', '1 below'],
    ['less than 1mm', '1 below'],
    ['up to 1.0 mm', '1 at-most'],
    ['no more than 0.5 mm', '0.5 at-most'],
    ['never exceed a millimetre', '1 at-most'],
    ['2 mm and below', '2 at-most'],
    ['at least 1 mm', '1 at-least'],
    ['1 mm or longer', '1 at-least'],
    ['1.5 mm and up', '1.5 at-least'],
    ['longer than 1 mm', '1 above'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([`${text}: ${expected} single`]));
});

describe('ranges and lists', () => {
  test.each([
    ['0.25-3.0mm', '0.25 3 exact range'],
    ['0.25–2.5 mm', '0.25 2.5 exact range'],
    ['0.25 mm to 2.5 mm', '0.25 2.5 exact range'],
    ['0.2 and 0.3 mm', '0.2 0.3 exact list'],
    ['0.25/0.50/0.75 mm', '0.25 0.5 0.75 exact list'],
    ['0.5, 1.0 and 1.5 mm', '0.5 1 1.5 exact list'],
    ['0.3mm/0.5mm/1.0mm', '0.3 0.5 1 exact list'],
    ['1,5 MM / 1 MM / 0,5 MM', '1.5 1 0.5 exact list'],
    ['0.25mm up to 2.0 mm', '0.25 2 exact range'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([`${text}: ${expected}`]));

  test('between makes a range of an and', () => {
    expect(found('between 0.2 and 0.3 mm')).toEqual(['0.2 and 0.3 mm: 0.2 0.3 exact range']);
  });
});

describe('no length', () => {
  test.each([
    '540 needles',
    '30 ml',
    'Item 0.5',
    'Call 0800 123 456',
    '£1.50',
    '18,000 rpm',
    '24.11.2026',
    '05 mm',
    '3 mm² of skin',
    'version 1.5',
    '100 %',
    'Dr. Pen A6',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('what is measured', () => {
  test.each([
    ['Needle length: 0.5 mm', 'needle'],
    ['0.5 mm needles', 'needle'],
    ['a penetration depth of 0.5 mm', 'needle'],
    ['The head is 20 mm wide', 'other'],
    ['a diameter of 0.2 mm', 'other'],
    ['3 x 2 mm', 'other'],
    ['a handle of 130 mm', 'other'],
    ['Choose 0.5 mm', 'unknown'],
  ])('%s', (text, purpose) => expect(findLengths(text).map((length) => length.purpose)).toEqual([purpose]));
});

describe('whatever the text', () => {
  const pieces = [
    '0',
    '1',
    '9',
    '.',
    ',',
    '/',
    '-',
    '–',
    ' ',
    'mm',
    'up to ',
    'and ',
    '½',
    'a ',
    'x',
    '\u00a0',
    '٣',
    '😀',
    'İ',
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  test('lengths lie in the text, in order, and are numbers', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, values } of findLengths(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const value of values) expect(Number.isFinite(value) && value >= 0).toBe(true);
          last = end;
        }
      }),
    );
  });

  test('a length is the same whatever sentence stands around it', () => {
    const millimetres = fc.integer({ min: 1, max: 300 }).map((hundredths) => hundredths / 100);
    const words = fc.constantFrom(
      'Gentle on skin.',
      'Since 2019 we ship worldwide.',
      'Pack of 3.',
      'Was £20.',
      'Call us!',
    );
    fc.assert(
      fc.property(millimetres, words, words, (value, before, after) => {
        const [length] = findLengths(`${before} Needle length: ${value} mm. ${after}`);
        expect(length?.values).toEqual([value]);
      }),
    );
  });
});
