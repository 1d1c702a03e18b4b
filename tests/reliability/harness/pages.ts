/** Sentences of ours that Needlewise has a note for, each with the words it underlines. */
export const CLAIMS = [
  ['Our home roller has 1.5 mm needles.', '1.5 mm needles'],
  ['See results after one use of the derma roller.', 'See results after one use'],
  ['Microneedling at home has no downtime.', 'no downtime'],
  ['The results of microneedling are permanent.', 'permanent'],
] as const;

/** A text that has nothing to do with microneedling. */
export const OTHER_TEXT = 'The early train to the coast leaves at 7.15 and takes two hours, rain or shine.';

/** A page that speaks of microneedling, with a body of the case's own. */
export const subjectPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Derma rollers at home</title>${head}</head>` +
  `<body><h1>Microneedling with a derma roller</h1>${body}</body></html>`;

/** A page of another subject, with a body of the case's own. */
export const otherPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trains and trams</title>${head}</head>` +
  `<body><h1>Along the coast</h1>${body}</body></html>`;

/** The claims as paragraphs. */
export const claimParagraphs = (): string => CLAIMS.map(([sentence]) => `<p>${sentence}</p>`).join('\n');

/** A text as HTML that shows it literally. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A list made by calling back for 0 to `count` - 1. */
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
