import { KeptRuns } from './kept-runs.ts';
import type { OnShadow } from './shadow-roots.ts';

// Milliseconds between two reads at the least; a page that takes long to read is read less often, so that reading takes a
// twentieth of its thread at the most.
const CALM = 250;
const COST_FACTOR = 20;
// What a reader does can show hidden text by nothing but a style, at once or at the end of a movement.
const ACTS = ['click', 'change', 'toggle', 'hashchange'];
const ENDS = ['transitionend', 'animationend'];
const MOVEMENT = 2000;
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [
    'open',
    'hidden',
    'lang',
    'contenteditable',
    'aria-hidden',
    'aria-selected',
    'aria-expanded',
    'alt',
    'aria-label',
  ],
};

/** A page that is read now and again whenever its text has changed. */
export interface KeptReading {
  /** Reads as soon as no other read is under way. */
  readonly again: () => void;
  /** Says whether a read is under way or due. */
  readonly isBusy: () => boolean;
}

/**
 * Keeps reading a document until the signal aborts: now, and when its text has changed, one read at a time and at most one every
 * 250 ms, none while it is hidden; `read` need not read again what is `kept`, tells of each shadow tree before it reads that, and answers
 * how long (ms) it kept the page's thread.
 */
export function keepReading(
  document: Document,
  signal: AbortSignal,
  read: (onShadow: OnShadow, kept: KeptRuns) => Promise<number>,
): KeptReading {
  const kept = new KeptRuns();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let due = false;
  // When the thread has been at rest for as long as the last read asks.
  let rested = 0;
  const now = async (): Promise<void> => {
    timer = undefined;
    due = false;
    reading = true;
    const took = await read(watch, kept);
    rested = performance.now() + took * COST_FACTOR;
    reading = false;
    if (due) wait();
  };
  const wait = (): void => {
    due = true;
    if (reading || timer !== undefined || signal.aborted) return;
    // Nobody sees a page that is hidden; what has changed meanwhile is read when it is shown.
    if (document.hidden) document.addEventListener('visibilitychange', wait, { once: true, signal });
    else timer = setTimeout(() => void now(), Math.max(CALM, rested - performance.now()));
  };
  // What a reader does, and what has come late, may change how anything looks.
  const waitForAll = (): void => {
    kept.changeAll();
    wait();
  };
  const again = (): void => {
    kept.changeAll();
    if (reading) due = true;
    else {
      clearTimeout(timer);
      void now();
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) kept.change(target);
    if (!due && records.some(isOfThePage)) wait();
  });
  // A shadow tree hides its changes from whoever watches the document; to watch one again changes nothing.
  const watch = (root: Document | ShadowRoot): void => observer.observe(root, WATCHED);
  watch(document);
  const window = document.defaultView;
  const listen = (types: readonly string[], heard: (event: Event) => void, until: AbortSignal): void => {
    for (const type of types) window?.addEventListener(type, heard, { capture: true, passive: true, signal: until });
  };
  const onEnd = ({ target }: Event): void => {
    if (!isOurs(target as Node)) waitForAll();
  };
  let last = new AbortController();
  const onAct = (event: Event): void => {
    if (!event.isTrusted || isOurs(event.target as Node)) return;
    waitForAll();
    last.abort();
    last = new AbortController();
    listen(ENDS, onEnd, AbortSignal.any([signal, last.signal, AbortSignal.timeout(MOVEMENT)]));
  };
  listen(ACTS, onAct, signal);
  // Scripts that came late have built their elements by now.
  window?.addEventListener('load', waitForAll, { once: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  again();
  return { again, isBusy: () => reading || due };
}

const isOurs = ({ nodeName }: Node): boolean => nodeName?.toLowerCase() === 'needlewise-host';

const isOfThePage = ({ addedNodes, removedNodes, type }: MutationRecord): boolean =>
  type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
