import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { groupsOf, linesOf } from '../findings/note.ts';
import type { PageState, PopupView } from '../findings/popup-view.ts';
import { verdicts } from '../findings/settings.ts';
import { Copy } from './Copy.tsx';
import { notesText } from './citation.ts';
import { KindsHere } from './Kinds.tsx';
import { NoteLine } from './NoteLine.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';
import { verdictName } from './verdict-names.ts';

const TEXTS = {
  loading: () => i18n.t('page.loading'),
  waiting: () => i18n.t('page.waiting'),
  restricted: () => i18n.t('page.restricted'),
  withheld: () => i18n.t('page.withheld'),
  missed: () => i18n.t('page.missed'),
  off: () => i18n.t('page.off'),
  'not-about': () => i18n.t('page.nothingAbout'),
  read: () => i18n.t('page.nothingToSay'),
} as const satisfies Record<PageState, () => string>;

type ThisPageProps = Pick<
  PopupView,
  'state' | 'frames' | 'site' | 'settings' | 'onShow' | 'onCheck' | 'onReload' | 'onSettings'
>;

/** The notes of the page by verdict, or why there are none. */
export const ThisPage = (props: ThisPageProps) => {
  const { state, frames, site, settings, onShow } = props;
  const filled = frames.filter(({ notes }) => notes.length > 0);
  const lines = filled.flatMap(({ notes }) => linesOf(notes));
  return (
    <>
      {state === 'read' && lines.length > 0 ? (
        <>
          <div class="page-tools">
            <p>{i18n.t('list.handle', lines.length)}</p>
            <Copy text={() => notesText(lines, site)} />
          </div>
          {filled.map(({ frameId, kind, notes }) => (
            <Fragment key={frameId}>
              {frameId !== 0 && <p class="frame-title">{i18n.t('page.frame')}</p>}
              {groupsOf(notes, kind, verdicts).map((group) => (
                <section key={group.verdict} data-verdict={group.verdict}>
                  <h2 class="verdict-title">
                    <VerdictIcon verdict={group.verdict} />
                    {verdictName(group.verdict)} <span>{group.notes.length}</span>
                  </h2>
                  <ol class="notes">
                    {group.notes.map((note) => (
                      <NoteLine key={note.id} note={note} why onOpen={(id) => onShow(frameId, id)} />
                    ))}
                  </ol>
                </section>
              ))}
            </Fragment>
          ))}
        </>
      ) : (
        <State {...props} />
      )}
      {site !== null && state === 'read' && <KindsHere site={site} settings={settings} onSettings={props.onSettings} />}
    </>
  );
};

const State = ({ state, site, onCheck, onReload }: ThisPageProps) => (
  <div class="state">
    <p role="status">{TEXTS[state]()}</p>
    {site !== null && <p class="state-site">{site}</p>}
    {(state === 'off' || state === 'missed' || state === 'withheld') && (
      <button type="button" class="action" onClick={onCheck}>
        {i18n.t('page.check')}
      </button>
    )}
    {state === 'missed' && (
      <button type="button" class="action" onClick={onReload}>
        {i18n.t('page.reload')}
      </button>
    )}
  </div>
);
