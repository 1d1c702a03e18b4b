import { tagOf } from './dom.ts';

/** Hears of a shadow tree that is met. */
export type OnShadow = (shadow: ShadowRoot) => void;

type Opener = (element: HTMLElement) => ShadowRoot | null | undefined;

const openOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get as () => ShadowRoot | null;
let openClosed: Opener = () => null;

/** Sets the way into closed shadow trees, where the browser lets extensions in. */
export function letIntoShadows(opener: Opener): void {
  openClosed = opener;
}

/** The shadow tree of an element, null without one; closed trees are those of elements with names of their own, ours is none of them. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = openOf.call(element);
  if (open || !(element instanceof HTMLElement)) return open;
  const tag = tagOf(element);
  return tag.includes('-') && tag !== 'needlewise-host' ? (openClosed(element) ?? null) : null;
}

// To look at an element costs several times what it costs to read it, so there is an end to it: pages that are built of shadow trees have
// the first of them near their root.
const MOST_ELEMENTS = 250;

/** The shadow trees in parts of a page, also those in each other, as far as they are near: of the first 250 elements, level by level. */
export function shadowsNear(parts: Iterable<Node>): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const queue: Node[] = [...parts].slice(0, MOST_ELEMENTS);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  for (const node of queue) {
    const shadow = node instanceof Element && shadowOf(node);
    if (shadow) {
      found.push(shadow);
      queue.push(shadow);
    }
    walker.currentNode = node;
    for (let child = walker.firstChild(); child && queue.length < MOST_ELEMENTS; child = walker.nextSibling())
      queue.push(child);
  }
  return found;
}

// Characters: on a longer page a search by name may cost more than the look does.
const LONG = 100_000;
// XPathResult.BOOLEAN_TYPE: to name it there costs a page more than to search it.
const BOOLEAN = 3;

/**
 * Says whether a page with so long a text may have shadow trees that are worth a look: it is a large one, or has elements of its own
 * making. The browser searches for their names by itself, which costs a fifth of looking at elements one by one.
 */
export const mayHaveShadows = (root: Element, length: number): boolean =>
  length > LONG || new XPathEvaluator().evaluate('//*[contains(name(),"-")]', root, null, BOOLEAN).booleanValue;
