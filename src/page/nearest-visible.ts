import { ancestorOf, boxOf } from './dom.ts';

/** The element itself, or the nearest around it that takes room on the page; null where none does. */
export function nearestVisible(element: Element | null): Element | null {
  for (let at = element; at; at = ancestorOf(at)) {
    const { width, height } = boxOf(at);
    if (width > 1 && height > 1) return at;
  }
  return null;
}
