import type { Note } from '../findings/note.ts';

/** A note with its place in the page: the range to underline, or else the element to show. */
export interface PlacedNote {
  readonly note: Note;
  readonly range: Range | null;
  readonly element: Element | null;
  /** The headings it stands under, as one text. */
  readonly section: string;
}
