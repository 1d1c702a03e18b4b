const ONE_SYLLABLE = /^[^aeiouy]*[aeiou][^aeiouwxy]$/;

// The irregular verbs that the vocabulary marks with `~`.
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  fight: ['fought'],
  grow: ['grew', 'grown'],
  keep: ['kept'],
  shrink: ['shrank', 'shrunk'],
  spread: [],
  hold: ['held'],
  hurt: [],
  speed: ['sped'],
  begin: ['began', 'begun'],
  leave: ['left'],
  make: ['made'],
};

/** Gives the regular forms of an English word, as a noun and as a verb: "scar", "scars", "scarred", "scarring". */
export function inflect(word: string): string[] {
  const irregular = IRREGULAR[word];
  if (irregular) return [...new Set([word, `${word}s`, `${word.replace(/e$/, '')}ing`, ...irregular])];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const stem = ONE_SYLLABLE.test(word) ? word + word.at(-1) : word;
  return [word, plural, `${stem}ed`, `${stem}ing`];
}
