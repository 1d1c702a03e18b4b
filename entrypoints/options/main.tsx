import { render } from 'preact';
import { loadSettings, saveSettings, watchSettings } from '../../src/browser/settings.ts';
import type { Settings } from '../../src/findings/settings.ts';
import { useLanguage } from '../../src/ui/language.ts';
import { Options, type OptionsProps } from '../../src/ui/Options.tsx';
import { useScheme } from '../../src/ui/scheme.ts';

useLanguage(document);
const root = document.getElementById('app') as HTMLElement;
const draw = (settings: Settings, trouble: OptionsProps['trouble'] = null): void => {
  useScheme(document, settings);
  render(
    <Options
      settings={settings}
      trouble={trouble}
      onChange={async (next) => {
        draw(next);
        const saved = await saveSettings(next);
        if (!saved) draw(next, 'unsaved');
        return saved;
      }}
    />,
    root,
  );
};
watchSettings((settings) => draw(settings));
void loadSettings().then(({ settings, damaged }) => draw(settings, damaged ? 'lost' : null));
