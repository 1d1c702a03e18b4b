import { describe, expect, test } from 'vitest';
import { isNegated, readCues } from '../../src/claims/cues.ts';

/** Says whether the words in «» are negated. */
function negated(marked: string): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return isNegated(marked.replace(/[«»]/g, ''), { start, end });
}

describe('negation', () => {
  test.each([
    'There is no «downtime».',
    'Do not expect «results overnight».',
    'It will never be «as effective» as a clinic.',
    'A treatment without any «pain».',
    'Say goodbye to «redness».',
    '«Results overnight» are a myth.',
    'It is neither «painful» nor slow.',
    'No redness, no swelling, no «pain».',
    'Do not use on: moles, warts, «irritated skin».',
    'A non-«invasive» way to firmer skin.',
    '«Make-up» must not be worn for a day.',
    'At no point did I feel «pain».',
    'No redness, light swelling, or «bruising».',
    'It looks «painful», but it isn’t.',
    'Such short needles are too fine to «damage the skin».',
    '«Scarring» is what our nurses have never come across.',
    'The days of «dull skin» are over.',
    'I looked for «blisters» and found none.',
    'My patients deny burning, tingling or «itching» the next day.',
    'They say «it removes scars». Pure fiction.',
    '«It works overnight». Don’t believe a word of it.',
    'That «scars vanish» is plain wrong.',
    'Our nurses refute the rumour that «needles spread acne».',
    'If you hope for «results overnight», a roller won’t deliver them.',
    'A serum free of alcohol, perfume and «parabens».',
    'It is not as if «the pen tears your skin».',
    'Is «one session enough»? Of course not.',
    'Kiss those «frown lines» goodbye.',
    'The promised «glow» never appeared.',
    'Good for everything except «rosacea».',
  ])('turns: %s', (text) => expect(negated(text)).toBe(true));

  test.each([
    'There is «redness» for a day.',
    'It’s no myth: «needling builds collagen».',
    'There is no question that «short needles are safer».',
    'Nobody disputes that «scars fade».',
    'The change was nothing short of «dramatic».',
    'It never fails to «leave me red».',
    'I had not even finished the first month when «my skin looked brighter».',
    'It doesn’t hurt and «softens scars».',
    'Scars that don’t answer to creams may «fade with needling».',
    'It’s a myth that it hurts: most of us «feel relaxed».',
    'There is no downtime except for «some pinkness».',
    'Don’t hesitate to «book a session».',
    'I can’t believe how «soft my skin is».',
    'Nothing else has «faded my scars» so well.',
    'You would never know – not a mark, but «smooth skin».',
    'Not only «less pain» but faster results.',
    'No wonder you «see results overnight».',
    'No needles to fear, and «results overnight».',
    'It does not hurt, but «results take weeks».',
    'Without a doubt «painless».',
    'No creams, no lasers, just «softer skin» or your money back.',
    'No redness, and you can go out or «see results» in weeks.',
    '«No downtime» at all.',
    'You will not regret it: «scars soften».',
    'Look no further for «clinic results».',
    'Isn’t it amazing how quickly «skin tone evens out»?',
    'We do not know why «redness» lasts.',
    'You do not need a salon to enjoy «silky skin».',
    'Those who don’t rinse the roller risk «an infection».',
    'Skip the sauna and use a «cooling mist».',
    'Do not count on miracles as it takes «eight weeks».',
    'Don’t be alarmed if you see «redness».',
    'There is no easier way to «softer skin».',
  ])('leaves: %s', (text) => expect(negated(text)).toBe(false));
});

describe('other cues', () => {
  test.each([
    ['Does it «hurt»?', 'question'],
    ['How long will the «redness» last', 'question'],
    ['Avoid «needles of 2 mm» at home.', 'warning'],
    ['Some brands promise «results overnight».', 'attribution'],
    ['Myth: «it is painful».', 'myth'],
    ['If you «see redness», wait.', 'condition'],
    ['Unlike «fillers», it takes weeks.', 'comparison'],
  ])('%s', (marked, kind) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    expect(readCues(marked.replace(/[«»]/g, ''), { start, end }).map((cue) => cue.kind)).toContain(kind);
  });
});
