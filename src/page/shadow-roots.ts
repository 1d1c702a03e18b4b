import { tagOf } from './dom.ts';

type Opener = (element: HTMLElement) => ShadowRoot | null | undefined;

const openOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get as () => ShadowRoot | null;
let openClosed: Opener = () => null;

/** Sets the way into closed shadow trees, where the browser lets extensions in. */
export function letIntoShadows(opener: Opener): void {
  openClosed = opener;
}

/** The shadow tree of an element, null without one; closed trees are those of elements with names of their own. */
export const shadowOf = (element: Element): ShadowRoot | null =>
  openOf.call(element) ??
  (element instanceof HTMLElement && tagOf(element).includes('-') ? (openClosed(element) ?? null) : null);

/** The shadow trees of an element or of what stands in a part of a page, also those in each other; ours is none of them. */
export function shadowsIn(part: Node): ShadowRoot[] {
  const elements = [...((part as ParentNode).querySelectorAll?.('*') ?? [])];
  if (part instanceof Element) elements.push(part);
  return elements.flatMap((element) => {
    const root = tagOf(element) === 'needlewise-host' ? null : shadowOf(element);
    return root ? [root, ...shadowsIn(root)] : [];
  });
}
