import type { Region } from './element-facts.ts';
import type { VoiceSign } from './voice-signs.ts';

/** A stretch of a text node as it stands in a block: `length` characters from `from` in the node, at `at` in the block's text. */
export interface TextPiece {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** A run of text that reads as one unit, with the nodes it comes from. */
export interface TextBlock {
  readonly text: string;
  readonly headings: readonly string[];
  readonly label: string;
  readonly where: 'text' | 'title' | 'option' | 'attribute' | 'metadata';
  readonly language: string;
  readonly region: Region;
  /** What the mark-up says of who speaks; of a quotation also how it is signed, empty else. */
  readonly voice: VoiceSign | null;
  readonly signature: string;
  /** The number of the ware's box that it stands in, where several stand in a row; -1 elsewhere. */
  readonly card: number;
  /** The level of the heading that it is, from 1 to 6; 0 elsewhere. */
  readonly heading: number;
  /** The element it stands in; null for what is no part of the page's body. */
  readonly element: Element | null;
  /** Empty where the text cannot be underlined. */
  readonly pieces: readonly TextPiece[];
}
