import { i18n } from '#i18n';
import { modes, type Settings } from '../findings/settings.ts';

export interface WelcomeProps {
  readonly mode: Settings['mode'];
  readonly onMode: (mode: Settings['mode']) => void;
  readonly onDone: () => void;
}

/** The page that opens once, when Needlewise is installed; the marks of its sample are put on from outside. */
export const Welcome = ({ mode, onMode, onDone }: WelcomeProps) => (
  <main class="welcome">
    <h1>{i18n.t('welcome.title')}</h1>
    <p class="lead">{i18n.t('welcome.intro')}</p>
    <figure class="sample" lang="en">
      <figcaption>{i18n.t('welcome.sample')}</figcaption>
      <p class="sample-title">Titanium derma roller, 1.5 mm, for home use</p>
      <p>Boosts your glow. See results after one use. No downtime.</p>
    </figure>
    <ul>
      <li>{i18n.t('welcome.mark')}</li>
      <li>{i18n.t('welcome.list')}</li>
      <li>{i18n.t('welcome.never')}</li>
    </ul>
    <fieldset class="group">
      <legend>{i18n.t('options.where')}</legend>
      {modes.map((each) => (
        <label class="check" key={each}>
          <input type="radio" name="mode" checked={each === mode} onChange={() => onMode(each)} />
          <span>{i18n.t(`mode.${each}`)}</span>
        </label>
      ))}
    </fieldset>
    <p class="caution">{i18n.t('welcome.caution')}</p>
    <button type="button" onClick={onDone}>
      {i18n.t('welcome.done')}
    </button>
  </main>
);
