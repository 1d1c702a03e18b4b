import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadSettings, saveSettings, watchSettings } from '../../src/browser/settings.ts';
import type { Settings } from '../../src/findings/settings.ts';
import { startMarks } from '../../src/marks/live-marks.ts';
import type { OpenOverlay, OverlayWorld } from '../../src/marks/overlay.tsx';
import { useLanguage } from '../../src/ui/language.ts';
import { useScheme } from '../../src/ui/scheme.ts';
import { Welcome } from '../../src/ui/Welcome.tsx';
import { placeSamples } from './sample.ts';
import '../../src/marks/marks.css';

useLanguage(document);
const root = document.getElementById('app') as HTMLElement;
const life = new AbortController();
const openTimeline = (day: number): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?day=${day}`) });

// The same script that pages get.
const loadOverlay = (): Promise<OpenOverlay | null> =>
  new Promise((done) => {
    const script = document.createElement('script');
    script.src = '/overlay.js';
    script.onload = () => done((globalThis as OverlayWorld).needlewiseOverlay ?? null);
    script.onerror = () => done(null);
    document.head.append(script);
  });

const draw = (settings: Settings): void => {
  useScheme(document, settings);
  render(
    <Welcome mode={settings.mode} onMode={(mode) => void saveSettings({ ...settings, mode })} onDone={() => close()} />,
    root,
  );
};

void loadSettings().then(({ settings }) => {
  draw(settings);
  const sample = root.querySelector('.sample');
  if (!sample) return;
  const marks = startMarks(document, loadOverlay, life.signal, openTimeline);
  marks.choose(settings);
  marks.show(placeSamples(sample), 'other');
  watchSettings((next) => {
    draw(next);
    marks.choose(next);
  });
});
