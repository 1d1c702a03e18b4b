import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type OverlayWorld, openOverlay } from '../src/marks/overlay.tsx';

// Left in the annotator's own world, where it picks it up.
export default defineUnlistedScript(() => {
  (globalThis as OverlayWorld).needlewiseOverlay = openOverlay;
});
