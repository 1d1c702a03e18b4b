// The gate has no room for more of the extension API than it calls.
declare const chrome: { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };

type WithClosed = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow tree of an element, also a closed one, as the browser opens it to extensions; nothing where there is none. */
export const openClosedShadow = (element: HTMLElement): ShadowRoot | null | undefined =>
  import.meta.env.FIREFOX
    ? (element as WithClosed).openOrClosedShadowRoot
    : chrome.dom?.openOrClosedShadowRoot(element);
