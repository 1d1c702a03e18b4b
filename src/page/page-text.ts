import type { PageKind } from './page-kind.ts';
import type { TextBlock } from './text-block.ts';

/** A block as plain data, for those who read it away from its page. */
export type PlainBlock = Omit<TextBlock, 'element' | 'pieces'>;

/** What a page says, as plain data. */
export interface PageText {
  readonly title: string;
  readonly kind: PageKind;
  readonly language: string;
  readonly blocks: readonly PlainBlock[];
}
