import type { Where } from '../claims/claim.ts';
import type { FactId } from '../facts/facts.ts';
import type { Verdict } from '../rules/define-rule.ts';
import type { Setting, SettingSign } from '../vocabulary/setting.ts';
import type { Voice } from '../vocabulary/voice.ts';

export type { Verdict };

/** A finding as it travels between page, popup and report: plain data, nothing of the page but the words it is about. */
export interface Note {
  /** Its place among the page's notes, from 0. */
  readonly id: number;
  readonly rule: string;
  readonly topic: string;
  readonly verdict: Verdict;
  readonly text: string;
  readonly sentence: string;
  readonly where: Where;
  readonly facts: readonly FactId[];
  readonly message: string;
  readonly setting: Setting;
  readonly sign: SettingSign;
  /** Whose words they are. */
  readonly voice: Voice;
  /** False for what is said of something else than the page's own subject: related wares, advertisements, navigation. */
  readonly main: boolean;
  /** The ware that it is said of, where that is one of several in a row; empty else. */
  readonly ware: string;
  readonly values: Readonly<Record<string, string | number | readonly number[]>>;
}

/** What there is to say of one document. */
export interface PageNotes {
  readonly about: boolean;
  readonly kind: string;
  readonly setting: Setting;
  /** What tells the kind and the setting. */
  readonly signs: { readonly kind: string; readonly setting: SettingSign };
  readonly language: string;
  readonly notes: readonly Note[];
}

/** What there is to say of a document that nobody has read. */
export const unreadPage: PageNotes = {
  about: false,
  kind: 'other',
  setting: 'unknown',
  signs: { kind: 'none', setting: 'none' },
  language: '',
  notes: [],
};

/** A judged page: what there is to say of it, and for each note the block and the characters in it that it stands on. */
export interface JudgedPage {
  readonly page: PageNotes;
  readonly spots: readonly { readonly block: number; readonly start: number; readonly end: number }[];
}

/** How many notes ask for attention: those on the page's own subject that differ or need context. */
export const attentionIn = (notes: readonly Note[]): number =>
  notes.filter(({ verdict, main }) => main && (verdict === 'differs' || verdict === 'context')).length;

/** The most important note of a page that sells something: what differs about its needles, else what differs first; null elsewhere. */
export function flagshipOf(notes: readonly Note[], kind: string): Note | null {
  if (kind !== 'product') return null;
  const differing = notes.filter(({ verdict, main, voice }) => verdict === 'differs' && main && voice === 'seller');
  return differing.find(({ topic }) => topic === 'needle-length') ?? differing[0] ?? null;
}

/** The lines of a page's notes by verdict, in the order given; in each the product's most important note leads, and what is said of other wares comes last. */
export function groupsOf(
  notes: readonly Note[],
  kind: string,
  verdicts: readonly Verdict[],
): { readonly verdict: Verdict; readonly notes: readonly Note[] }[] {
  const first = flagshipOf(notes, kind);
  const lines = linesOf(notes).toSorted(
    (a, b) => Number(b === first) - Number(a === first) || Number(b.main) - Number(a.main),
  );
  return verdicts
    .map((verdict) => ({ verdict, notes: lines.filter((note) => note.verdict === verdict) }))
    .filter((group) => group.notes.length > 0);
}

/** What makes two notes one line of a list: the same words with the same verdict, by the same voice, of the same thing. */
export const lineKeyOf = ({ rule, verdict, text, voice, main, ware }: Note): string =>
  `${rule} ${verdict} ${voice} ${main} ${ware} ${text.toLowerCase().replace(/\s+/g, ' ')}`;

/** The notes as a list shows them: the same words with the same verdict are one line. */
export function linesOf(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.filter((note) => {
    const key = lineKeyOf(note);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
