import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { NO_PLAN } from '@/lib/domain/deals/meeting';
import { calendarEntry } from '@/lib/domain/meetings/calendar/calendar-entry';
import { calendarFile } from '@/lib/domain/meetings/calendar/calendar-file';
import { googleCalendarLink } from '@/lib/domain/meetings/calendar/google-calendar-link';
import { aPerson } from '../../../fixtures/records';
import { planned } from './meetings-kit';

const dana = aPerson({ addresses: ['dana@northwind.example'] });
const rep = { address: 'maya@fernhill.example', name: 'Maya Lindqvist' };
const words = {
  title: 'Alignment, Northwind',
  text: 'Agenda:\n1. The brief, item by item (15 min)',
};
const entryOf = (changes: Parameters<typeof planned>[2] = {}, said = words) => {
  const meeting = planned('alignment', '2026-12-02', {
    ...NO_PLAN,
    minutes: 45,
    attendees: ['dana whitfield ', 'guest@fernhill.example', 'Somebody'],
    ...changes,
  });
  const entry = calendarEntry(meeting, [dana], said);
  if (entry === null) throw new Error('no entry');
  return entry;
};
const read = (file: string) => {
  const calendar = new ICAL.Component(
    ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  const events = calendar.getAllSubcomponents('vevent');
  const [component] = events;
  if (component === undefined) throw new Error('no event');
  return { calendar, events, event: new ICAL.Event(component) };
};
const guestsOf = (event: ICAL.Event) =>
  event.attendees.map((one) => [one.getFirstParameter('cn'), one.getFirstValue()]);

describe('a calendar file', () => {
  test('says what, when, with whom, and what about', () => {
    const { event, calendar } = read(calendarFile(entryOf(), 'Europe/Berlin', rep));
    expect(event.summary).toBe(words.title);
    expect(event.description).toBe(words.text);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-02T10:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-02T10:45:00.000Z');
    expect(guestsOf(event)).toEqual([
      ['Dana Whitfield', 'MAILTO:dana@northwind.example'],
      ['guest@fernhill.example', 'MAILTO:guest@fernhill.example'],
    ]);
    expect(event.organizer).toBe('mailto:maya@fernhill.example');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  test('tells the hour on the rep’s clock, with the rules of their zone', () => {
    const file = calendarFile(entryOf(), 'Europe/Berlin', rep);
    expect(file).toContain('DTSTART;TZID=Europe/Berlin:20261202T110000\r\n');
    expect(file).toContain('DTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100');
    expect(file).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(file).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/u);
  });

  test('means the same moment wherever it was written, whenever it is', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC'),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }),
        fc.integer({ min: 5, max: 480 }),
        (timeZone, date, minutes) => {
          const plannedAt = `${date.toISOString().slice(0, 16)}:00.000Z`;
          const entry = entryOf({ plannedAt, minutes });
          const file = calendarFile(entry, timeZone, rep);
          const { event } = read(file);
          expect(event.startDate.toJSDate().toISOString()).toBe(entry.startsAt);
          expect(event.endDate.toJSDate().toISOString()).toBe(entry.endsAt);
          seen.add(file.includes('RRULE'));
        },
      ),
      { numRuns: 1_000 },
    );
    // Zones whose clocks change, and zones whose don't.
    expect(seen.size).toBe(2);
  });

  test('of a night on which the clocks change is in UTC', () => {
    const night = entryOf({ plannedAt: '2026-10-25T00:30:00.000Z', minutes: 60 });
    const file = calendarFile(night, 'Europe/Berlin', rep);
    expect(file).toContain('DTSTART:20261025T003000Z');
    expect(file).not.toContain('VTIMEZONE');
  });

  test('of the same meeting, changed, replaces the first', () => {
    const first = read(calendarFile(entryOf(), 'Europe/Berlin', rep)).event;
    const changed = entryOf({
      plannedAt: '2026-12-03T10:00:00.000Z',
      updatedAt: '2026-03-01T09:00:01.000Z',
    });
    const second = read(calendarFile(changed, 'Europe/Berlin', rep)).event;
    expect(second.uid).toBe(first.uid);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(calendarFile(entryOf(), 'Europe/Berlin', rep)).toBe(
      calendarFile(entryOf(), 'Europe/Berlin', rep),
    );
  });

  test('invites nobody where nobody is known to invite', () => {
    expect(read(calendarFile(entryOf(), 'Europe/Berlin', null)).event.attendees).toEqual([]);
  });

  test('is none of a meeting without a day', () => {
    const meeting = planned('alignment', '2026-12-02', { plannedAt: null });
    expect(calendarEntry(meeting, [], words)).toBeNull();
  });

  test('can’t be broken by a name or an agenda, whatever stands in it', () => {
    const piece = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT\r\nBEGIN:VEVENT',
      '\r\nATTENDEE:mailto:thief@evil.example',
      '"',
      ';CN=x:',
      '\\',
      '\\n',
      ',',
      '\u0000',
      '\u2028',
      '\u0085',
      '\r',
      '🦊é',
      '\ud83e',
    );
    const hostile = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, title, text) => {
        const person = { ...dana, name };
        const meeting = planned('alignment', '2026-12-02', { attendees: [name || 'Dana'] });
        const entry = calendarEntry(meeting, [person], { title, text });
        if (entry === null) throw new Error('no entry');
        const file = calendarFile(entry, 'Europe/Berlin', { ...rep, name });
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file).not.toMatch(/[^\r]\n|\r[^\n]/u);
        const { events, event } = read(file);
        expect(events).toHaveLength(1);
        expect(event.uid).toBe(entry.uid);
        expect(event.attendees.length).toBeLessThanOrEqual(1);
        expect(JSON.stringify(guestsOf(event))).not.toContain('MAILTO:thief');
        // Programs that are less patient than this parser end a name at its first quote.
        const named = file.replaceAll('\r\n ', '').split('\r\n').filter(hasName);
        for (const line of named) expect(line).toMatch(/^[^"]*CN="[^"\\]*"[;:][^"]*$/u);
        expect(event.startDate.toJSDate().toISOString()).toBe(entry.startsAt);
        expect((event.description as string | null) ?? '').toBe(plain(text));
      }),
      { numRuns: 300 },
    );
  });
});

function hasName(line: string): boolean {
  return line.startsWith('ATTENDEE') || line.startsWith('ORGANIZER');
}

/** A text as a calendar can say it: with line breaks of one kind, and nothing invisible. */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu, '')
    .toWellFormed();
}

describe('a link to Google Calendar', () => {
  const paramsOf = (link: string) => new URL(link).searchParams;

  test('fills the form on the rep’s own clock', () => {
    const link = googleCalendarLink(entryOf(), 'America/New_York');
    expect(link.startsWith('https://calendar.google.com/calendar/render?')).toBe(true);
    expect(Object.fromEntries(paramsOf(link))).toEqual({
      action: 'TEMPLATE',
      text: words.title,
      dates: '20261202T050000/20261202T054500',
      ctz: 'America/New_York',
      details: words.text,
      add: 'dana@northwind.example,guest@fernhill.example',
    });
  });

  test('tells a meeting over a change of clocks in UTC: half past two is there twice', () => {
    const night = entryOf({ plannedAt: '2026-10-25T00:30:00.000Z', minutes: 60 });
    expect(paramsOf(googleCalendarLink(night, 'Europe/Berlin')).get('dates')).toBe(
      '20261025T003000Z/20261025T013000Z',
    );
  });

  test('is never too long, and loses of its text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 9_000 }), (text) => {
        const link = googleCalendarLink(entryOf({}, { ...words, text }), 'Europe/Berlin');
        expect(link.length).toBeLessThanOrEqual(4_000);
        expect(paramsOf(link).get('text')).toBe(words.title);
        expect(paramsOf(link).get('dates')).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
