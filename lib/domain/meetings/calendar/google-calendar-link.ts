import { offsetInZone } from '../../dates/offset-in-zone';
import type { CalendarEntry } from './calendar-entry';
import { localStamp } from './local-stamp';

const FORM = 'https://calendar.google.com/calendar/render';
/** Longer addresses are cut off or refused on their way, in characters. */
const LONGEST = 4_000;
const MOST_GUESTS = 50;

/**
 * A link to Google Calendar's form for a new event, filled in: it can be followed, and says nothing to anybody until
 * then. Where it would get too long the text is shortened.
 *
 * @param timeZone - The rep's, an IANA name: the form shows the hours as they are there.
 */
export function googleCalendarLink(entry: CalendarEntry, timeZone: string): string {
  const addresses = entry.guests.flatMap(({ address }) => address ?? []).slice(0, MOST_GUESTS);
  const linkOf = (details: string) => {
    const url = new URLSearchParams({
      action: 'TEMPLATE',
      text: entry.title,
      dates: datesOf(entry, timeZone),
      ctz: timeZone,
      ...(details === '' ? {} : { details }),
      ...(addresses.length === 0 ? {} : { add: addresses.join(',') }),
    });
    return `${FORM}?${url.toString()}`;
  };
  const whole = linkOf(entry.text);
  if (whole.length <= LONGEST) return whole;
  const letters = Array.from(entry.text);
  let [short, long] = [0, letters.length];
  while (short < long) {
    const middle = Math.ceil((short + long) / 2);
    if (linkOf(clipped(letters, middle)).length <= LONGEST) short = middle;
    else long = middle - 1;
  }
  return linkOf(clipped(letters, short));
}

function clipped(letters: readonly string[], count: number): string {
  return count === 0 ? '' : `${letters.slice(0, count).join('').trimEnd()}…`;
}

/** A meeting over a change of clocks would be shorter or longer on the wall than it is: its dates are told in UTC. */
function datesOf({ startsAt, endsAt }: CalendarEntry, timeZone: string): string {
  const [start, end] = [startsAt, endsAt].map((instant) =>
    offsetInZone(Date.parse(instant), timeZone),
  );
  return start === end
    ? `${localStamp(startsAt, timeZone)}/${localStamp(endsAt, timeZone)}`
    : `${localStamp(startsAt, 'UTC')}Z/${localStamp(endsAt, 'UTC')}Z`;
}
