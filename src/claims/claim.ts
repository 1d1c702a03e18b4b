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
  /** Times in days. */
  readonly times: readonly Quantity[];
  readonly cues: ReadonlySet<CueKind>;
  /** The classes of words in its own clause. */
  readonly terms: ReadonlySet<TermClass>;
  /** The classes of words in its whole sentence. */
  readonly sentenceTerms: ReadonlySet<TermClass>;
  /** Who uses it, as far as its sentence or its headings tell. */
  readonly setting: Setting;
  /** True where the block is little more than the claim, and what names it from above or beside speaks of microneedling. */
  readonly labelled: boolean;
  /** True where the headings above, or the page's title, speak of microneedling. */
  readonly underSubject: boolean;
}
