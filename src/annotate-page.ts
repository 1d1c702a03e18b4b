import type { JudgedPage, Note, PageNotes } from './findings/note.ts';
import type { PlacedNote } from './marks/placed-note.ts';
import { inSlices } from './page/in-slices.ts';
import type { KeptRuns } from './page/kept-runs.ts';
import { nearestVisible } from './page/nearest-visible.ts';
import type { PageText } from './page/page-text.ts';
import { rangeOf } from './page/ranges.ts';
import { readPage } from './page/read-page.ts';
import type { OnShadow } from './page/shadow-roots.ts';
import type { TextBlock } from './page/text-block.ts';

/** A page that was read: what is to be said of it and where, and how long (ms) that kept the page's thread. */
export interface AnnotatedPage {
  readonly page: PageNotes;
  readonly placed: readonly PlacedNote[];
  readonly took: number;
}

/**
 * The pipeline: page -> text blocks -> (`judge`, on a thread that is not the page's: claims -> findings) -> placed notes. It reads
 * the document in slices, but not again what is `kept` of it, changes nothing in it, and tells of each shadow tree in it before it
 * reads that; null where the signal aborts or nobody judges.
 */
export async function annotatePage(
  document: Document,
  judge: (text: PageText) => Promise<JudgedPage | null>,
  onShadow: OnShadow,
  kept: KeptRuns,
  signal: AbortSignal,
): Promise<AnnotatedPage | null> {
  const read = await inSlices(readPage(document, onShadow, kept), signal);
  const judged = read && (await judge(read.result.text));
  if (!judged || signal.aborted) return null;
  const placed = await inSlices(placeNotes(judged, read.result.blocks), signal);
  return placed && { page: judged.page, placed: placed.result, took: read.took + placed.took };
}

function* placeNotes({ page, spots }: JudgedPage, blocks: readonly TextBlock[]): Generator<void, PlacedNote[]> {
  const placed: PlacedNote[] = [];
  for (const [i, { block, start, end }] of spots.entries()) {
    placed.push(place(page.notes[i] as Note, blocks[block] as TextBlock, start, end));
    yield;
  }
  return placed;
}

function place(note: Note, block: TextBlock, start: number, end: number): PlacedNote {
  const range = block.where === 'text' ? rangeOf(block, start, end) : null;
  // What has no place of its own is shown at the page's main heading.
  const element = range ? block.element : nearestVisible(block.element ?? document.querySelector('h1'));
  return { note, range, element, section: block.headings.join('\n') };
}
