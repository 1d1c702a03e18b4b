import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../src/ui/Welcome.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
render(<Welcome onDone={() => close()} />, document.getElementById('app') as HTMLElement);
