import { facts } from './facts.ts';

/** A day of the calendar as YYYY-MM-DD, without a time and without a time zone. */
export type PlainDate = string;

/** Two days, both included. */
export interface DateSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const DAY = 86_400_000;
const WEEK = 7;
const EARLIEST = '2000-01-01';
const MOST = 60;

const timeOf = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);

/** Says whether a text is a day that exists, from 2000 on. */
export const isPlainDate = (text: unknown): text is PlainDate =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  text >= EARLIEST &&
  new Date(timeOf(text)).toJSON()?.slice(0, 10) === text;

/** The day that it is for the reader, in the reader's own time zone. */
export const dateOf = (now: Date): PlainDate =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The day so many days after another; clock changes do not matter to it. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  new Date(timeOf(date) + days * DAY).toISOString().slice(0, 10);

/** How many days lie between two days; negative where the second is the earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((timeOf(to) - timeOf(from)) / DAY);

/** Makes a list of session days out of whatever a store holds: days that exist, each once, in order, at most sixty. */
export const parseSessions = (stored: unknown): PlainDate[] =>
  Array.isArray(stored) ? [...new Set(stored.filter(isPlainDate))].sort().slice(-MOST) : [];

/** When the next session may be, by the source's spacing (S3 ¶2: about every 4 to 6 weeks). */
export function nextSession(last: PlainDate): DateSpan {
  const [spacing] = facts['session-spacing'].figures;
  return { from: addDays(last, (spacing?.min ?? 0) * WEEK), to: addDays(last, (spacing?.max ?? 0) * WEEK) };
}

const OCTETS = 73;
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

// A line of a calendar file holds 75 octets; what is longer goes on behind a space on the next.
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const char of line) {
    const octets = new TextEncoder().encode(char).length;
    if (size + octets > OCTETS) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += char;
    size += octets;
  }
  return [...parts, part].join('\r\n ');
}

/** A calendar file (iCalendar, RFC 5545) with one entry of whole days; `stamp` is when it was made. */
export function calendarOf({ from, to }: DateSpan, title: string, note: string, stamp: Date): string {
  const digits = (date: PlainDate): string => date.replace(/-/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Needlewise//Timeline//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${digits(from)}-${digits(to)}@needlewise.example`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${digits(from)}`,
    // The end of an entry of whole days is the day after it.
    `DTEND;VALUE=DATE:${digits(addDays(to, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
