// A form's own fields can hide its DOM properties (`<input name="parentElement">`), so these are read off the prototype.
const getter = <T>(prototype: object, name: string): ((node: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T;
  return (node) => get.call(node);
};

/** The parent element of a node, also inside a form whose fields are named like DOM properties. */
export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');

/** The root-ward step of a node: its parent element, or the host of the shadow root it stands in. */
export function ancestorOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The tag of an element in small letters, without a namespace prefix. */
export const tagOf = getter<string>(Element.prototype, 'localName');

/** The value of an attribute, or null. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

const textGetter = getter<string | null>(Node.prototype, 'textContent');

/** The whole text of a node, white space folded, cut to `most` characters. */
export const plainText = (node: Node, most = 200): string =>
  (textGetter(node) ?? '')
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
