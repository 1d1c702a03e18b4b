import type { KindSign } from './kind-signs.ts';
import type { TextBlock } from './text-block.ts';

/** A block as plain data, for those who read it away from its page. */
export type PlainBlock = Omit<TextBlock, 'element' | 'pieces'>;

/** What a page says, as plain data. */
export interface PageText {
  readonly title: string;
  /** What speaks for its kind besides its words. */
  readonly signs: readonly KindSign[];
  readonly language: string;
  /** True for a document in a frame, which is a part of another page. */
  readonly framed: boolean;
  readonly blocks: readonly PlainBlock[];
}
