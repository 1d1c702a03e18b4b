import type { Note } from '../../src/findings/note.ts';
import { messageFor } from '../../src/findings/texts.ts';
import type { PlacedNote } from '../../src/marks/placed-note.ts';
import type { Rule, Verdict } from '../../src/rules/define-rule.ts';
import { downtime } from '../../src/rules/downtime.ts';
import { needleLength } from '../../src/rules/needle-length.ts';
import { resultSpeed } from '../../src/rules/result-speed.ts';

interface Sample {
  readonly words: string;
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly values: Note['values'];
}

const SAMPLES: readonly Sample[] = [
  {
    words: '1.5 mm',
    rule: needleLength,
    verdict: 'differs',
    values: { lengths: [1.5], limit: 1, kind: 'single', sizes: '1.5 mm' },
  },
  {
    words: 'See results after one use',
    rule: resultSpeed,
    verdict: 'differs',
    values: { days: [0], fullEffectDays: 28 },
  },
  { words: 'No downtime', rule: downtime, verdict: 'agrees', values: {} },
];

/** The notes of the sample in the welcome page, each with its place there. */
export function placeSamples(sample: Element): PlacedNote[] {
  const walker = document.createTreeWalker(sample, NodeFilter.SHOW_TEXT);
  const placed: PlacedNote[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [id, { words, rule, verdict, values }] of SAMPLES.entries()) {
      const start = node.nodeValue?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const note: Note = {
        id,
        rule: rule.id,
        topic: rule.topic,
        verdict,
        text: words,
        sentence: node.nodeValue ?? '',
        where: 'text',
        facts: rule.verdicts[verdict]?.facts ?? [],
        message: messageFor(rule, verdict, values),
        setting: 'home',
        sign: 'words',
        voice: 'seller',
        main: true,
        ware: '',
        values,
      };
      placed.push({ note, range, element: sample, section: '' });
    }
  }
  return placed;
}
