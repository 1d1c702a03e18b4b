// Milliseconds between two reads at the least; a page that takes long to read is read less often, so that reading takes a
// twentieth of its thread at the most.
const CALM = 250;
const COST_FACTOR = 20;

/** A page that is read now and again whenever its text has changed. */
export interface KeptReading {
  /** Reads as soon as no other read is under way. */
  readonly again: () => void;
  /** Says whether a read is under way or due. */
  readonly isBusy: () => boolean;
}

/**
 * Keeps reading a document until the signal aborts: now, and when its text has changed, one read at a time and at most one every
 * 250 ms; `read` answers how long (ms) it kept the page's thread.
 */
export function keepReading(document: Document, signal: AbortSignal, read: () => Promise<number>): KeptReading {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let due = false;
  let rest = CALM;
  const now = async (): Promise<void> => {
    timer = undefined;
    due = false;
    reading = true;
    rest = Math.max(CALM, (await read()) * COST_FACTOR);
    reading = false;
    if (due) wait();
  };
  const wait = (): void => {
    due = true;
    if (reading || timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => void now(), rest);
  };
  const again = (): void => {
    if (reading) due = true;
    else {
      clearTimeout(timer);
      void now();
    }
  };
  const observer = new MutationObserver((records) => {
    if (!due && records.some(isOfThePage)) wait();
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['open', 'hidden', 'lang'],
  });
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

const isOfThePage = ({ addedNodes, removedNodes, type }: MutationRecord): boolean =>
  type !== 'childList' ||
  [...addedNodes, ...removedNodes].some((node) => node.nodeName.toLowerCase() !== 'needlewise-host');
