import { TZDate } from '@date-fns/tz/date';
import { ICalAttendeeStatus, ICalCalendar } from 'ical-generator';
import type { MailAddress } from '../../mail/mail-address';
import type { CalendarEntry } from './calendar-entry';
import { zoneComponent } from './zone-component';

/** Every control character but the line break, and what some programs take for one. */
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu;
/** What ends a quoted name, or begins an escape, in programs that read no others. */
const NOT_IN_NAMES = /["\\]/gu;

/**
 * An entry as an iCalendar file (RFC 5545): lines of at most 75 octets, hostile text escaped. It names no method, so
 * that it is added to a calendar and invites nobody by itself. Its times are the rep's, with the rules of their zone;
 * where those can't be told simply they are instants in UTC, which every calendar shows on its owner's clock.
 *
 * @param timeZone - The rep's, an IANA name.
 * @param organizer - The rep; null where nobody is known to invite.
 */
export function calendarFile(
  entry: CalendarEntry,
  timeZone: string,
  organizer: MailAddress | null,
): string {
  const zone = zoneComponent(timeZone, entry);
  const calendar = new ICalCalendar({
    prodId: { company: 'Baton', product: 'Meetings', language: 'EN' },
  });
  // The calendar itself has no zone: its own stamps are in UTC.
  if (zone !== null) calendar.timezone({ name: null, generator: () => zone });
  const guests = entry.guests.flatMap(({ name, address }) =>
    address === null ? [] : [{ name: nameText(name, address), email: address }],
  );
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.changedAt),
    lastModified: new Date(entry.changedAt),
    ...(zone === null ? {} : { timezone: timeZone }),
    start: new TZDate(entry.startsAt, timeZone),
    end: new TZDate(entry.endsAt, timeZone),
    summary: plainText(entry.title).replaceAll('\n', ' '),
    description: plainText(entry.text),
    // Guests are only of use to a calendar that knows whose meeting it is.
    ...(organizer === null
      ? {}
      : {
          organizer: {
            name: nameText(organizer.name ?? '', organizer.address),
            email: organizer.address,
          },
          attendees: guests.map((guest) => ({
            ...guest,
            status: ICalAttendeeStatus.NEEDSACTION,
            rsvp: true,
          })),
        }),
  });
  return calendar.toString();
}

function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(INVISIBLE, '')
    .toWellFormed();
}

/** A name as it stands in a quoted parameter: on one line. */
function nameText(name: string, address: string): string {
  const plain = plainText(name).replace(NOT_IN_NAMES, '').replace(/\s+/gu, ' ').trim();
  return plain === '' ? address : plain;
}
