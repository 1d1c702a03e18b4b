// Words that only this subject uses, and needles beside a tool that carries them. Every quantifier is bounded.
const MICRONEEDLING =
  /(?:micro|skin|derma?l?|medical)[\s\u00a0-]{0,2}needl|(?:derma|beard|scalp|hair|titanium|micro|meso|needle|dermal)[\s\u00a0-]{0,2}(?:roll(?:er|ing)|stamp)|derma[\s\u00a0-]{0,2}pen|dr\.?\s?pen\b|needl(?:e|ing)[\s\u00a0-](?:pen|cartridge|stamp|head|depth|length)|collagen[\s\u00a0-]induction|morpheus\s?8|skin\s?pen\b|hydra\s?(?:roller|stamp|needle)|roller with [a-z ]{0,20}needles|\d{2,4} (?:titanium |micro |steel )?needles/i;

/** Says whether a text has words of microneedling; a first, cheap look that may say yes too often and never no wrongly. */
export const speaksOfMicroneedling = (text: string): boolean => MICRONEEDLING.test(text);

/** The kinds of document that can be read; in all others nothing is done. */
export const READABLE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];
