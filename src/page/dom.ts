// A form's own fields can hide its DOM properties (`<input name="parentElement">`), so these are read off the prototype;
// builds drop those that a script does not use.
const getter = <T>(prototype: object, name: string): ((node: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T;
  return (node) => get.call(node);
};

/** The parent element of a node, also inside a form whose fields are named like DOM properties. */
export const parentOf = /* @__PURE__ */ getter<Element | null>(Node.prototype, 'parentElement');

/** The root-ward step of a node: its parent element, or the host of the shadow root it stands in. */
export function ancestorOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The tag of an element in small letters, without a namespace prefix. */
export const tagOf = /* @__PURE__ */ getter<string>(Element.prototype, 'localName');

/** The value of an attribute, or null. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

const textGetter = /* @__PURE__ */ getter<string | null>(Node.prototype, 'textContent');

/** The elements beside an element, before and behind it. */
export const beforeOf = /* @__PURE__ */ getter<Element | null>(Element.prototype, 'previousElementSibling');
export const behindOf = /* @__PURE__ */ getter<Element | null>(Element.prototype, 'nextElementSibling');

/** The node before a node, or null. */
export const previousOf = /* @__PURE__ */ getter<Node | null>(Node.prototype, 'previousSibling');

const childrenGetter = /* @__PURE__ */ getter<HTMLCollection>(Element.prototype, 'children');

/** The box of an element in the viewport, in px. */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** The child elements of an element. */
export const childrenOf = (element: Element): Iterable<Element> => childrenGetter(element);

/** Whether there is anything in a node. */
export const hasChildren = (node: Node): boolean => Node.prototype.hasChildNodes.call(node);

/** The whole text of a node, white space folded, cut to `most` characters. */
export const plainText = (node: Node, most = 200): string =>
  (textGetter(node) ?? '')
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);

/** The document of a node. */
export const ownerOf = /* @__PURE__ */ getter<Document>(Node.prototype, 'ownerDocument');

const queriesOf = (root: Document | Element): Document | Element =>
  root instanceof Document ? Document.prototype : Element.prototype;

/** The elements in a document or an element that match a selector. */
export const allOf = (root: Document | Element, selector: string): Element[] => [
  ...queriesOf(root).querySelectorAll.call(root, selector),
];

/** The first element in a document or an element that matches a selector, or null. */
export const firstOf = (root: Document | Element, selector: string): Element | null =>
  queriesOf(root).querySelector.call(root, selector);

/** Whether an element matches a selector. */
export const isOf = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);

/** The element itself or the nearest around it that matches a selector, or null. */
export const closestOf = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** Whether an element is a node or stands around it. */
export const isAround = (element: Element, node: Node): boolean => Node.prototype.contains.call(element, node);

const MOST_NODES = 1000;

/** The text of an element without scripts and styles inside it, read no further than `most` characters; `between` stands between its nodes. */
export function boundedText(element: Element, most: number, between = ''): string {
  const walker = Document.prototype.createTreeWalker.call(ownerOf(element), element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let left = MOST_NODES; left > 0 && text.length < most && walker.nextNode(); left--) {
    const parent = parentOf(walker.currentNode);
    if (parent && parent !== element && /^(?:script|style|template)$/.test(tagOf(parent))) continue;
    text += (text === '' ? '' : between) + (walker.currentNode as Text).data;
  }
  return text.slice(0, most);
}
