import { describe, expect, test } from 'vitest';
import { inflect } from '../../src/vocabulary/inflect.ts';
import { Phrases } from '../../src/vocabulary/phrases.ts';
import { tokenize } from '../../src/vocabulary/tokens.ts';

/** The words that one phrase meets at the start of a text; null where it does not. */
function met(phrase: string, text: string): string | null {
  const phrases = new Phrases<true>('skip', inflect);
  phrases.add(phrase, true);
  const tokens = tokenize(text);
  const hit = phrases.at(tokens, 0)[0];
  return hit ? text.slice(0, tokens[hit.to - 1]?.end) : null;
}

describe('phrases', () => {
  test.each([
    ['at home', 'at home now', 'at home'],
    ['at home', 'at-home use', 'at-home'],
    ['at home', 'at work', null],
    ['(fine|deep) lines', 'deep lines', 'deep lines'],
    ['fine lines|scars', 'scars', 'scars'],
    ['very* soft', 'very very soft skin', 'very very soft'],
    ['see the? results', 'see results', 'see results'],
    ['see the? results', 'see the results', 'see the results'],
    ['(see|wake up to) soft skin', 'wake up to soft skin', 'wake up to soft skin'],
    ['(see|wake up to) soft skin', 'see soft skin', 'see soft skin'],
    ['(a|b c|(d|e f) g)? z', 'e f g z', 'e f g z'],
    ['(a|b c|(d|e f) g)? z', 'z', 'z'],
    ['fade~ scar~', 'fading scars', 'fading scars'],
    ['dr. pen', 'Dr. Pen A6', 'Dr. Pen'],
    ['soft', 'soft softer', 'soft'],
    ['soft|soft skin', 'soft skin', 'soft skin'],
  ])('%s in “%s”', (phrase, text, expected) => expect(met(phrase, text)).toBe(expected));

  test('the longest is taken for each value', () => {
    const phrases = new Phrases<string>();
    phrases.add('no', 'negation');
    phrases.add('no more than', 'bound');
    expect(phrases.at(tokenize('no more than this'), 0)).toEqual([
      { from: 0, to: 1, value: 'negation' },
      { from: 0, to: 3, value: 'bound' },
    ]);
  });

  test.each(['(a|b', 'a) b', '(a (b|c)'])('a parenthesis that stands alone is refused: %s', (phrase) => {
    expect(() => new Phrases<true>().add(phrase, true)).toThrow(/parenthesis/);
  });
});

test.each([
  ['scar', ['scar', 'scars', 'scarred', 'scarring']],
  ['fade', ['fade', 'fades', 'faded', 'fading']],
  ['diminish', ['diminish', 'diminishes', 'diminished', 'diminishing']],
  ['carry', ['carry', 'carries', 'carried', 'carrying']],
  ['soften', ['soften', 'softens', 'softened', 'softening']],
  ['play', ['play', 'plays', 'played', 'playing']],
])('%s has its forms', (word, forms) => expect(inflect(word)).toEqual(forms));
