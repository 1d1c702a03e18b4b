import { i18n } from '#i18n';
import { linesOf, type Note } from '../findings/note.ts';
import { Copy } from './Copy.tsx';
import { notesText } from './citation.ts';
import { NoteLine } from './NoteLine.tsx';

/** What the popup knows of the page in front of it. */
export type PageState = 'waiting' | 'restricted' | 'off' | 'not-about' | 'read';

/** The notes of one frame of the page; frame 0 is the page itself. */
export interface FrameNotes {
  readonly frameId: number;
  readonly notes: readonly Note[];
}

const TEXTS = {
  waiting: () => i18n.t('page.waiting'),
  restricted: () => i18n.t('page.restricted'),
  off: () => i18n.t('page.off'),
  'not-about': () => i18n.t('page.nothingAbout'),
  read: () => i18n.t('page.nothingToSay'),
} as const satisfies Record<PageState, () => string>;

/** The notes of the page, in its order, or why there are none. */
export const ThisPage = ({
  state,
  frames,
  site,
  onShow,
  onCheck,
}: {
  state: PageState;
  frames: readonly FrameNotes[];
  site: string | null;
  onShow: (frameId: number, id: number) => void;
  onCheck: () => void;
}) => {
  const filled = frames.filter(({ notes }) => notes.length > 0);
  if (state !== 'read' || filled.length === 0)
    return (
      <div class="state">
        <p role="status">{TEXTS[state]()}</p>
        {state === 'off' && (
          <button type="button" class="action" onClick={onCheck}>
            {i18n.t('page.check')}
          </button>
        )}
      </div>
    );
  return (
    <>
      <div class="page-tools">
        <Copy
          text={() =>
            notesText(
              filled.flatMap(({ notes }) => linesOf(notes)),
              site,
            )
          }
        />
      </div>
      {filled.map(({ frameId, notes }) => (
        <section key={frameId}>
          {frameId !== 0 && <h2 class="frame-title">{i18n.t('page.frame')}</h2>}
          <ol class="notes">
            {linesOf(notes).map((note) => (
              <NoteLine key={note.id} note={note} current={false} onOpen={(id) => onShow(frameId, id)} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
};
