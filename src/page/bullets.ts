/** The signs that begin an item of a list and nothing else, for a class of characters in an expression. */
export const BULLETS = '•●▪◦‣✓✔✅►▶';

// A number counts items where a word follows; "1. 5 mm" is a length with a slip of the hand.
const BULLET = new RegExp(`^\\s*(?:[${BULLETS}]|[·*–-](?=\\s)|\\d{1,2}[.)](?=\\s+\\p{L}))\\s*`, 'u');

/** The mark of a list's item that a text begins with, and the white space around it; empty without one. */
export const bulletOf = (text: string): string => BULLET.exec(text)?.[0] ?? '';

/** Says whether a text begins with the mark of a list's item. */
export const isBulleted = (text: string): boolean => bulletOf(text) !== '';
