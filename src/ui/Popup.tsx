import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupPlace, PopupView } from '../findings/popup-view.ts';
import { modes, type Settings } from '../findings/settings.ts';
import { Facts } from './Facts.tsx';
import { Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';
import { Timeline } from './Timeline.tsx';

export interface PopupProps extends PopupView {
  /** The day after a session at which the timeline is asked for; null opens the popup where it was left. */
  readonly day?: number | null;
}

/** The popup: this page's notes, the timeline, every fact, and where Needlewise works. */
export const Popup = (props: PopupProps) => {
  const { settings, site, siteOn } = props;
  const [place, setPlace] = useState(() => startOf(props));
  const go = (some: Partial<PopupPlace>): void => {
    const next = { ...place, ...some };
    setPlace(next);
    props.onPlace(next);
  };
  const tabs = [
    { id: 'page', name: i18n.t('popup.page'), panel: () => <ThisPage {...props} /> },
    {
      id: 'timeline',
      name: i18n.t('popup.timeline'),
      panel: () => (
        <Timeline
          day={place.day}
          onDay={(day) => go({ day })}
          sessions={props.sessions}
          today={props.today}
          onChange={props.onSessions}
        />
      ),
    },
    {
      id: 'facts',
      name: i18n.t('popup.facts'),
      panel: () => <Facts query={place.query} onQuery={(query) => go({ query })} />,
    },
  ] as const;
  return (
    <main class="popup">
      <header class="popup-head">
        <h1>{i18n.t('extension.name')}</h1>
        <span>{site}</span>
      </header>
      <Tabs tabs={tabs} chosen={place.tab} label={i18n.t('popup.tabs')} onChoose={(tab) => go({ tab })} />
      <footer class="popup-foot">
        {props.trouble && <p role="status">{i18n.t(`popup.${props.trouble}`)}</p>}
        <fieldset>
          <legend class="visually-hidden">{i18n.t('popup.switches')}</legend>
          {site !== null && (settings.mode !== 'asked' || siteOn) && (
            <Switch
              on={siteOn}
              text={i18n.t(siteOn ? 'popup.siteOn' : 'popup.siteOff', [site])}
              onChange={props.onSite}
            />
          )}
          <label class="mode">
            <span class="visually-hidden">{i18n.t('options.where')}</span>
            <select
              value={settings.mode}
              onChange={(event) =>
                props.onSettings({ ...settings, mode: event.currentTarget.value as Settings['mode'] })
              }
            >
              {modes.map((mode) => (
                <option key={mode} value={mode}>
                  {i18n.t(`mode.${mode}`)}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
        <div class="foot-line">
          <p class="caution">{i18n.t('popup.footer')}</p>
          <button type="button" class="quiet" onClick={props.onOptions}>
            {i18n.t('popup.options')}
          </button>
        </div>
      </footer>
    </main>
  );
};

// A page that there is something to say of comes first, elsewhere the timeline; what was left open stays open.
function startOf({ day, place, state }: PopupProps): PopupPlace {
  if (typeof day === 'number') return { tab: 'timeline', day, query: '' };
  if (place) return place;
  const isPage = state !== 'not-about' && state !== 'restricted';
  return { tab: isPage ? 'page' : 'timeline', day: null, query: '' };
}

const Switch = ({ on, text, onChange }: { on: boolean; text: string; onChange: (on: boolean) => void }) => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{text}</span>
  </label>
);
