import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';
import { CloseIcon } from './CloseIcon.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';

/** The most important note of a product page, in one quiet line. */
export const Flagship = (props: { readonly note: Note; readonly onOpen: () => void; readonly onClose: () => void }) => (
  <div class="flagship" role="note" aria-label={i18n.t('flagship.label')} data-verdict={props.note.verdict}>
    <VerdictIcon verdict={props.note.verdict} />
    <button type="button" class="flagship-open" onClick={props.onOpen}>
      {lineOf(props.note)}
    </button>
    <button type="button" class="icon-button" aria-label={i18n.t('flagship.close')} onClick={props.onClose}>
      <CloseIcon />
    </button>
  </div>
);

// The needles of a home device in one line; whatever else there is to say is said as the card says it.
function lineOf({ topic, setting, values, message }: Note): string {
  const { sizes, limit } = values;
  return topic === 'needle-length' && setting === 'home' && sizes !== undefined
    ? i18n.t('flagship.length', [String(sizes), String(limit)])
    : message;
}
