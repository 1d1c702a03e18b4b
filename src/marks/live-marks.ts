import { flagshipOf, lineKeyOf, linesOf } from '../findings/note.ts';
import { defaultSettings, isWanted, type Settings } from '../findings/settings.ts';
import { boxOf, parentOf } from '../page/dom.ts';
import { attendTo } from './attend.ts';
import { isSheet } from './is-sheet.ts';
import { marksAtPoint } from './marks-at-point.ts';
import type { OpenOverlay, Overlay, OverlayEvents, OverlayState } from './overlay.tsx';
import { clearMarks, paintMarks } from './paint-marks.ts';
import type { PlacedNote } from './placed-note.ts';
import { mostOf, underlinedOf } from './underlined.ts';
import { watchPointer } from './watch-pointer.ts';

/** The marks of one document and all that is seen with them. */
export interface LiveMarks {
  /** Shows these notes instead of what was shown. */
  readonly show: (placed: readonly PlacedNote[], kind: string) => void;
  /** Shows everything the way the reader has chosen from here on. */
  readonly choose: (settings: Settings) => void;
  /** Goes to a note: scrolls to its place and opens its card. */
  readonly openNote: (id: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly toggleList: () => void;
  /** Says whether what stands beside the marks is still to come. */
  readonly isBusy: () => boolean;
}

const EMPTY: OverlayState = {
  placed: [],
  due: 0,
  marked: 0,
  open: [],
  index: 0,
  listOpen: false,
  handle: 'end',
  flagship: null,
};

/**
 * Starts showing marks in a document, and what stands beside them once there is something to be said and `load` has brought it;
 * everything is undone when the signal aborts.
 */
export function startMarks(
  document: Document,
  load: () => Promise<OpenOverlay | null>,
  signal: AbortSignal,
  onTimeline: (day: number) => void,
): LiveMarks {
  let state = EMPTY;
  let marks: readonly PlacedNote[] = [];
  let all: readonly PlacedNote[] = [];
  let steps: readonly PlacedNote[] = [];
  let settings = defaultSettings;
  let kind = 'other';
  let flagshipClosed = false;
  const hiddenTopics = new Set<string>();
  const hiddenLines = new Set<string>();
  let overlay: Overlay | null = null;
  let loading = false;
  let due = false;
  let toFocus: 'card' | 'list' | null = null;
  let returnTo: HTMLElement | null = null;

  const draw = (next: Partial<OverlayState>, focus: typeof toFocus = null): void => {
    state = { ...state, ...next };
    if (focus && document.activeElement !== overlay?.element) returnTo = document.activeElement as HTMLElement | null;
    toFocus = focus;
    present();
  };
  const present = (): void => {
    due = false;
    if (signal.aborted || (!overlay && state.placed.length === 0)) return;
    if (!overlay) return void bring();
    attend(state.open.length > 0 || state.listOpen || state.flagship !== null);
    overlay.draw(state, settings.scheme);
    if (toFocus) overlay.focus(toFocus);
    toFocus = null;
  };
  const bring = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    const open = await load();
    loading = false;
    if (!open || signal.aborted) return;
    overlay = open(document, events);
    present();
  };
  const close = (): void => {
    if (state.open.length > 0) draw({ open: [], index: 0 });
  };
  const giveFocusBack = (): void => {
    returnTo?.focus({ preventScroll: false });
    returnTo = null;
  };
  // Stepping goes from line to line of the list: the same words said again are the same note.
  const openNote = (id: number): void => {
    const place = state.placed.find(({ note }) => note.id === id);
    if (!place) return;
    scrollTo(place);
    const index = steps.findIndex(({ note }) => lineKeyOf(note) === lineKeyOf(place.note));
    draw({ open: steps, index }, 'card');
  };
  const step = (by: 1 | -1): void => {
    const count = state.open.length || steps.length;
    if (count === 0) return;
    if (state.open.length === 0) return openNote((steps.at(by === 1 ? 0 : -1) as PlacedNote).note.id);
    const index = (state.index + by + count) % count;
    if (state.open === steps) return openNote((steps[index] as PlacedNote).note.id);
    draw({ index });
  };
  const onBack = (): void => {
    draw({ listOpen: false, open: [], index: 0 });
    giveFocusBack();
  };
  // Whoever opens the list by a shortcut is in it, and back where they were once it is closed.
  const toggleList = (): void => {
    if (state.listOpen) return onBack();
    draw({ listOpen: true }, 'list');
  };
  const events: OverlayEvents = {
    onStep: step,
    onClose: () => {
      close();
      giveFocusBack();
    },
    onToggleList: () => draw({ listOpen: !state.listOpen }),
    onOpen: openNote,
    onBack,
    onTimeline,
    onHide: (what) => {
      const note = state.open[state.index]?.note;
      if (!note) return;
      if (what === 'kind') hiddenTopics.add(note.topic);
      else hiddenLines.add(lineKeyOf(note));
      show();
      giveFocusBack();
    },
    onFlagshipClose: () => {
      flagshipClosed = true;
      draw({ flagship: null });
    },
  };

  watchPointer(document, signal, {
    marksAt: (x, y) => marksAtPoint(marks, x, y),
    isOurs: (target, x, y) => overlay !== null && (target === overlay.element || overlay.isOnCard(x, y)),
    open: (found) => {
      if (state.open[state.index]?.note.id !== found[0]?.note.id) draw({ open: found, index: 0 });
    },
    close,
    // Where the reader is with the keyboard, the pointer has no say.
    leave: () => document.activeElement === overlay?.element || close(),
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    if (state.open.length > 0) {
      // A dialog of the page stays open: this key was for the card.
      event.stopPropagation();
      event.preventDefault();
      events.onClose();
    } else if (state.listOpen && event.target === overlay?.element) onBack();
  };
  const attend = attendTo(document, { onKey, onMove: () => overlay?.follow() });
  const leave = (): void => {
    attend(false);
    clearMarks();
    overlay?.element.remove();
  };
  signal.addEventListener('abort', leave, { once: true });

  // Marks the words, and leaves the rest to be presented.
  const mark = (): void => {
    const placed = all.filter(
      ({ note }) => isWanted(note, settings) && !hiddenTopics.has(note.topic) && !hiddenLines.has(lineKeyOf(note)),
    );
    const isStepping = state.open === steps;
    const lines = new Set(linesOf(placed.map(({ note }) => note)));
    steps = placed.filter(({ note }) => lines.has(note));
    const due = underlinedOf(placed, settings);
    marks = mostOf(due);
    paintMarks(marks, settings.marks);
    // A card that is open stays where its reader is, among the same notes as before.
    const same = ({ note }: PlacedNote): PlacedNote | undefined =>
      placed.find((each) => lineKeyOf(each.note) === lineKeyOf(note));
    const open = isStepping ? steps : state.open.flatMap((each) => same(each) ?? []);
    const shown = state.open[state.index];
    const index = shown ? open.findIndex(({ note }) => lineKeyOf(note) === lineKeyOf(shown.note)) : -1;
    const flagship = flagshipClosed
      ? null
      : flagshipOf(
          placed.map(({ note }) => note),
          kind,
        );
    state = {
      ...state,
      placed,
      due: due.length,
      marked: marks.length,
      handle: settings.handle,
      flagship,
      open: index < 0 ? [] : open,
      index: Math.max(0, index),
    };
  };
  const show = (): void => {
    mark();
    present();
  };
  return {
    show: (placed, pageKind) => {
      all = placed;
      kind = pageKind;
      mark();
      due = true;
      // The page may go before what stands beside the marks.
      void scheduler.yield().then(present);
    },
    choose: (next) => {
      settings = next;
      show();
    },
    openNote,
    step,
    toggleList,
    isBusy: () => due || loading,
  };
}

function scrollTo({ range, element }: PlacedNote): void {
  const target = (range && parentOf(range.startContainer)) ?? element;
  if (target) Element.prototype.scrollIntoView.call(target, { block: 'center', behavior: 'instant' });
  // A sheet needs the room below.
  const top = (range?.getBoundingClientRect() ?? (element && boxOf(element)))?.top;
  if (top !== undefined && isSheet()) scrollBy({ top: top - innerHeight / 6, behavior: 'instant' });
}
