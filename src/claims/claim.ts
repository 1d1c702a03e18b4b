import type { TermClass } from '../vocabulary/en.ts';
import type { Setting } from '../vocabulary/setting.ts';
import type { Span } from '../vocabulary/span.ts';
import type { CueKind } from './cues.ts';
import type { Length, Quantity } from './quantities.ts';

/** Where words stand: in the text itself, or where they cannot be underlined. */
export type Where = 'text' | 'title' | 'option' | 'attribute' | 'metadata';

/** A run of text that reads as one unit, with the headings above it, outermost first. */
export interface BlockText {
  readonly text: string;
  readonly headings: readonly string[];
  /** What names the block from beside it: the head of its row or column, its term, its group of options; empty without one. */
  readonly label: string;
  readonly where: Where;
  /** The language, as a BCP 47 tag; empty where nothing tells it. */
  readonly language: string;
}

/** Classes of words that stand somewhere. */
export interface Classes {
  readonly has: (name: TermClass) => boolean;
}

/** A claim found in a block: what was said, where, and what stands around it; offsets in the block's text. */
export interface Claim extends Span {
  /** The id of the rule that found it. */
  readonly rule: string;
  /** Which of the rule's frames it fits. */
  readonly frame: string;
  /** The place of its block in the list that was read. */
  readonly block: number;
  readonly sentence: Span;
  readonly lengths: readonly Length[];
  /** Times, and the spacing of sessions, in days. */
  readonly times: readonly Quantity[];
  /** Counts of sessions. */
  readonly counts: readonly Quantity[];
  readonly cues: ReadonlySet<CueKind>;
  /** The classes of words in the marked words themselves. */
  readonly marked: Classes;
  /** The classes of words in the marked words and up to four words before and two behind them. */
  readonly near: Classes;
  /** The classes of words in the six words before the marked ones. */
  readonly before: Classes;
  /** The classes of words in its own clause. */
  readonly terms: Classes;
  /** The classes of words in its whole sentence. */
  readonly sentenceTerms: Classes;
  /** The classes of words in the sentence before, of the same block. */
  readonly sentenceBefore: Classes;
  /** The classes of words in the heading and the lead-in above it, and in its label. */
  readonly around: Classes;
  /** The lengths of needles that its sentence names, in millimetres. */
  readonly sentenceLengths: readonly number[];
  /** True where a percentage or a multiple stands in its sentence. */
  readonly percent: boolean;
  /** Who uses it, as far as its sentence or its headings tell. */
  readonly setting: Setting;
  /** True where the block is little more than the claim. */
  readonly alone: boolean;
  /** True where it is so, and what names it from above or beside speaks of microneedling. */
  readonly labelled: boolean;
  /** True where it stands at the head of its sentence, before a colon or a dash: "Acne scars: …". */
  readonly leads: boolean;
  /** True where it opens a short block and goes on as an item of a list does: "Scars, above all from acne". */
  readonly opens: boolean;
  /** True where the headings above, or the page as a whole, speak of microneedling. */
  readonly underSubject: boolean;
}
