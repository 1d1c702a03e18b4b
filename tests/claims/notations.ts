/** Single lengths as they are written, with the millimetres that are meant. */
export const single: readonly (readonly [text: string, millimetres: number])[] = [
  ['0.5mm', 0.5],
  ['0.5 mm', 0.5],
  ['1.0MM', 1],
  ['.25 mm', 0.25],
  ['.3mm', 0.3],
  ['0,5 mm', 0.5],
  ['0, 5 mm', 0.5],
  ['½ mm', 0.5],
  ['¼ mm', 0.25],
  ['1/2 mm', 0.5],
  ['1½ mm', 1.5],
  ['1 1/2 mm', 1.5],
  ["1'50 mm", 1.5],
  ['half a millimetre', 0.5],
  ['half a millimeter', 0.5],
  ['a quarter of a millimetre', 0.25],
  ['one and a half millimetres', 1.5],
  ['zero point five millimetres', 0.5],
  ['one millimetre', 1],
  ['two millimeters', 2],
  ['1 millimetre', 1],
  ['2 millimetres', 2],
  ['1.5 millimeters', 1.5],
  ['0.5-mm', 0.5],
  ['0.05 cm', 0.5],
  ['0.1 centimetre', 1],
  ['500 µm', 0.5],
  ['500 μm', 0.5],
  ['250um', 0.25],
  ['250 microns', 0.25],
  ['500-micron', 0.5],
  ['0.02 inch', 0.508],
  ['0.04 inches', 1.016],
  ['0.02″', 0.508],
  ['１．５ｍｍ', 1.5],
  ['０．５ mm', 0.5],
  ['0.5\u00a0mm', 0.5],
  ['0.5\u202fmm', 0.5],
  ['1.5 mil', 1.5],
  ['0.5 Millimeter', 0.5],
  ['0,5 milímetros', 0.5],
  ['0,5 мм', 0.5],
];

/** Lengths with a bound, with their millimetres and bound. */
export const bounds: readonly (readonly [text: string, meaning: string])[] = [
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
];

/** Ranges and lists, with their millimetres, bound and kind. */
export const rows: readonly (readonly [text: string, meaning: string])[] = [
  ['0.25-3.0mm', '0.25 3 exact range'],
  ['0.25–2.5 mm', '0.25 2.5 exact range'],
  ['0.25 mm to 2.5 mm', '0.25 2.5 exact range'],
  ['0.2 and 0.3 mm', '0.2 0.3 exact list'],
  ['0.25/0.50/0.75 mm', '0.25 0.5 0.75 exact list'],
  ['0.5, 1.0 and 1.5 mm', '0.5 1 1.5 exact list'],
  ['0.3mm/0.5mm/1.0mm', '0.3 0.5 1 exact list'],
  ['1,5 MM / 1 MM / 0,5 MM', '1.5 1 0.5 exact list'],
  ['0.25mm up to 2.0 mm', '0.25 2 exact range'],
];

/** Ranges whose first word stands before the length: the text, the words that are the length, and its millimetres. */
export const spanned: readonly (readonly [text: string, words: string, millimetres: string])[] = [
  ['between 0.2 and 0.3 mm', '0.2 and 0.3 mm', '0.2 0.3'],
  ['adjustable from 0.25 up to 2.5 mm', '0.25 up to 2.5 mm', '0.25 2.5'],
  ['adjustable from 0.2 mm up to 3 mm', '0.2 mm up to 3 mm', '0.2 3'],
];

/** What holds numbers and is no length. */
export const none: readonly string[] = [
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
  'Rated 4.5 out of 5',
  '32 gauge needles',
  'Model MR 192',
  'Order no. 1.5-025',
  '2 in 1 roller',
];

/** Lengths of something else than needles. */
export const otherLengths: readonly string[] = [
  'The head is 20 mm wide',
  'a diameter of 0.2 mm',
  '3 x 2 mm',
  'Box: 12 x 8 x 3 cm',
  'a handle of 130 mm',
  'needles 0.25 mm in diameter',
  'facial skin is about 2 mm thick',
];
