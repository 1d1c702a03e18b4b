/** The address of the page that a window stands in, as far as the window may know it: of a stranger's page it is the origin. */
export function topAddress(window: Window): string {
  try {
    return (window.top ?? window).location.href;
  } catch {
    return window.location.ancestorOrigins?.[window.location.ancestorOrigins.length - 1] ?? window.document.referrer;
  }
}
