import { closestOf } from '../page/dom.ts';
import type { Box } from './place-card.ts';

// px between the points that are looked at: narrower than a word, lower than a line; and how far around the box.
const ACROSS = 20;
const DOWN = 10;
const AROUND = 6;
const PRESSED = 'a, button, input, select, textarea, summary, label, iframe, video, [role="button"]';

/** Says whether a box of the viewport lies over nothing of the page that is read or pressed; what lies in it must not be seen by then. */
export function isClear(document: Document, box: Box): boolean {
  for (let y = box.top - AROUND; y < box.bottom + AROUND; y += DOWN)
    for (let x = box.left - AROUND; x < box.right + AROUND; x += ACROSS)
      if (isPressed(document.elementFromPoint(x, y)) || isText(document, x, y)) return false;
  return true;
}

const isPressed = (element: Element | null): boolean => element !== null && closestOf(element, PRESSED) !== null;

function isText(document: Document, x: number, y: number): boolean {
  const node = document.caretPositionFromPoint(x, y)?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE) return false;
  const range = new Range();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
