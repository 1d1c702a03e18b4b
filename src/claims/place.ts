import { mythLabel, type TermClass } from '../vocabulary/en.ts';
import type { BlockText, Claim } from './claim.ts';
import type { CueKind } from './cues.ts';
import { classesOf, type Reading, readText } from './reading.ts';
import { type NamedSettings, namedSettings, settingAround } from './setting.ts';
import { type Subject, subjectAbove, subjectOf } from './subject.ts';

/** What is known of a block before its sentences are read. */
export interface Place {
  readonly index: number;
  readonly reading: Reading;
  readonly label: Reading | null;
  readonly above: Subject;
  readonly around: ReadonlySet<TermClass>;
  readonly setting: Claim['setting'] | null;
  readonly named: NamedSettings;
  readonly cues: readonly CueKind[];
  readonly alone: boolean;
  readonly labelled: boolean;
}

// Tokens; a block of more is not just its claim.
const ALONE = 8;

/** Says whether a block is little more than any claim in it. */
export const isAlone = ({ tokens }: Reading): boolean => tokens.length <= ALONE;

// A paragraph that ends in a colon leads in the next.
const LEADS_IN = /:\s*$/;
const LONGEST_LEAD = 300;
const ASKS = /\?\s*$/;
const QUESTIONS = ['askWhen', 'askDowntime', 'askCount'] as const satisfies readonly TermClass[];

// The two headings next above, and the label. A heading that says what to expect ends what the one above it warned of.
function classesAround({ headings, label }: BlockText, before: BlockText | undefined): Set<TermClass> {
  const lead = before && LEADS_IN.test(before.text) ? before.text.slice(-LONGEST_LEAD) : '';
  const classes = new Set([...headings.slice(-2), label, lead].flatMap((heading) => [...headClasses(heading)]));
  // A paragraph that asks is no heading, but what it asks for is what comes next.
  if (before && ASKS.test(before.text))
    for (const name of QUESTIONS) if (classesOf(before.text.slice(-LONGEST_LEAD)).has(name)) classes.add(name);
  const nearest = classesOf(headings.at(-1) ?? '');
  if (!nearest.has('notForHead') && nearest.has('expectHead')) classes.delete('notForHead');
  return classes;
}

// "Benefits, side effects and precautions" heads all of a page, and warns of nothing.
function headClasses(heading: string): ReadonlySet<TermClass> {
  const classes = classesOf(heading);
  if (!classes.has('benefitHead') || !classes.has('notForHead')) return classes;
  return new Set([...classes].filter((name) => name !== 'notForHead'));
}

/** Tells what stands around a block: its headings and label, the block before it, who is spoken to. */
export function placeOf(
  block: BlockText,
  before: BlockText | undefined,
  index: number,
  reading: Reading,
  subject: Subject,
): Place {
  const named = subjectAbove(block.headings);
  const above = named === 'none' ? subject : named;
  const alone = isAlone(reading);
  const cues: CueKind[] = [];
  let around: ReadonlySet<TermClass> | undefined;
  let setting: Claim['setting'] | null | undefined;
  // "Myth" alone in the element before makes a myth of what follows; so does "what you may not see:" of its list.
  if (before && before.text.length < 30 && mythLabel.test(before.text)) cues.push('myth');
  const lead = classesOf(block.headings.at(-1) ?? '');
  // A heading or an item under "common myths" is one; a whole sentence answers it.
  if (alone && lead.has('myth') && !/[.!?:]\s*$/.test(block.text)) cues.push('myth');
  if (lead.has('contraindicated')) cues.push('warning');
  // What a heading denies are the items below it; whole sentences speak for themselves.
  if (lead.has('denyingLead') && (alone || !/[.!?]['"”’)]*\s*$/.test(block.text))) cues.push('negation');
  return {
    index,
    reading,
    label: block.label === '' || reading.quantities.length === 0 ? null : readText(`${block.label}: ${block.text}`),
    above,
    get around() {
      around ??= classesAround(block, before);
      return around;
    },
    get setting() {
      setting = setting === undefined ? settingAround([...block.headings, block.label]) : setting;
      return setting;
    },
    named: namedSettings(reading),
    cues,
    alone,
    labelled: alone && (above === 'microneedling' || subjectOf(block.label) === 'microneedling'),
  };
}
