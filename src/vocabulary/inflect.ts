const ONE_SYLLABLE = /^[^aeiouy]*[aeiou][^aeiouwxy]$/;

/** Gives the regular forms of an English word, as a noun and as a verb: "scar", "scars", "scarred", "scarring". */
export function inflect(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const stem = ONE_SYLLABLE.test(word) ? word + word.at(-1) : word;
  return [word, plural, `${stem}ed`, `${stem}ing`];
}
