import type { Claim } from '../claims/claim.ts';
import type { FactId } from '../facts/facts.ts';
import type { TermClass } from '../vocabulary/en.ts';
import type { Setting } from '../vocabulary/setting.ts';
import type { Dimension } from '../vocabulary/units.ts';

/** How a claim stands to the source. */
export type Verdict = 'differs' | 'context' | 'agrees' | 'uncovered';

/** What a frame asks for in one place: a class of words, one of several, or a quantity. */
export type Slot = TermClass | readonly TermClass[] | { readonly quantity: Dimension };

/** Things that make a claim when they stand together in one clause, in any order. */
export interface Frame {
  readonly name: string;
  readonly needs: readonly Slot[];
  /** True where the parts come in the order of `needs`. */
  readonly ordered?: boolean;
  /** The most words between two neighbours; 8 unless told. */
  readonly within?: number;
  /** Classes whose presence between the first and the last part makes it no claim. */
  readonly without?: readonly TermClass[];
  /** The same, also within two words of the parts. */
  readonly notBeside?: readonly TermClass[];
  /** Classes one of which the headings above, the lead-in or the label must hold, over a block that is little more than the claim. */
  readonly under?: readonly TermClass[];
  /** A class that joins the marked words where it stands at most two words before them. */
  readonly head?: TermClass;
  /** A class that joins the marked words where it follows directly. */
  readonly tail?: TermClass;
  /** A class whose words join the marked ones where they are listed with them. */
  readonly list?: TermClass;
}

/** A sentence as its reader meets it, the marked words in «», words that other rules mark in ‹›; with more around it where that matters. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly setting?: Setting;
      readonly headings?: readonly string[];
      readonly label?: string;
      /** The block before this one. */
      readonly before?: string;
    };

type AtLeastOne<T> = readonly [T, ...T[]];

/** What a rule says with one verdict; `{name}` in the message is filled from the rule's values. */
export interface VerdictCase {
  readonly message: string;
  readonly facts: AtLeastOne<FactId>;
  readonly examples: AtLeastOne<Example>;
}

/** What a rule knows of a claim when it judges: the claim, and the setting that holds for it (its own, its section's, the page's). */
export interface JudgedClaim extends Omit<Claim, 'setting'> {
  readonly setting: Setting;
  /** True where cues turn the words round: a negation, a myth, a doubted attribution. */
  readonly turned: boolean;
}

/** One kind of claim. */
export interface Rule {
  readonly id: string;
  readonly topic: string;
  /** Where two frames meet on the same words, the one named first has them. */
  readonly finds: AtLeastOne<Frame>;
  /** The ids of rules that have the words where both would mark them: one sentence on them is enough. */
  readonly yieldsTo?: readonly string[];
  /** True where a serum, a cream or the like is no foreign subject, since the claim is about them. */
  readonly withProducts?: boolean;
  /** Gives the verdict, or null where the words turn out to be no claim. */
  readonly judge: (claim: JudgedClaim) => Verdict | null;
  /** The figures that the message and the card speak of. */
  readonly values: (claim: JudgedClaim) => Readonly<Record<string, string | number | readonly number[]>>;
  readonly verdicts: Readonly<Partial<Record<Verdict, VerdictCase>>>;
  /** Sentences that look like the claim and must stay unmarked. */
  readonly nearMisses: AtLeastOne<Example>;
  /** Sentences that should be found and are not yet. */
  readonly knownGaps?: readonly Example[];
}

/** Defines a rule; the compiler refuses one without examples and near misses, a verdict that has no message, and a fact that is not there. */
export const defineRule = <const V extends Verdict>(
  rule: Rule & {
    readonly judge: (claim: JudgedClaim) => V | null;
    readonly verdicts: Readonly<Record<V, VerdictCase>>;
  },
): Rule => rule;
