import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';
import { voiceName, wareName } from './told.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { verdictName } from './verdict-names.ts';

const WHERE = {
  text: () => '',
  title: () => i18n.t('where.title'),
  option: () => i18n.t('where.option'),
  attribute: () => i18n.t('where.attribute'),
  metadata: () => i18n.t('where.metadata'),
} as const satisfies Record<Note['where'], () => string>;

/** One line of a list of notes: verdict, the words, and where they stand, whose they are and what they are said of if that is not plain. */
export const NoteLine = ({ note, current, onOpen }: { note: Note; current: boolean; onOpen: (id: number) => void }) => (
  <li>
    <button
      type="button"
      class="note-line"
      data-verdict={note.verdict}
      aria-current={current ? 'true' : undefined}
      onClick={() => onOpen(note.id)}
    >
      <VerdictIcon verdict={note.verdict} />
      <span class="note-words">{note.text}</span>
      <span class="note-verdict">
        {[verdictName(note.verdict), WHERE[note.where](), voiceName(note), wareName(note)]
          .filter((text) => text !== '')
          .join(' · ')}
      </span>
    </button>
  </li>
);
