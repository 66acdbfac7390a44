import { calendarDay, type CalendarDay } from './calendar-day';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A moment as a clock on the wall shows it. */
export interface LocalTime {
  readonly day: CalendarDay;
  /** 0 to 23. */
  readonly hour: number;
}

/**
 * The calendar day and hour of an instant in a zone.
 * An unknown zone counts as UTC and an unreadable instant gives null, as both may come from stored settings or a file.
 * @param instant ISO instant with offset or Z
 * @param timeZone IANA name or an offset such as +02:00
 */
export function timeInZone(instant: string, timeZone: string): LocalTime | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(time)
      .map((part) => [part.type, Number(part.value)]),
  );
  return {
    day: calendarDay(parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1),
    hour: parts.get('hour') ?? 0,
  };
}

/** Making a formatter costs more than reading a mail, so each zone's is kept. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat {
  const options = {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}
