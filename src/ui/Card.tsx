import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';
import { statementOf } from '../findings/texts.ts';
import { placesOf, standing } from './citation.ts';
import { Drawing } from './Drawing.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';
import { verdictName } from './verdict-names.ts';

export interface CardProps {
  readonly note: Note;
  /** Its place among the notes on the same words or the whole page, from 1, and how many there are. */
  readonly position: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** What is said of one claim: verdict, claim, why, fact, place in the source, standing. */
export const Card = ({ note, position, total, onStep, onClose }: CardProps) => (
  <section
    class="card"
    role="dialog"
    aria-label={`${i18n.t('card.label')}: ${verdictName(note.verdict)}`}
    data-verdict={note.verdict}
    tabIndex={-1}
  >
    <header class="card-head">
      <VerdictIcon verdict={note.verdict} />
      <strong>{verdictName(note.verdict)}</strong>
      {total > 1 && <span class="card-position">{i18n.t('card.position', [String(position), String(total)])}</span>}
      <button type="button" class="icon-button" aria-label={i18n.t('card.close')} onClick={onClose}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
      </button>
    </header>
    <p class="card-claim">
      <span class="visually-hidden">{i18n.t('card.claim')}: </span>
      <q>{note.text}</q>
    </p>
    <p class="card-why">{note.message}</p>
    <Drawing note={note} />
    <div class="card-facts">
      {note.facts.slice(0, 2).map((id) => (
        <div class="card-fact" key={id}>
          <p>{statementOf(id)}</p>
          <p class="card-place">{placesOf(id)}</p>
        </div>
      ))}
      <p class="card-standing">{standing()}</p>
    </div>
    {total > 1 && (
      <footer class="card-steps">
        <button type="button" onClick={() => onStep(-1)}>
          {i18n.t('card.previous')}
        </button>
        <button type="button" onClick={() => onStep(1)}>
          {i18n.t('card.next')}
        </button>
      </footer>
    )}
  </section>
);
