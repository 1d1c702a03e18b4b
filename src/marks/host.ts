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

/** Adds the host to a document with a style for its shadow tree. */
export function addHost(document: Document, css: string): Host {
  const element = document.createElement('needlewise-host');
  for (const [name, value] of Object.entries(PLAIN)) element.style.setProperty(name, value, 'important');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  guardClicks(element, root, PLAIN);
  // Firefox ends the script of an extension that goes so abruptly that its host stays behind.
  for (const left of document.documentElement.querySelectorAll(':scope > needlewise-host[popover]')) left.remove();
  document.documentElement.append(element);
  addStyle(root, css);
  element.showPopover();
  return { element, root };
}

/** Brings the host above what the page has put into the top layer since, such as a dialog of its own. */
export function raise(element: HTMLElement, document: Document): void {
  if (!document.querySelector(':modal, :popover-open:not(needlewise-host)')) return;
  element.hidePopover();
  element.showPopover();
}

// A sheet without an element is no inline style, which a page's policy could forbid and report.
function addStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
