import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';
import { CloseIcon } from './CloseIcon.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';

/** The most important note of a product page, in one quiet line. */
export const Flagship = (props: { readonly note: Note; readonly onOpen: () => void; readonly onClose: () => void }) => (
  <aside class="flagship" aria-label={i18n.t('flagship.label')} data-verdict={props.note.verdict}>
    <VerdictIcon verdict={props.note.verdict} />
    <button type="button" onClick={props.onOpen}>
      {props.note.message}
    </button>
    <button type="button" class="icon-button" aria-label={i18n.t('flagship.close')} onClick={props.onClose}>
      <CloseIcon />
    </button>
  </aside>
);
