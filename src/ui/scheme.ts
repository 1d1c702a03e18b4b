import type { Settings } from '../findings/settings.ts';

/** Draws a page of ours in the colours that a reader has chosen; `auto` leaves them to the browser. */
export function useScheme({ documentElement }: Document, { scheme }: Settings): void {
  documentElement.style.colorScheme = scheme === 'auto' ? '' : scheme;
}
