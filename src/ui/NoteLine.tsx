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

/** Where a note's words stand, in words; nothing where they stand in the text. */
export const whereOf = ({ where }: Note): string => WHERE[where]();

interface NoteLineProps {
  readonly note: Note;
  readonly current?: boolean;
  /** True says why instead of repeating a verdict that stands above. */
  readonly why?: boolean;
  readonly onOpen: (id: number) => void;
}

/** One line of a list of notes: the words, their verdict or why, and where they stand, whose they are and what they are said of if that is not plain. */
export const NoteLine = ({ note, current = false, why = false, onOpen }: NoteLineProps) => (
  <li>
    <button
      type="button"
      class="note-line"
      data-verdict={note.verdict}
      data-why={why ? '' : undefined}
      aria-current={current ? 'true' : undefined}
      onClick={() => onOpen(note.id)}
    >
      {!why && <VerdictIcon verdict={note.verdict} />}
      <span class="note-words">{note.text}</span>
      {why && <span class="visually-hidden">, {verdictName(note.verdict)}: </span>}
      <span class="note-verdict">
        {[why ? note.message : verdictName(note.verdict), whereOf(note), voiceName(note), wareName(note)]
          .filter((text) => text !== '')
          .join(' · ')}
      </span>
    </button>
  </li>
);
