import type { Frame, Rule, Slot } from '../rules/define-rule.ts';
import type { TermClass } from '../vocabulary/en.ts';
import type { Dimension } from '../vocabulary/units.ts';
import type { Reading, Sentence } from './reading.ts';

/** A frame of a rule, with its place among all of them. */
export interface Candidate {
  readonly rule: Rule;
  readonly frame: Frame;
  readonly order: number;
}

/** Rules filed by what their frames need, so that a sentence asks only the frames that can fit it. */
export class FrameIndex {
  readonly #byKey = new Map<TermClass | Dimension, Candidate[]>();

  constructor(rules: readonly Rule[]) {
    let order = 0;
    for (const rule of rules) {
      for (const frame of rule.finds) {
        const candidate = { rule, frame, order: order++ };
        // A quantity is rarer than any word.
        const key =
          frame.needs.find((slot) => typeof slot === 'object' && 'quantity' in slot) ?? (frame.needs[0] as Slot);
        for (const name of keysOf(key)) this.#byKey.set(name, [...(this.#byKey.get(name) ?? []), candidate]);
      }
    }
  }

  /** The frames all of whose needs stand in a sentence, in the order of the rules. */
  candidates({ quantities }: Reading, sentence: Sentence): Candidate[] {
    const here = new Set<TermClass | Dimension>(sentence.terms.keys());
    for (const { dimension, from, to } of quantities)
      if (from >= sentence.from && to <= sentence.to) here.add(dimension);
    const found = new Set<Candidate>();
    for (const key of here) {
      for (const candidate of this.#byKey.get(key) ?? []) {
        if (candidate.frame.needs.every((slot) => keysOf(slot).some((name) => here.has(name)))) found.add(candidate);
      }
    }
    return [...found].sort((a, b) => a.order - b.order);
  }
}

const keysOf = (slot: Slot): readonly (TermClass | Dimension)[] =>
  typeof slot === 'string' ? [slot] : 'quantity' in slot ? [slot.quantity] : slot;
