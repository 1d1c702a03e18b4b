import type { Claim } from './claim.ts';
import { answerAt, type CueKind } from './cues.ts';
import { classesIn, type Reading, type Sentence } from './reading.ts';

const LONGEST = 8;

/** The same claim, denied; one that was denied before stays so: "It isn't painful. It isn't." */
export const denied = (claim: Claim): Claim => ({ ...claim, cues: new Set([...claim.cues, 'negation']) });

/**
 * Reads a sentence as the answer to what was asked right before it: "Does it hurt?" "Not at all." claims what the question asks,
 * turned round by a no. A question whose kind of claim the sentence makes itself is answered by that.
 */
export function answerOf(
  reading: Reading,
  sentence: Sentence,
  asked: readonly Claim[],
  found: readonly Claim[],
  block: number,
): Claim[] {
  if (asked.length === 0) return [];
  const no = answerAt(reading, sentence, 'answerNo');
  const answer = no ?? answerAt(reading, sentence, 'answerYes');
  if (!answer) return [];
  const end = endOf(reading, sentence, answer.to);
  const answering = classesIn(sentence, sentence.from, sentence.from + LONGEST);
  return asked
    .filter((claim) => !found.some(({ rule }) => rule === claim.rule))
    .map((claim) => {
      const cues = new Set<CueKind>([...claim.cues].filter((kind) => kind !== 'question'));
      if (no) cues.has('negation') ? cues.delete('negation') : cues.add('negation');
      return {
        ...claim,
        block,
        start: sentence.start,
        end,
        sentence: { start: sentence.start, end: sentence.end },
        cues,
        near: { has: (name) => claim.near.has(name) || answering.has(name) },
      };
    });
}

// The answer is marked up to its first pause.
function endOf({ tokens }: Reading, { from, to }: Sentence, answered: number): number {
  let at = answered;
  while (at < to && at < from + LONGEST && !/^[,.;:!–—-]$/.test(tokens[at]?.text ?? '')) at++;
  return at < from + LONGEST ? (tokens[at - 1]?.end ?? 0) : (tokens[answered - 1]?.end ?? 0);
}
