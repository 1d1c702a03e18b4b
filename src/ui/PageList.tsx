import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linesOf, type Note, type Verdict } from '../findings/note.ts';
import { type Settings, verdicts } from '../findings/settings.ts';
import { Flagship } from './Flagship.tsx';
import { NoteLine } from './NoteLine.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';
import { verdictName } from './verdict-names.ts';

export interface PageListProps {
  readonly notes: readonly Note[];
  readonly attention: number;
  readonly open: boolean;
  readonly current: number | null;
  /** How many claims are to be underlined, and how many are. */
  readonly wanted: number;
  readonly marked: number;
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
  const { notes, attention, open, current, handle, flagship, onToggle } = props;
  const lines = linesOf(notes);
  const line = flagship && (
    <Flagship note={flagship} onOpen={() => props.onOpen(flagship.id)} onClose={props.onFlagshipClose} />
  );
  return (
    <section class="list-dock" data-at={handle} aria-label={i18n.t('extension.name')}>
      {open ? <List {...props} lines={lines} line={line} /> : current === null && handle !== 'none' && line}
      {(handle !== 'none' || open) && (
        <button
          type="button"
          class="handle"
          aria-expanded={open}
          data-attention={attention > 0 ? '' : undefined}
          onClick={onToggle}
          aria-label={i18n.t('list.handle', lines.length)}
        >
          {flagship ? (
            <span data-verdict={flagship.verdict}>
              <VerdictIcon verdict={flagship.verdict} />
            </span>
          ) : (
            <ListIcon />
          )}
          <span>{lines.length}</span>
        </button>
      )}
      <p class="visually-hidden" role="status">
        {i18n.t('list.handle', lines.length)}
      </p>
    </section>
  );
};

const List = (props: PageListProps & { readonly lines: readonly Note[]; readonly line: ComponentChild }) => {
  const { lines, current, wanted, marked, onOpen, onStep, onBack } = props;
  const [only, setOnly] = useState<Verdict | null>(null);
  const counts = verdicts
    .map((verdict) => ({ verdict, count: lines.filter((note) => note.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== null) body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const shown = counts.some(({ verdict }) => verdict === only) ? only : null;
  return (
    <section class="list" aria-label={i18n.t('list.title')} tabIndex={-1}>
      <header class="list-head">
        <h2>{i18n.t('list.title')}</h2>
        <button type="button" onClick={() => onStep(-1)}>
          {i18n.t('list.previous')}
        </button>
        <button type="button" onClick={() => onStep(1)}>
          {i18n.t('list.next')}
        </button>
      </header>
      {counts.length > 1 && (
        <fieldset class="filters" aria-label={i18n.t('list.filter')}>
          {counts.map(({ verdict, count }) => (
            <button
              key={verdict}
              type="button"
              class="filter"
              data-verdict={verdict}
              aria-pressed={verdict === shown}
              aria-label={`${verdictName(verdict)}: ${count}`}
              title={verdictName(verdict)}
              onClick={() => setOnly(verdict === shown ? null : verdict)}
            >
              <VerdictIcon verdict={verdict} />
              <span>{count}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div class="list-body" ref={body}>
        {shown === null && props.line}
        <ol class="notes">
          {lines
            .filter(({ verdict }) => shown === null || verdict === shown)
            .map((note) => (
              <NoteLine key={note.id} note={note} current={note.id === current} onOpen={onOpen} />
            ))}
        </ol>
        {wanted > marked && <p class="list-more">{i18n.t('list.capped', [String(marked), String(wanted - marked)])}</p>}
      </div>
      <footer class="list-foot">
        <button type="button" onClick={onBack}>
          {i18n.t('list.back')}
        </button>
      </footer>
    </section>
  );
};

const ListIcon = () => (
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
);
