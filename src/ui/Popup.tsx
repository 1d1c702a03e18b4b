import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlainDate } from '../facts/sessions.ts';
import { linesOf } from '../findings/note.ts';
import { modes, type Settings } from '../findings/settings.ts';
import { Facts } from './Facts.tsx';
import { Tabs } from './Tabs.tsx';
import { type FrameNotes, type PageState, ThisPage } from './ThisPage.tsx';
import { Timeline } from './Timeline.tsx';

export interface PopupProps {
  /** The host name of the page; null for pages that no site stands behind. */
  readonly site: string | null;
  readonly state: PageState;
  readonly frames: readonly FrameNotes[];
  readonly mode: Settings['mode'];
  readonly siteOn: boolean;
  readonly settingsLost: boolean;
  /** The day after a session at which the timeline opens; null for today, or a day of its own. */
  readonly day?: number | null;
  readonly sessions: readonly PlainDate[];
  readonly today: PlainDate;
  readonly onSessions: (sessions: readonly PlainDate[]) => void;
  readonly onShow: (frameId: number, id: number) => void;
  readonly onSite: (on: boolean) => void;
  readonly onMode: (mode: Settings['mode']) => void;
  readonly onCheck: () => void;
  readonly onOptions: () => void;
}

/** The popup: this page's notes, the timeline, every fact, and where Needlewise works. */
export const Popup = (props: PopupProps) => {
  const [chosen, setChosen] = useState(
    typeof props.day !== 'number' && (props.state === 'read' || props.state === 'off') ? 'page' : 'timeline',
  );
  const count = props.frames.reduce((sum, { notes }) => sum + linesOf(notes).length, 0);
  const tabs = [
    {
      id: 'page',
      name: i18n.t('popup.page'),
      panel: () => (
        <ThisPage
          state={props.state}
          frames={props.frames}
          site={props.site}
          onShow={props.onShow}
          onCheck={props.onCheck}
        />
      ),
    },
    {
      id: 'timeline',
      name: i18n.t('popup.timeline'),
      panel: () => (
        <Timeline day={props.day ?? null} sessions={props.sessions} today={props.today} onChange={props.onSessions} />
      ),
    },
    { id: 'facts', name: i18n.t('popup.facts'), panel: () => <Facts /> },
  ];
  return (
    <main class="popup">
      <header class="popup-head">
        <h1>{i18n.t('extension.name')}</h1>
        <span>
          {[props.site, props.state === 'read' ? i18n.t('list.count', count) : null]
            .filter((text) => text !== null)
            .join(' · ')}
        </span>
      </header>
      <Tabs tabs={tabs} chosen={chosen} label={i18n.t('popup.tabs')} onChoose={setChosen} />
      <footer class="popup-foot">
        {props.settingsLost && <p role="status">{i18n.t('popup.settingsLost')}</p>}
        <fieldset>
          <legend class="visually-hidden">{i18n.t('popup.switches')}</legend>
          {props.site !== null && (props.mode !== 'asked' || props.siteOn) && (
            <Switch
              on={props.siteOn}
              text={i18n.t(props.siteOn ? 'popup.siteOn' : 'popup.siteOff', [props.site])}
              onChange={props.onSite}
            />
          )}
          <label class="mode">
            <span class="visually-hidden">{i18n.t('options.where')}</span>
            <select
              value={props.mode}
              onChange={(event) => props.onMode(event.currentTarget.value as Settings['mode'])}
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
