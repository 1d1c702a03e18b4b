import { i18n } from '#i18n';
import { linesOf, type Note } from '../findings/note.ts';
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
  onShow,
}: {
  state: PageState;
  frames: readonly FrameNotes[];
  onShow: (frameId: number, id: number) => void;
}) => {
  const filled = frames.filter(({ notes }) => notes.length > 0);
  if (state !== 'read' || filled.length === 0)
    return (
      <p class="state" role="status">
        {TEXTS[state]()}
      </p>
    );
  return (
    <>
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
