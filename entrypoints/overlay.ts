import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type OpenOverlay, openOverlay } from '../src/marks/overlay.tsx';

// Left in the annotator's own world, where it picks it up.
export default defineUnlistedScript(() => {
  (globalThis as typeof globalThis & { needlewiseOverlay?: OpenOverlay }).needlewiseOverlay = openOverlay;
});
