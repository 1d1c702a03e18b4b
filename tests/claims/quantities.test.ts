import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLengths } from '../../src/claims/quantities.ts';
import { bounds, none, otherLengths, rows, single, spanned } from './notations.ts';

/** What is found in a text, as "words: values bound kind". */
const found = (text: string): string[] =>
  findLengths(text).map(
    ({ start, end, values, bound, kind }) => `${text.slice(start, end)}: ${values.join(' ')} ${bound} ${kind}`,
  );

describe('one length, however it is written', () => {
  test.each(single)('%s', (text, millimetres) => {
    expect(found(`Needles of ${text} only`)).toEqual([`${text}: ${millimetres} exact single`]);
  });
});

describe('bounds', () => {
  test.each(bounds)('%s', (text, expected) => expect(found(text)).toEqual([`${text}: ${expected} single`]));
});

describe('ranges and lists', () => {
  test.each(rows)('%s', (text, expected) => expect(found(text)).toEqual([`${text}: ${expected}`]));

  test.each(spanned)('%s', (text, words, millimetres) => {
    expect(found(text)).toEqual([`${words}: ${millimetres} exact range`]);
  });
});

describe('no length', () => {
  test.each(none)('%s', (text) => expect(found(text)).toEqual([]));
});

describe('what is measured', () => {
  test.each([
    ['Needle length: 0.5 mm', 'needle'],
    ['0.5 mm needles', 'needle'],
    ['a penetration depth of 0.5 mm', 'needle'],
    ...otherLengths.map((text) => [text, 'other']),
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
