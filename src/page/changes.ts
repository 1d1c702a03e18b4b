// Milliseconds between two reads at the least; a page that takes long to read is read less often.
const CALM = 250;
const COST_FACTOR = 8;

/** Runs a read of the page when its text has changed, at most one every 250 ms, until the signal aborts; the answer says whether a read is due. */
export function watchChanges(document: Document, signal: AbortSignal, read: () => void): () => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = CALM;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some(isOfThePage)) return;
    timer = setTimeout(() => {
      timer = undefined;
      const start = performance.now();
      read();
      rest = Math.max(CALM, (performance.now() - start) * COST_FACTOR);
    }, rest);
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
  return () => timer !== undefined;
}

const isOfThePage = ({ addedNodes, removedNodes, type }: MutationRecord): boolean =>
  type !== 'childList' ||
  [...addedNodes, ...removedNodes].some((node) => node.nodeName.toLowerCase() !== 'needlewise-host');
