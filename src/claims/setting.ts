import type { TermClass } from '../vocabulary/en.ts';
import type { Setting } from '../vocabulary/setting.ts';
import type { Term } from '../vocabulary/terms.ts';
import type { Clause } from './clauses.ts';
import { classesOf, type Reading, type Sentence } from './reading.ts';

type Named = Exclude<Setting, 'unknown'>;

/** Where a paragraph names who uses it. */
export type NamedSettings = Readonly<Record<Named, readonly Term[]>>;

/** Finds where a paragraph names who uses it, once for all its claims. */
export const namedSettings = ({ terms }: Reading): NamedSettings => ({
  home: terms.filter(({ value }) => value === 'home'),
  professional: terms.filter(({ value }) => value === 'professional'),
});

/** Who uses it according to the claim's own clause, else its sentence, else its paragraph; null where none tells. */
export function settingOf(named: NamedSettings, sentence: Sentence, clause: Clause, claim: Clause): Named | null {
  return (
    nearest(sentence, clause.from, clause.to, claim) ??
    nearest(sentence, sentence.from, sentence.to, claim) ??
    directions(sentence) ??
    paragraph(named, claim)
  );
}

function nearest(sentence: Sentence, from: number, to: number, claim: Clause): Named | null {
  let best: Term | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of ['home', 'professional'] as const) {
    for (const term of sentence.terms.get(name) ?? []) {
      // A word of the claim itself ("clinic-grade") says what is promised, not who uses it.
      if (term.from < from || term.to > to || (term.from >= claim.from && term.to <= claim.to)) continue;
      const between = [Math.min(term.to, claim.to), Math.max(term.from, claim.from)] as const;
      const distance = between[1] - between[0] + (isCompared(sentence, ...between) ? FAR : 0);
      if (distance < least) [best, least] = [term, distance];
    }
  }
  return (best?.value as Named | undefined) ?? null;
}

// "1.5 mm, compared with 0.3 mm at home": the setting belongs to the other side.
const isCompared = ({ terms }: Sentence, from: number, to: number): boolean =>
  terms.get('comparison')?.some((term) => term.from >= from && term.to <= to) ?? false;
const FAR = 50;

// The paragraph tells: what it named last before the claim, or else the one setting that it names behind.
function paragraph({ home, professional }: NamedSettings, claim: Clause): Named | null {
  const before = (terms: readonly Term[]): number => terms.findLast(({ to }) => to <= claim.from)?.from ?? -1;
  const isBehind = (terms: readonly Term[]): boolean => (terms.at(-1)?.from ?? -1) >= claim.to;
  const [last, other] = [before(home), before(professional)];
  if (last !== other) return last > other ? 'home' : 'professional';
  return isBehind(home) === isBehind(professional) ? null : isBehind(home) ? 'home' : 'professional';
}

// "Roll it over your face twice a week": whoever is told this does it at home.
const directions = ({ terms }: Sentence): Named | null => (terms.has('roll') && terms.has('ownSkin') ? 'home' : null);

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
