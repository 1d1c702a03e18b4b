import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Settings, siteNamed, topicsOffAt, withTopicsOff } from '../findings/settings.ts';
import { topics } from '../findings/topics.ts';
import { topicName } from './topic-names.ts';

/** The kinds of claim that are heard on one site, or everywhere where the site is null; each can be left out. */
export const Kinds = (props: {
  readonly site: string | null;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}) => {
  const { site, settings, onSettings } = props;
  const off = topicsOffAt(settings, site);
  const offEverywhere = site === null ? [] : settings.topicsOff;
  return (
    <div class="columns">
      {topics.map((topic) => (
        <label class="check" key={topic}>
          <input
            type="checkbox"
            checked={!off.includes(topic) && !offEverywhere.includes(topic)}
            disabled={offEverywhere.includes(topic)}
            onChange={(event) => {
              const others = off.filter((other) => other !== topic);
              onSettings(withTopicsOff(settings, site, event.currentTarget.checked ? others : [...others, topic]));
            }}
          />
          <span>{topicName(topic)}</span>
        </label>
      ))}
    </div>
  );
};

/** The kinds of claim on one site, folded away until they are asked for. */
export const KindsHere = (props: {
  readonly site: string;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}) => (
  <details class="kinds-here">
    <summary>{i18n.t('page.kinds', [props.site])}</summary>
    {props.settings.topicsOff.length > 0 && <p class="place">{i18n.t('page.kindsEverywhere')}</p>}
    <Kinds {...props} />
  </details>
);

/** The kinds of claim everywhere, or on a site that is named; below, the sites that have their own. */
export const KindsAnywhere = (props: {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}) => {
  const { settings, onSettings } = props;
  const [typed, setTyped] = useState('');
  const site = typed.trim() === '' ? null : siteNamed(typed);
  const wrong = site === null && typed.trim() !== '';
  return (
    <div class="sites">
      <label class="field">
        <span>{i18n.t('options.kindsAt')}</span>
        <input
          type="text"
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={wrong}
          placeholder={i18n.t('mode.everywhere')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {wrong ? <p role="alert">{i18n.t('options.noSite')}</p> : <Kinds {...props} site={site} />}
      <ul>
        {settings.topicsOffAt.map((each) => (
          <li key={each.site}>
            <span>
              {each.site}: {each.topics.map((topic) => topicName(topic)).join(', ')}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('mine.remove', [each.site])}
              onClick={() => onSettings(withTopicsOff(settings, each.site, []))}
            >
              {i18n.t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
