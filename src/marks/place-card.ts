/** A box in the viewport, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 8;
const EDGE = 8;

/**
 * Places a card of a size by the words it is about: under them, else over them, else beside them, never on them and never out of
 * the viewport; where it has too little room it is to be no higher than `maxHeight` and scrolls. All in px of the viewport.
 */
export function placeCard(
  words: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number; maxHeight?: number } {
  const left = Math.max(EDGE, Math.min(words.left, viewport.width - card.width - EDGE));
  const below = words.bottom + GAP;
  if (below + card.height + EDGE <= viewport.height) return { left, top: below };
  const above = words.top - GAP - card.height;
  if (above >= EDGE) return { left, top: above };
  // No room over or under the words: beside them, or else at the far edge from them.
  const right = words.right + GAP;
  const top = Math.max(EDGE, viewport.height - card.height - EDGE);
  if (right + card.width + EDGE <= viewport.width) return { left: right, top };
  const [roomBelow, roomAbove] = [viewport.height - below - EDGE, words.top - GAP - EDGE];
  return roomBelow >= roomAbove
    ? { left, top: Math.max(below, EDGE), maxHeight: roomBelow }
    : { left, top: EDGE, maxHeight: roomAbove };
}
