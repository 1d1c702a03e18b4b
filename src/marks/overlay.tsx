import { render } from 'preact';
import { attentionIn, type Note } from '../findings/note.ts';
import type { Settings } from '../findings/settings.ts';
import { Card } from '../ui/Card.tsx';
import { PageList } from '../ui/PageList.tsx';
import { type Box, placeCard } from './place-card.ts';
import type { PlacedNote } from './placed-note.ts';
import { MOST_MARKS } from './underlined.ts';

/** What the overlay shows at a moment. */
export interface OverlayState {
  readonly placed: readonly PlacedNote[];
  /** How many of them are underlined. */
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

/** Draws the overlay into its root; drawing again changes only what is different. */
export function drawOverlay(root: ShadowRoot, state: OverlayState, events: OverlayEvents): void {
  const shown = state.open[state.index];
  const notes = state.placed.map(({ note }) => note);
  render(
    <div class="overlay">
      {notes.length > 0 && (
        <PageList
          notes={notes}
          attention={attentionIn(notes)}
          open={state.listOpen}
          current={shown?.note.id ?? null}
          cap={state.marked === MOST_MARKS ? MOST_MARKS : null}
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

// px: enough for the verdict and the words.
const LEAST_HEIGHT = 120;

/** Puts the open card beside its words; called again when the page scrolls or is resized. */
export function settleCard(root: ShadowRoot, { open, index }: OverlayState): void {
  undoZoom(root.host as HTMLElement);
  const card = root.querySelector<HTMLElement>('.card');
  const words = open[index];
  if (!card || !words || innerWidth < 480) return;
  const box = boxOf(words);
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const { left, top, maxHeight } = box
    ? placeCard(box, { width, height }, { width: innerWidth, height: innerHeight })
    : { left: innerWidth - width - 16, top: Math.max(8, innerHeight - height - 64), maxHeight: undefined };
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
  if (maxHeight !== undefined) card.style.maxHeight = `${Math.max(LEAST_HEIGHT, maxHeight)}px`;
}

// A page that is zoomed by its own style zooms everything in it, and would push the card out of the view.
function undoZoom(host: HTMLElement): void {
  const zoom = host.parentElement?.currentCSSZoom ?? 1;
  if (Math.abs(host.currentCSSZoom - 1) > 0.01) host.style.setProperty('zoom', String(1 / zoom), 'important');
}

const boxOf = ({ range, element }: PlacedNote): Box | null => {
  const box = (range ?? element)?.getBoundingClientRect();
  return box && (box.width > 0 || box.height > 0) ? box : null;
};
