import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';
import { statementOf } from '../findings/texts.ts';
import { CloseIcon } from './CloseIcon.tsx';
import { Copy } from './Copy.tsx';
import { linkTo, noteText, placesOf, standing } from './citation.ts';
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
  /** The address of the page, for a link to the words. */
  readonly address: string;
  /** Hides the note's mark, or every one of its kind, until the page is left. */
  readonly onHide: (what: 'mark' | 'kind') => void;
  /** Opens the timeline at a day after the session. */
  readonly onTimeline: (day: number) => void;
}

/** What is said of one claim: verdict, claim, why, fact, place in the source, standing. */
export const Card = ({ note, position, total, address, onStep, onClose, onHide, onTimeline }: CardProps) => (
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
        <CloseIcon />
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
    <Actions key={note.id} note={note} address={address} onHide={onHide} onTimeline={onTimeline} />
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

const Actions = ({
  note,
  address,
  onHide,
  onTimeline,
}: Pick<CardProps, 'note' | 'address' | 'onHide' | 'onTimeline'>) => {
  const [hiding, setHiding] = useState(false);
  const day = dayOf(note);
  return (
    <div class="card-actions">
      <Copy
        name={i18n.t('copy.note')}
        text={() => [noteText(note), standing(), linkTo(address, note.text)].join('\n')}
      />
      {day !== null && (
        <button type="button" onClick={() => onTimeline(day)}>
          {i18n.t('card.timeline')}
        </button>
      )}
      <button type="button" class="card-hide" aria-expanded={hiding} onClick={() => setHiding(!hiding)}>
        {i18n.t('card.hide')}
      </button>
      {hiding && (
        <div class="card-hiding">
          <button type="button" onClick={() => onHide('mark')}>
            {i18n.t('card.hideMark')}
          </button>
          <button type="button" onClick={() => onHide('kind')}>
            {i18n.t('card.hideKind')}
          </button>
          <span>{i18n.t('card.hideUntil')}</span>
        </div>
      )}
    </div>
  );
};

// The day after a session that a claim speaks of; null for claims that the timeline says nothing of.
function dayOf({ topic, values }: Note): number | null {
  if (topic !== 'result-speed' && topic !== 'session-spacing') return null;
  const days = Array.isArray(values.days) ? (values.days as readonly number[]) : [];
  return Math.round(days[0] ?? 0);
}
