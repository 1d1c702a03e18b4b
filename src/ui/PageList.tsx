import { i18n } from '#i18n';
import { linesOf, type Note } from '../findings/note.ts';
import type { Settings } from '../findings/settings.ts';
import { Flagship } from './Flagship.tsx';
import { NoteLine } from './NoteLine.tsx';

export interface PageListProps {
  readonly notes: readonly Note[];
  readonly attention: number;
  readonly open: boolean;
  readonly current: number | null;
  /** How many are underlined at most; null where all are. */
  readonly cap: number | null;
  readonly handle: Settings['handle'];
  /** The one note that is said beside the handle; null where none is. */
  readonly flagship: Note | null;
  readonly onFlagshipClose: () => void;
  readonly onToggle: () => void;
  readonly onOpen: (id: number) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onBack: () => void;
}

/** The accessible twin of the marks: a handle at the edge, and behind it every note in the page's order. */
export const PageList = (props: PageListProps) => {
  const { notes, attention, open, current, cap, handle, onToggle, onOpen, onStep, onBack } = props;
  const lines = linesOf(notes);
  return (
    <div class="list-dock" data-at={handle}>
      {open && (
        <section class="list" aria-label={i18n.t('list.title')}>
          <header class="list-head">
            <h2>{i18n.t('list.title')}</h2>
            <button type="button" onClick={() => onStep(-1)}>
              {i18n.t('list.previous')}
            </button>
            <button type="button" onClick={() => onStep(1)}>
              {i18n.t('list.next')}
            </button>
          </header>
          <ol class="notes">
            {lines.map((note) => (
              <NoteLine key={note.id} note={note} current={note.id === current} onOpen={onOpen} />
            ))}
          </ol>
          {cap !== null && <p class="list-more">{i18n.t('list.capped', [String(cap)])}</p>}
          <footer class="list-foot">
            <button type="button" onClick={onBack}>
              {i18n.t('list.back')}
            </button>
          </footer>
        </section>
      )}
      {props.flagship && !open && current === null && (
        <Flagship
          note={props.flagship}
          onOpen={() => onOpen((props.flagship as Note).id)}
          onClose={props.onFlagshipClose}
        />
      )}
      {(handle !== 'none' || open) && (
        <button
          type="button"
          class="handle"
          aria-expanded={open}
          data-attention={attention > 0 ? '' : undefined}
          onClick={onToggle}
          aria-label={i18n.t('list.handle', lines.length)}
        >
          <svg
            viewBox="0 0 16 16"
            width="14"
            height="14"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linecap="round"
          >
            <path d="M2 4h12M2 8h8" />
            <path d="M2 12.5h10" stroke-dasharray="0.1 2.6" />
          </svg>
          <span>{lines.length}</span>
        </button>
      )}
      <p class="visually-hidden" role="status">
        {i18n.t('list.handle', lines.length)}
      </p>
    </div>
  );
};
