import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadSettings, saveSettings, watchSettings } from '../../src/browser/settings.ts';
import type { Settings } from '../../src/findings/settings.ts';
import { Options } from '../../src/ui/Options.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('app') as HTMLElement;
const draw = (settings: Settings, damaged = false): void => {
  document.documentElement.style.colorScheme = settings.scheme === 'auto' ? '' : settings.scheme;
  render(
    <Options
      settings={settings}
      damaged={damaged}
      onChange={(next) => {
        draw(next);
        void saveSettings(next);
      }}
    />,
    root,
  );
};
watchSettings((settings) => draw(settings));
void loadSettings().then(({ settings, damaged }) => draw(settings, damaged));
