// Words that only this subject uses, and needles beside a tool that carries them. Every quantifier is bounded.
const MICRONEEDLING =
  /(?:micro|skin|derma?l?|medical)[\s\u00a0-]{0,2}needl|(?:derma?l?|beard|scalp|growth|titanium|micro|meso|needle)[\s\u00a0-]{0,2}(?:roll(?:er|ing)|stamp)|derma[\s\u00a0-]{0,2}pen|dr\.?\s?pen\b|needl(?:e|ing)[\s\u00a0-](?:pen|cartridge|stamp|head|depth|length)|collagen[\s\u00a0-]induction|morpheus\s?8|skin\s?pen\b|hydra\s?(?:roller|stamp|needle)|roller with [a-z ]{0,20}needles|\d{2,4} (?:titanium |micro |steel )?needles/i;

// A part of each of them: they begin with so few letters that a text is gone through three times as fast.
const HINT = /n(?:eedl|duction|[\s\u00a0-]{0,2}pen)|r(?:oll[ei]|pheus|ma[\s\u00a0-]{0,2}pen|\.?\s?pen)|stamp/gi;
// Characters: no match goes on for longer in front of its hint or behind it.
const AROUND = 64;

/** Says whether a text has words of microneedling; a first, cheap look that may say yes too often and never no wrongly. */
export function speaksOfMicroneedling(text: string): boolean {
  HINT.lastIndex = 0;
  for (let hint = HINT.exec(text); hint; hint = HINT.exec(text)) {
    if (MICRONEEDLING.test(text.slice(Math.max(0, hint.index - AROUND), hint.index + AROUND))) {
      HINT.lastIndex = 0;
      return true;
    }
  }
  return false;
}

/** What the gate of a frame leaves for the extension: to look at its page again, and whether it is still looking. */
export interface Gate {
  readonly look: () => void;
  readonly isBusy: () => boolean;
}

/** The kinds of document that can be read; in all others nothing is done. */
export const READABLE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];
