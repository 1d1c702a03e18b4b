import type { TermClass } from '../vocabulary/en.ts';
import type { Setting } from '../vocabulary/setting.ts';
import type { Term } from '../vocabulary/terms.ts';
import type { Clause } from './clauses.ts';
import { classesOf, hasTerm, type Reading, type Sentence } from './reading.ts';

type Named = Exclude<Setting, 'unknown'>;

/** Who uses it according to the claim's own clause, else its sentence, else its paragraph; null where none tells. */
export function settingOf(reading: Reading, sentence: Sentence, clause: Clause, claim: Clause): Named | null {
  return (
    nearest(sentence, clause.from, clause.to, claim) ??
    nearest(sentence, sentence.from, sentence.to, claim) ??
    directions(sentence) ??
    paragraph(reading, claim)
  );
}

function nearest(sentence: Sentence, from: number, to: number, claim: Clause): Named | null {
  let best: Term | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of ['home', 'professional'] as const) {
    for (const term of sentence.terms.get(name) ?? []) {
      // A word of the claim itself ("clinic-grade") says what is promised, not who uses it.
      if (term.from < from || term.to > to || (term.from >= claim.from && term.to <= claim.to)) continue;
      const distance = Math.max(term.from - claim.to, claim.from - term.to, 0);
      if (distance < least) [best, least] = [term, distance];
    }
  }
  return (best?.value as Named | undefined) ?? null;
}

// The paragraph tells where all of it speaks of one setting.
function paragraph({ terms }: Reading, claim: Clause): Named | null {
  const outside = terms.filter((term) => term.to <= claim.from || term.from >= claim.to);
  return only(new Set(outside.map(({ value }) => value)));
}

// "Roll it over your face twice a week": whoever is told this does it at home.
const directions = (sentence: Sentence): Named | null =>
  hasTerm(sentence, 'roll') && hasTerm(sentence, 'ownSkin') ? 'home' : null;

/** Who uses it according to the nearest heading that tells; null where none does. */
export function settingAround(headings: readonly string[]): Named | null {
  for (let i = headings.length - 1; i >= 0; i--) {
    const setting = only(classesOf(headings[i] as string));
    if (setting) return setting;
  }
  return null;
}

function only(classes: ReadonlySet<TermClass>): Named | null {
  const home = classes.has('home');
  return home === classes.has('professional') ? null : home ? 'home' : 'professional';
}
