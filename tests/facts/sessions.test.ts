import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  calendarOf,
  dateOf,
  daysBetween,
  isPlainDate,
  nextSession,
  parseSessions,
} from '../../src/facts/sessions.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? '';
  if (zone === undefined) delete process.env.TZ;
});

describe('days', () => {
  test.each([
    ['2026-11-05', '2026-12-03', '2026-12-17'],
    // Over the end of a month, of a year, of a leap February.
    ['2026-12-20', '2027-01-17', '2027-01-31'],
    ['2028-02-01', '2028-02-29', '2028-03-14'],
    // Over the clock changes of Europe and America.
    ['2026-03-01', '2026-03-29', '2026-04-12'],
    ['2026-10-01', '2026-10-29', '2026-11-12'],
  ])('after %s the next session is from %s to %s', (last, from, to) => {
    expect(nextSession(last)).toEqual({ from, to });
  });

  test.each([
    ['Pacific/Kiritimati', '2026-11-26'],
    ['Europe/Berlin', '2026-11-25'],
    ['America/Los_Angeles', '2026-11-25'],
    ['Pacific/Pago_Pago', '2026-11-25'],
  ])('today in %s is %s', (name, expected) => {
    process.env.TZ = name;
    expect(dateOf(new Date('2026-11-25T13:30:00Z'))).toBe(expected);
  });

  test('adding days and counting them are each other’s inverse, in any time zone', () => {
    const dates = fc.date({ min: new Date('2000-01-02'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom('UTC', 'America/Sao_Paulo', 'Asia/Tehran'),
        (date, days, name) => {
          process.env.TZ = name;
          const from = date.toISOString().slice(0, 10);
          expect(daysBetween(from, addDays(from, days))).toBe(days);
        },
      ),
    );
  });

  test.each(['2026-02-30', '2026-13-01', '1999-12-31', '26-01-01', 'today', '', null, 20261125])(
    '%s is no day',
    (value) => {
      expect(isPlainDate(value)).toBe(false);
    },
  );

  test('whatever a store holds becomes a list of days, each once, in order', () => {
    expect(parseSessions(['2026-11-05', 'x', '2026-10-01', '2026-11-05', 7])).toEqual(['2026-10-01', '2026-11-05']);
    for (const damaged of [null, undefined, 'x', 5, { 0: '2026-11-05' }]) expect(parseSessions(damaged)).toEqual([]);
  });
});

describe('the calendar file', () => {
  const file = calendarOf(
    { from: '2026-12-03', to: '2026-12-17' },
    'Next session; a window, not a date',
    'Ünïcode '.repeat(30),
    new Date('2026-11-25T10:20:30.456Z'),
  );

  test('is one entry of whole days whose end is the day after', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261203\r\n');
    expect(file).toContain('DTEND;VALUE=DATE:20261218\r\n');
    expect(file).toContain('DTSTAMP:20261125T102030Z\r\n');
    expect(file).toContain('SUMMARY:Next session\\; a window\\, not a date\r\n');
  });

  test('has lines of at most 75 octets that all end in CRLF, and starts and ends as the standard says', () => {
    const lines = file.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(file.replace(/\r\n /g, '')).toContain(`DESCRIPTION:${'Ünïcode '.repeat(30)}\r\n`);
  });
});
