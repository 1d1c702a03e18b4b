import { closestOf } from '../page/dom.ts';
import type { PlacedNote } from './placed-note.ts';

/** What pointing does, and what it has to ask. */
export interface PointerActions {
  readonly marksAt: (x: number, y: number) => PlacedNote[];
  readonly isOurs: (target: EventTarget | null, x: number, y: number) => boolean;
  readonly open: (found: readonly PlacedNote[]) => void;
  readonly close: () => void;
  /** Closes what is open because the pointer has gone elsewhere. */
  readonly leave: () => void;
}

// Milliseconds: long enough not to open in passing, and to let the pointer travel from the words to the card.
const OPEN_AFTER = 140;
const CLOSE_AFTER = 320;
const ACTIVE = 'a, button, input, select, textarea, summary, label, [role="button"], [role="link"], [onclick]';

/** Opens a card when the pointer rests on a mark or plain text that is marked is clicked; the page gets every event as before. */
export function watchPointer(document: Document, signal: AbortSignal, actions: PointerActions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: 'open' | 'close' | null = null;
  let pinned = false;
  let frame = 0;

  const later = (what: 'open' | 'close', delay: number, run: () => void): void => {
    clearTimeout(timer);
    pending = what;
    timer = setTimeout(() => {
      pending = null;
      run();
    }, delay);
  };
  const cancel = (): void => {
    clearTimeout(timer);
    pending = null;
  };
  const look = (x: number, y: number, target: EventTarget | null, since: number): void => {
    if (actions.isOurs(target, x, y)) return cancel();
    const found = actions.marksAt(x, y);
    if (found.length > 0) {
      later('open', OPEN_AFTER - (performance.now() - since), () => {
        pinned = false;
        actions.open(found);
      });
    } else if (pending === 'open') cancel();
    else if (!pinned && pending === null) later('close', CLOSE_AFTER, actions.leave);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0 || frame !== 0) return;
      const { clientX, clientY, target, timeStamp } = event;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look(clientX, clientY, target, timeStamp);
      });
    },
    { passive: true, capture: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || actions.isOurs(event.target, event.clientX, event.clientY)) return;
      const plain =
        !(event.target instanceof Element && closestOf(event.target, ACTIVE)) &&
        document.getSelection()?.isCollapsed !== false;
      const found = plain ? actions.marksAt(event.clientX, event.clientY) : [];
      cancel();
      pinned = found.length > 0;
      if (pinned) actions.open(found);
      else actions.close();
    },
    { passive: true, capture: true, signal },
  );
}
