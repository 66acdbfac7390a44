import type { Meeting } from '../../deals/meeting';
import { addressText } from '../../mail/mail-address';
import type { Person } from '../../people/person';

const MINUTE_MS = 60_000;

/** Somebody who is invited; without an address nobody can be. */
export interface Guest {
  readonly name: string;
  readonly address: string | null;
}

/** A planned meeting as a calendar takes it. */
export interface CalendarEntry {
  /** The same for the same meeting for ever, so that a second import changes the first. */
  readonly uid: string;
  /** Grows with every change of the meeting. */
  readonly sequence: number;
  readonly changedAt: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly text: string;
  readonly guests: readonly Guest[];
}

/** What of a meeting a calendar shows; its words are the caller's. */
export interface EntryWords {
  readonly title: string;
  readonly text: string;
}

/** Sequences count seconds from here: they stay far below what a calendar can count for decades. */
const FIRST_SECOND = Date.parse('2026-01-01T00:00:00.000Z') / 1_000;

/** A meeting as an entry of a calendar; null while it has no planned hour. */
export function calendarEntry(
  meeting: Pick<Meeting, 'id' | 'plannedAt' | 'minutes' | 'attendees' | 'updatedAt'>,
  people: readonly Person[],
  words: EntryWords,
): CalendarEntry | null {
  const { id, plannedAt, minutes, attendees, updatedAt } = meeting;
  if (plannedAt === null) return null;
  const end = new Date(Date.parse(plannedAt) + minutes * MINUTE_MS);
  return {
    uid: `${id}@baton`,
    sequence: Math.max(0, Math.floor(Date.parse(updatedAt) / 1_000) - FIRST_SECOND),
    changedAt: updatedAt,
    startsAt: plannedAt,
    endsAt: end.toISOString(),
    ...words,
    guests: attendees.map((attendee) => guestOf(attendee, people)),
  };
}

/** An attendee is written by hand: a name of the people map's, an address, or a name nobody knows more of. */
function guestOf(attendee: string, people: readonly Person[]): Guest {
  const written = attendee.trim();
  const known = people.find(({ name, addresses }) =>
    [name, ...addresses].some((one) => one !== '' && plain(one) === plain(written)),
  );
  if (known !== undefined) {
    const own = known.addresses.find((address) => plain(address) === plain(written));
    const address = own ?? known.addresses[0] ?? null;
    return { name: known.name === '' ? written : known.name, address };
  }
  return { name: written, address: addressText.safeParse(written).data ?? null };
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
