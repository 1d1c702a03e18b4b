import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openPopup } from '../../src/browser/popup-page.ts';
import { Popup } from '../../src/ui/Popup.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('app') as HTMLElement;
// A tab can be named in the address, so that the popup can be looked at in a tab of its own.
const named = Number(new URLSearchParams(location.search).get('tab'));
void openPopup(Number.isInteger(named) && named > 0 ? named : null, (props) => render(<Popup {...props} />, root));
