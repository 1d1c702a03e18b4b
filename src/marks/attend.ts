/** What is done while something of ours is out. */
export interface Attention {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onMove: () => void;
}

/** Makes a switch that listens for keys, scrolling and a changing window only while it is on: else they are the page's own business. */
export function attendTo(document: Document, { onKey, onMove }: Attention): (isOut: boolean) => void {
  let listening: AbortController | null = null;
  return (isOut) => {
    if (isOut === (listening !== null)) return;
    listening?.abort();
    listening = isOut ? new AbortController() : null;
    if (!listening) return;
    const until = { capture: true, signal: listening.signal };
    document.addEventListener('keydown', onKey, until);
    document.addEventListener('scroll', onMove, { passive: true, ...until });
    document.defaultView?.addEventListener('resize', onMove, { passive: true, ...until });
  };
}
