import { guardClicks } from './guard-clicks.ts';

const PLAIN = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
  border: '0',
  padding: '0',
  margin: '0',
  background: 'none',
  display: 'block',
} as const;

/** The one element that is added to a page: empty to the page, in the top layer, its shadow tree closed. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Adds the host to a document with a style for its shadow tree; it is gone when the signal aborts. */
export function addHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = document.createElement('needlewise-host');
  for (const [name, value] of Object.entries(PLAIN)) element.style.setProperty(name, value, 'important');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  guardClicks(element, root, PLAIN);
  const style = document.createElement('style');
  root.append(style);
  document.documentElement.append(element);
  fillStyle(root, style, css);
  element.showPopover();
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, root };
}

// Rules set one by one are no inline style to a page's content security policy; text in the element would be.
function fillStyle(root: ShadowRoot, style: HTMLStyleElement, css: string): void {
  const { sheet } = style;
  const probe = new CSSStyleSheet();
  probe.replaceSync(css);
  // A page of our own has a policy that gives no sheet to the element, and takes a whole one.
  if (!sheet) {
    root.adoptedStyleSheets = [probe];
    return;
  }
  for (const rule of [...probe.cssRules].reverse()) sheet.insertRule(rule.cssText);
}
