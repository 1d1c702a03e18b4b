import { render } from 'preact';
import { attentionIn, type Note } from '../findings/note.ts';
import type { Settings } from '../findings/settings.ts';
import { boxOf } from '../page/dom.ts';
import { Card } from '../ui/Card.tsx';
import { direction } from '../ui/language.ts';
import overlayCss from '../ui/overlay.css?inline';
import { PageList } from '../ui/PageList.tsx';
import tokensCss from '../ui/tokens.css?inline';
import { addHost, raise } from './host.ts';
import { isClear } from './is-clear.ts';
import { isSheet } from './is-sheet.ts';
import { type Box, EDGE, placeCard, placeSheet } from './place-card.ts';
import type { PlacedNote } from './placed-note.ts';

/** What the overlay shows at a moment. */
export interface OverlayState {
  readonly placed: readonly PlacedNote[];
  /** How many of them are to be underlined, and how many are. */
  readonly due: number;
  readonly marked: number;
  /** The notes of the open card: those on the same words, or all when they are stepped through; empty where no card is open. */
  readonly open: readonly PlacedNote[];
  readonly index: number;
  readonly listOpen: boolean;
  readonly handle: Settings['handle'];
  readonly flagship: Note | null;
}

/** What a reader can do in the overlay. */
export interface OverlayEvents {
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onToggleList: () => void;
  readonly onOpen: (id: number) => void;
  readonly onBack: () => void;
  readonly onHide: (what: 'mark' | 'kind') => void;
  readonly onTimeline: (day: number) => void;
  readonly onFlagshipClose: () => void;
}

/** The handle, the list and the card beside a page, in the one element that is added to it. */
export interface Overlay {
  readonly element: HTMLElement;
  /** Shows a state; drawing again changes only what is different. */
  readonly draw: (state: OverlayState, scheme: Settings['scheme']) => void;
  /** Puts everything where it belongs after the page has moved under it. */
  readonly follow: () => void;
  readonly focus: (what: 'card' | 'list') => void;
  /** Says whether a point of the viewport lies on the open card; the card itself may be deaf to pointers, under a page's dialog. */
  readonly isOnCard: (x: number, y: number) => boolean;
}

/** Adds an overlay to a document. */
export type OpenOverlay = (document: Document, events: OverlayEvents) => Overlay;

/** Where the overlay's script leaves it for the script that shows the marks. */
export type OverlayWorld = typeof globalThis & { needlewiseOverlay?: OpenOverlay };

const SCHEMES = { auto: 'light dark', light: 'light', dark: 'dark' } as const;

/** Adds an overlay to a document, with nothing in it yet. */
export const openOverlay: OpenOverlay = (document, events) => {
  const { element, root } = addHost(document, `${tokensCss}\n${overlayCss}`);
  let state: OverlayState | null = null;
  return {
    element,
    draw: (next, scheme) => {
      state = next;
      element.style.setProperty('color-scheme', SCHEMES[scheme], 'important');
      if (next.open.length > 0) raise(element, document);
      drawInto(root, next, events);
      settle(root, next);
    },
    follow: () => state && settle(root, state, true),
    focus: (what) => root.querySelector<HTMLElement>(`.${what}`)?.focus({ preventScroll: true }),
    isOnCard: (x, y) => {
      const box = root.querySelector('.card')?.getBoundingClientRect();
      return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    },
  };
};

function drawInto(root: ShadowRoot, state: OverlayState, events: OverlayEvents): void {
  const shown = state.open[state.index];
  const notes = state.placed.map(({ note }) => note);
  render(
    // The interface has the direction of its own language, whatever the page's.
    <div class="overlay" dir={direction()} data-deaf={shown && isUnderDialog() ? '' : undefined}>
      {notes.length > 0 && (
        <PageList
          notes={notes}
          attention={attentionIn(notes)}
          open={state.listOpen}
          current={shown?.note.id ?? null}
          wanted={state.due}
          marked={state.marked}
          handle={state.handle}
          flagship={state.flagship}
          onFlagshipClose={events.onFlagshipClose}
          onToggle={events.onToggleList}
          onOpen={events.onOpen}
          onStep={events.onStep}
          onBack={events.onBack}
        />
      )}
      {shown && (
        <Card
          note={shown.note}
          position={state.index + 1}
          total={state.open.length}
          onStep={events.onStep}
          onClose={events.onClose}
          address={location.href}
          onHide={events.onHide}
          onTimeline={events.onTimeline}
        />
      )}
    </div>,
    root,
  );
}

// There all but the dialog is deaf to pointer and keys, and what cannot be pressed is not shown.
const isUnderDialog = (): boolean => document.querySelector(':modal:not(:root)') !== null;

// px: enough for the verdict and the words.
const LEAST_HEIGHT = 120;

function settle(root: ShadowRoot, state: OverlayState, moved = false): void {
  settleCard(root, state);
  settleFlagship(root, moved);
}

function settleCard(root: ShadowRoot, { open, index }: OverlayState): void {
  undoZoom(root.host as HTMLElement);
  const card = root.querySelector<HTMLElement>('.card');
  const words = open[index];
  if (!card || !words) return;
  card.style.cssText = '';
  const box = boxOfWords(words);
  const { width, height } = card.getBoundingClientRect();
  const viewport = { ...freeOfList(root, width), height: innerHeight };
  if (isSheet()) {
    const { edge, maxHeight } = placeSheet(box, height, viewport.height);
    card.style[edge === 'top' ? 'bottom' : 'top'] = 'auto';
    card.style[edge] = '8px';
    if (maxHeight !== undefined) card.style.maxHeight = `${Math.max(LEAST_HEIGHT, maxHeight)}px`;
    return;
  }
  const { left, top, maxHeight } = box
    ? placeCard(box, { width, height }, viewport)
    : { left: viewport.width - width - 16, top: Math.max(8, innerHeight - height - 64), maxHeight: undefined };
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
  if (maxHeight !== undefined) card.style.maxHeight = `${Math.max(LEAST_HEIGHT, maxHeight)}px`;
}

// The open list keeps its side of the viewport, where there is room for a card of a width beside it.
function freeOfList(root: ShadowRoot, width: number): { left: number; width: number } {
  const list = root.querySelector('.list')?.getBoundingClientRect();
  if (list && list.left - width > 2 * EDGE) return { left: 0, width: list.left };
  if (list && innerWidth - list.right - width > 2 * EDGE) return { left: list.right, width: innerWidth };
  return { left: 0, width: innerWidth };
}

// The flagship's line is out only where it covers nothing of the page, until the page moves; from then on it is in the list.
function settleFlagship(root: ShadowRoot, moved: boolean): void {
  const dock = root.querySelector<HTMLElement>('.list-dock');
  const line = root.querySelector('.list-dock > .flagship');
  if (!dock || (!moved && (!line || dock.dataset.room !== undefined))) return;
  dock.dataset.room = !moved && line && isClear(document, line.getBoundingClientRect()) ? 'yes' : 'no';
}

// A page that is zoomed by its own style zooms everything in it, and would push the card out of the view.
function undoZoom(host: HTMLElement): void {
  const zoom = host.parentElement?.currentCSSZoom ?? 1;
  if (Math.abs(host.currentCSSZoom - 1) > 0.01) host.style.setProperty('zoom', String(1 / zoom), 'important');
}

const boxOfWords = ({ range, element }: PlacedNote): Box | null => {
  const box = range?.getBoundingClientRect() ?? (element && boxOf(element));
  return box && (box.width > 0 || box.height > 0) ? box : null;
};
