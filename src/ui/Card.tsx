import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '../findings/note.ts';
import { statementOf } from '../findings/texts.ts';
import { CloseIcon } from './CloseIcon.tsx';
import { Copy } from './Copy.tsx';
import { linkTo, noteText, placesOf, standing } from './citation.ts';
import { Drawing } from './Drawing.tsx';
import { whereOf } from './NoteLine.tsx';
import { settingSign, voiceName, wareName } from './told.ts';
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
      <button type="button" class="icon-button" aria-label={i18n.t('card.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
    <p class="card-claim">
      <span class={voiceName(note) === '' ? 'visually-hidden' : 'card-told'}>
        {voiceName(note) || i18n.t('card.claim')}:{' '}
      </span>
      <q>{note.text}</q>
    </p>
    <Told text={[whereOf(note), wareName(note)].filter((text) => text !== '').join(' · ')} />
    <p class="card-why">{note.message}</p>
    <Told text={settingSign(note)} />
    <Drawing note={note} />
    <Facts ids={note.facts.slice(0, 2)} />
    <footer class="card-foot">
      <Actions key={note.id} note={note} address={address} onHide={onHide} onTimeline={onTimeline} />
      {total > 1 && (
        <div class="card-steps">
          <Step by={-1} name={i18n.t('card.previous')} onStep={onStep} />
          <span>{i18n.t('card.position', [String(position), String(total)])}</span>
          <Step by={1} name={i18n.t('card.next')} onStep={onStep} />
        </div>
      )}
    </footer>
  </section>
);

const Told = ({ text }: { text: string }) => (text === '' ? null : <p class="card-told">{text}</p>);

const Step = ({ by, name, onStep }: { by: 1 | -1; name: string; onStep: CardProps['onStep'] }) => (
  <button type="button" class="icon-button" aria-label={name} onClick={() => onStep(by)}>
    <svg class="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path
        d={by === 1 ? 'M4.5 2l4 4l-4 4' : 'M7.5 2l-4 4l4 4'}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  </button>
);

// Facts that stand in one place share its line.
const Facts = ({ ids }: { readonly ids: Note['facts'] }) => (
  <div class="card-facts">
    {ids.map((id, at) => {
      const place = placesOf(id);
      const next = ids[at + 1];
      return (
        <div class="card-fact" key={id}>
          <p>{statementOf(id)}</p>
          {(next === undefined || placesOf(next) !== place) && <p class="card-place">{place}</p>}
        </div>
      );
    })}
    <p class="card-standing">{standing()}</p>
  </div>
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
