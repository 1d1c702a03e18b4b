import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { calendarOf, type DateSpan, isPlainDate, nextSession, type PlainDate } from '../facts/sessions.ts';
import { CloseIcon } from './CloseIcon.tsx';
import { standing } from './citation.ts';

export interface MySessionsProps {
  readonly sessions: readonly PlainDate[];
  readonly today: PlainDate;
  readonly onChange: (sessions: readonly PlainDate[]) => void;
}

// A plain date is shown as the day it is, whatever the reader's time zone.
const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const dateOf = (date: PlainDate): Date => new Date(`${date}T00:00:00Z`);
const written = (date: PlainDate): string => format.format(dateOf(date));

/** The reader's own session days, kept on this device, and when the next session may be. */
export const MySessions = ({ sessions, today, onChange }: MySessionsProps) => {
  const [entered, setEntered] = useState('');
  const last = sessions.at(-1);
  const add = (event: Event): void => {
    event.preventDefault();
    if (!isPlainDate(entered) || entered > today) return;
    onChange([...new Set([...sessions, entered])].sort());
    setEntered('');
  };
  return (
    <section class="mine" aria-labelledby="mine-title">
      <h3 id="mine-title">{i18n.t('mine.title')}</h3>
      <form onSubmit={add}>
        <label>
          <span>{i18n.t('mine.date')}</span>
          <input
            type="date"
            max={today}
            value={entered}
            onInput={(event) => setEntered(event.currentTarget.value)}
            required
          />
        </label>
        <button type="submit">{i18n.t('mine.add')}</button>
      </form>
      {sessions.length > 0 && (
        <ul class="session-days">
          {sessions.map((date) => (
            <li key={date}>
              <time dateTime={date}>{written(date)}</time>
              <button
                type="button"
                aria-label={i18n.t('mine.remove', [written(date)])}
                onClick={() => onChange(sessions.filter((other) => other !== date))}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      {last !== undefined && <NextSession span={nextSession(last)} />}
      <p class="place">{i18n.t('mine.kept')}</p>
      {sessions.length > 0 && (
        <button type="button" class="quiet" onClick={() => onChange([])}>
          {i18n.t('mine.removeAll')}
        </button>
      )}
    </section>
  );
};

const NextSession = ({ span }: { readonly span: DateSpan }) => (
  <p class="next-session">
    <span>{i18n.t('mine.next')}</span> <b>{format.formatRange(dateOf(span.from), dateOf(span.to))}</b>
    <button type="button" class="quiet" onClick={() => saveCalendar(span)}>
      {i18n.t('mine.calendar')}
    </button>
  </p>
);

function saveCalendar(span: DateSpan): void {
  const text = calendarOf(span, i18n.t('mine.entry'), `${i18n.t('mine.entryNote')} ${standing()}`, new Date());
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `next-session-${span.from}.ics`;
  link.click();
  // The download has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
