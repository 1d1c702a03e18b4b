import type { Settings } from '../findings/settings.ts';
import type { PlacedNote } from './placed-note.ts';

/** The most marks that one document gets. */
export const MOST_MARKS = 200;

/**
 * The notes that are underlined: those in the text whose verdicts the reader wants to see, and of agreeing ones the first of its
 * kind in a section, unless every one is wanted.
 */
export function underlinedOf(placed: readonly PlacedNote[], { underlined, everyAgreeing }: Settings): PlacedNote[] {
  const seen = new Set<string>();
  return placed
    .filter(({ note, range, section }) => {
      if (range === null || !underlined.includes(note.verdict)) return false;
      if (note.verdict !== 'agrees' || everyAgreeing) return true;
      const key = `${note.rule}\n${section}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_MARKS);
}
