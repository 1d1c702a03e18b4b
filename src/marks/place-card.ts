/** A box in the viewport, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 8;
/** px that are kept free at the edges of the viewport. */
export const EDGE = 8;

/**
 * Places a card of a size by the words it is about: under them, else over them, else beside them, never on them and never out of
 * the viewport, whose free part runs from `left` to `width`; where it has too little room it is to be no higher than `maxHeight` and
 * scrolls. All in px of the viewport.
 */
export function placeCard(
  words: Box,
  card: { width: number; height: number },
  viewport: { left?: number; width: number; height: number },
): { left: number; top: number; maxHeight?: number } {
  const left = Math.max((viewport.left ?? 0) + EDGE, Math.min(words.left, viewport.width - card.width - EDGE));
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

/**
 * The edge of the viewport at which a sheet of a height lies off the words it is about: the lower one, else the upper one; where
 * neither leaves them free it is at the one with more room and no higher than `maxHeight`. All in px.
 */
export function placeSheet(
  words: Box | null,
  height: number,
  viewport: number,
): { edge: 'top' | 'bottom'; maxHeight?: number } {
  if (!words || words.top >= viewport) return { edge: 'bottom' };
  const roomBelow = viewport - words.bottom - GAP - EDGE;
  const roomAbove = words.top - GAP - EDGE;
  if (height <= roomBelow) return { edge: 'bottom' };
  if (height <= roomAbove) return { edge: 'top' };
  return roomBelow >= roomAbove ? { edge: 'bottom', maxHeight: roomBelow } : { edge: 'top', maxHeight: roomAbove };
}
