import type { Frame, Rule, Slot } from '../rules/define-rule.ts';
import type { TermClass } from '../vocabulary/en.ts';
import type { Dimension } from '../vocabulary/units.ts';
import type { Sentence } from './reading.ts';

type Key = TermClass | Dimension;

/** A frame of a rule, with its place among all of them and what any of its slots takes. */
export interface Candidate {
  readonly rule: Rule;
  readonly frame: Frame;
  readonly order: number;
  readonly needs: readonly (readonly Key[])[];
}

const keysOf = (slot: Slot): readonly Key[] =>
  typeof slot === 'string' ? [slot] : 'quantity' in slot ? [slot.quantity] : slot;

/** Rules filed by what their frames need, so that a sentence asks only the frames that can fit it. */
export class FrameIndex {
  readonly #byKey = new Map<Key, Candidate[]>();

  /** The index of a set of rules, made once. */
  static of(rules: readonly Rule[]): FrameIndex {
    const made = indexes.get(rules) ?? new FrameIndex(rules);
    indexes.set(rules, made);
    return made;
  }

  constructor(rules: readonly Rule[]) {
    let order = 0;
    for (const rule of rules) {
      for (const frame of rule.finds) {
        const candidate = { rule, frame, order: order++, needs: frame.needs.map(keysOf) };
        // A quantity is rarer than any word.
        const first =
          frame.needs.find((slot) => typeof slot === 'object' && 'quantity' in slot) ?? (frame.needs[0] as Slot);
        for (const key of keysOf(first)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), candidate]);
      }
    }
  }

  /** Says whether any frame can fit a block that holds these classes of words and quantities, and is little more or not. */
  canFit(classes: ReadonlySet<Key>, alone: boolean): boolean {
    const fits = ({ frame, needs }: Candidate): boolean =>
      (alone || !frame.under) && needs.every((keys) => keys.some((each) => classes.has(each)));
    for (const key of classes) if (this.#byKey.get(key)?.some(fits)) return true;
    return false;
  }

  /** The frames all of whose needs stand in a sentence, in the order of the rules. */
  candidates(sentence: Sentence, alone: boolean): readonly Candidate[] {
    const dimensions = new Set<Dimension>(sentence.quantities.map(({ dimension }) => dimension));
    const isHere = (key: Key): boolean => sentence.terms.has(key as TermClass) || dimensions.has(key as Dimension);
    const found: Candidate[] = [];
    const ask = (key: Key): void => {
      for (const candidate of this.#byKey.get(key) ?? NONE) {
        if (candidate.frame.under && !alone) continue;
        if (candidate.needs.every((keys) => keys.some(isHere)) && !found.includes(candidate)) found.push(candidate);
      }
    };
    for (const name of sentence.terms.keys()) ask(name);
    for (const dimension of dimensions) ask(dimension);
    return found.sort((a, b) => a.order - b.order);
  }
}

const NONE: readonly Candidate[] = [];
const indexes = new WeakMap<readonly Rule[], FrameIndex>();
