const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  micro: 'µ',
  times: '×',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  reg: '®',
  trade: '™',
};
const HIGHEST = 0x10ffff;

/** Turns character references into their characters; what is no reference stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}\d{0,2}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= HIGHEST ? String.fromCodePoint(code) : whole;
  });

/** Turns a text that may hold mark-up into plain words: references decoded, tags dropped, white space folded, at most `most` characters. */
export const plainWords = (text: string, most: number): string =>
  decodeEntities(text.slice(0, most * 2))
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    .trim();
