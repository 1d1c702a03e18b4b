const SHAPES: readonly ((code: string) => string)[] = [
  (code) => `<img src=x onerror="${code}">`,
  (code) => `<svg/onload=${code}>`,
  (code) => `</style><script>${code}</script>`,
  (code) => `</textarea></title><script>${code}</script>`,
  (code) => `javascript:${code}`,
  (code) => `<a href="javascript:${code}">x</a>`,
  (code) => `\${${code}}`,
  (code) => `{{constructor.constructor('${code}')()}}`,
  (code) => `"><iframe srcdoc="<script>parent.${code}</script>">`,
  (code) => `<!--><script>${code}</script>-->`,
  (code) => `<math><mtext><table><mglyph><style><img src=x onerror=${code}>`,
  (code) => `<template><script>${code}</script></template>`,
  (code) => `<details open ontoggle=${code}>`,
  (code) => `&lt;img src=x onerror=${code}&gt;`,
  (code) => `<object data="data:text/html,<script>${code}</script>">`,
  (code) => `'-${code}-'`,
];

/** A text that runs code where it is taken for more than a text; no two are alike. */
export const payload = (i: number): string => (SHAPES[i % SHAPES.length] as (typeof SHAPES)[number])(`__pwn=${i + 1}`);

/** Names of fields and images that hide what scripts ask a form or a document for. */
export const CLOBBERING_NAMES: readonly string[] = (
  'childNodes firstChild lastChild parentNode parentElement nextSibling previousSibling nodeType nodeName nodeValue ' +
  'textContent attributes children firstElementChild lastElementChild childElementCount tagName localName id className ' +
  'classList style hidden title lang dir dataset innerHTML outerHTML innerText shadowRoot ownerDocument isConnected ' +
  'getAttribute hasAttribute closest matches contains getRootNode querySelector querySelectorAll appendChild append ' +
  'remove cloneNode getBoundingClientRect getClientRects checkVisibility addEventListener dispatchEvent namespaceURI ' +
  'contentEditable isContentEditable body head createElement createTreeWalker documentElement forms elements submit length'
).split(' ');

const lie = (target: string): string => `${target} = () => { throw new Error('not here') }`;

/** Scripts with which a page changes what scripts build on. */
export const OVERRIDES: readonly string[] = [
  ...'Array.from Array.isArray JSON.parse JSON.stringify Object.entries Object.keys Object.hasOwn Object.fromEntries Reflect.get performance.now CSS.supports Promise.resolve Number.isInteger Math.max String.raw'
    .split(' ')
    .map(lie),
  ...'map filter push slice join flatMap find sort forEach'.split(' ').map((name) => lie(`Array.prototype.${name}`)),
  ...'replace split slice toLowerCase matchAll'.split(' ').map((name) => lie(`String.prototype.${name}`)),
  ...'Node.prototype.getRootNode Node.prototype.contains Element.prototype.closest Element.prototype.getAttribute Element.prototype.attachShadow Document.prototype.createTreeWalker Document.prototype.querySelectorAll TreeWalker.prototype.nextNode EventTarget.prototype.addEventListener MutationObserver.prototype.observe RegExp.prototype.exec'
    .split(' ')
    .map(lie),
  ...'getComputedStyle requestIdleCallback requestAnimationFrame setTimeout'.split(' ').map(lie),
  "Object.defineProperty(Object.prototype, 'type', { get() { return 'stop' }, set() {} })",
  "Object.prototype.needlewise = { abort() { throw new Error('no') } }",
  "Object.defineProperty(Node.prototype, 'textContent', { get() { return '' } })",
  'Array.prototype[Symbol.iterator] = function* () {}',
  'globalThis.chrome = globalThis.browser = undefined',
  'globalThis.Range = globalThis.Highlight = globalThis.Map = globalThis.Set = class { constructor() { throw 0 } }',
];
