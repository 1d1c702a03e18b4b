import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/claims/sentences.ts';

const split = (text: string, locale = 'en'): string[] =>
  splitSentences(text, locale).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['Roll gently. Rinse well.', ['Roll gently.', 'Rinse well.']],
    ['Dr. Pen needs approx. 1 mm. Ask first.', ['Dr. Pen needs approx. 1 mm.', 'Ask first.']],
    ['It fades lines, scars, etc. The needles are fine.', ['It fades lines, scars, etc.', 'The needles are fine.']],
    ['Creams, etc. are left off.', ['Creams, etc. are left off.']],
    ['Does it hurt? No. Not at all.', ['Does it hurt?', 'No.', 'Not at all.']],
    ['One is not enough. 4 are better.', ['One is not enough.', '4 are better.']],
    ['It takes approx. 20 minutes, max. 30.', ['It takes approx. 20 minutes, max. 30.']],
    ['Look at no. 5 of the list.', ['Look at no. 5 of the list.']],
    ['Does it hurt? Not at all!', ['Does it hurt?', 'Not at all!']],
    ['Needles of 0.5 mm. is what we use.', ['Needles of 0.5 mm. is what we use.']],
    ['It is 0.2 mm (200 ?m) long. Good.', ['It is 0.2 mm (200 ?m) long.', 'Good.']],
    ['• Painless • 0.5 mm • Steel', ['Painless', '0.5 mm', 'Steel']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['  ', []],
    ['', []],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));

  test('an unknown locale is read as English', () => {
    expect(split('One thing. Another.', 'x-nobody-knows-this-one')).toEqual(['One thing.', 'Another.']);
  });

  test('spans never overlap and hold all that is no white space or bullet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
