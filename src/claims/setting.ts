import type { Setting } from '../vocabulary/setting.ts';
import type { Term } from '../vocabulary/terms.ts';
import type { Clause } from './clauses.ts';
import { hasTerm, type Reading, readText, type Sentence } from './reading.ts';

type Named = Exclude<Setting, 'unknown'>;

/** Who uses it according to the claim's own clause, else its sentence, else its paragraph; null where none tells. */
export function settingOf(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  claim: { from: number; to: number },
): Named | null {
  return (
    nearest(reading, clause.from, clause.to, claim) ??
    nearest(reading, sentence.from, sentence.to, claim) ??
    directions(reading, sentence) ??
    paragraph(reading, claim)
  );
}

function nearest(reading: Reading, from: number, to: number, claim: { from: number; to: number }): Named | null {
  let best: Term | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const term of reading.terms) {
    if (term.value !== 'home' && term.value !== 'professional') continue;
    // A word of the claim itself ("clinic-grade") says what is promised, not who uses it.
    if (term.from < from || term.to > to || (term.from >= claim.from && term.to <= claim.to)) continue;
    const distance = Math.max(term.from - claim.to, claim.from - term.to, 0);
    if (distance < least) [best, least] = [term, distance];
  }
  return (best?.value as Named | undefined) ?? null;
}

// The paragraph tells where all of it speaks of one setting.
function paragraph({ terms }: Reading, claim: { from: number; to: number }): Named | null {
  const names = (name: Named): boolean =>
    terms.some((term) => term.value === name && (term.to <= claim.from || term.from >= claim.to));
  const [home, professional] = [names('home'), names('professional')];
  return home === professional ? null : home ? 'home' : 'professional';
}

// "Roll it over your face twice a week": whoever is told this does it at home.
const directions = (reading: Reading, { from, to }: Sentence): Named | null =>
  hasTerm(reading, 'roll', from, to) && hasTerm(reading, 'ownSkin', from, to) ? 'home' : null;

const known = new Map<string, Named | null>();
const MOST_KNOWN = 500;

/** Who uses it according to the nearest heading that tells; null where none does. */
export function settingAround(headings: readonly string[]): Named | null {
  for (let i = headings.length - 1; i >= 0; i--) {
    const setting = settingOfHeading(headings[i] as string);
    if (setting) return setting;
  }
  return null;
}

function settingOfHeading(heading: string): Named | null {
  const cached = known.get(heading);
  if (cached !== undefined) return cached;
  if (known.size > MOST_KNOWN) known.clear();
  const { terms } = readText(heading.slice(0, 300));
  const home = terms.some((term) => term.value === 'home');
  const professional = terms.some((term) => term.value === 'professional');
  const setting = home === professional ? null : home ? 'home' : 'professional';
  known.set(heading, setting);
  return setting;
}
