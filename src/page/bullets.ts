/** The signs that begin an item of a list and nothing else, for a class of characters in an expression. */
export const BULLETS = '•●▪◦‣✓✔✅►▶';

const BULLET = new RegExp(`^\\s*(?:[${BULLETS}]|[·*–-](?=\\s))\\s*`);

/** The mark of a list's item that a text begins with, and the white space around it; empty without one. */
export const bulletOf = (text: string): string => BULLET.exec(text)?.[0] ?? '';

/** Says whether a text begins with the mark of a list's item. */
export const isBulleted = (text: string): boolean => bulletOf(text) !== '';
