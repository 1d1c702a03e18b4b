import { render } from 'preact';
import { openPopup } from '../../src/browser/popup-page.ts';
import { useLanguage } from '../../src/ui/language.ts';
import { Popup } from '../../src/ui/Popup.tsx';
import { useScheme } from '../../src/ui/scheme.ts';

useLanguage(document);
const root = document.getElementById('app') as HTMLElement;
// A tab can be named in the address, so that the popup can be looked at in a tab of its own.
const asked = new URLSearchParams(location.search);
const named = Number(asked.get('tab'));
const day = asked.has('day') ? Math.max(0, Number(asked.get('day')) || 0) : null;
void openPopup(Number.isInteger(named) && named > 0 ? named : null, (view) => {
  useScheme(document, view.settings);
  render(<Popup {...view} day={day} />, root);
});
