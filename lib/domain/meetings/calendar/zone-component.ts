import { tzScan, type TZChange } from '@date-fns/tz/tzScan';
import { calendarDay, dayParts, nthWeekday } from '../../dates/calendar-day';
import { offsetInZone } from '../../dates/offset-in-zone';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A zone's clocks as an iCalendar file tells them (`VTIMEZONE`): one offset, or one change each way a year, which is
 * as much as Outlook takes (MS-STANOICAL 2.2.47). Null where that would not be true of the year around a moment, and
 * where the clocks change between its two ends.
 *
 * @param timeZone - An IANA name.
 */
export function zoneComponent(
  timeZone: string,
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
): string | null {
  const start = Date.parse(startsAt);
  const offset = offsetInZone(start, timeZone);
  if (offset !== offsetInZone(Date.parse(endsAt), timeZone) || offset % MINUTE_MS !== 0)
    return null;
  const around = (from: number, to: number) =>
    tzScan(timeZone, {
      start: new Date(start + from * DAY_MS),
      end: new Date(start + to * DAY_MS),
    }).filter(({ change }) => change !== 0);
  // A year and the days by which the last Sunday of a month moves.
  const past = around(-373, 0).slice(-2);
  const next = around(0, 373).slice(0, 2);
  const parts =
    past.length === 0 && next.length === 0
      ? [steady(offset / MINUTE_MS)]
      : isYearly(past, next)
        ? past.map(yearly)
        : null;
  if (parts === null) return null;
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n');
}

function steady(minutes: number): string[] {
  return component('STANDARD', '19700101T000000', { from: minutes, to: minutes });
}

function yearly(change: TZChange): string[] {
  const { change: by, offset: to } = change;
  const wall = wallOf(change);
  const kind = by > 0 ? 'DAYLIGHT' : 'STANDARD';
  const stamp = wall.toISOString().slice(0, 19).replace(/[-:]/gu, '');
  return component(kind, stamp, { from: to - by, to }, `RRULE:FREQ=YEARLY;${ruleOf(change)}`);
}

function component(
  kind: 'STANDARD' | 'DAYLIGHT',
  since: string,
  { from, to }: { readonly from: number; readonly to: number },
  ...rule: readonly string[]
): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${since}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...rule,
    `END:${kind}`,
  ];
}

/** Whether the two changes behind are those ahead, a year later: at the same hour, by the same rule. */
function isYearly(past: readonly TZChange[], next: readonly TZChange[]): boolean {
  const saying = (change: TZChange) =>
    [ruleOf(change), change.offset, wallOf(change).toISOString().slice(11)].join(' ');
  return (
    past.length === 2 &&
    next.length === 2 &&
    past.every((change, index) => saying(change) === saying(next[index] ?? change))
  );
}

/** The day of a change as a rule of every year: the last, or the nth, of its weekday in its month. */
function ruleOf(change: TZChange): string {
  const wall = wallOf(change);
  const day = calendarDay(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  const { year, month, dayOfMonth, weekday } = dayParts(day);
  const isLast = nthWeekday(year, month, weekday, -1) === day;
  const place = isLast ? -1 : Math.ceil(dayOfMonth / 7);
  return `BYMONTH=${String(month)};BYDAY=${String(place)}${WEEKDAYS[weekday - 1] ?? ''}`;
}

/** What the clocks showed when they changed, as if the zone were UTC. */
function wallOf({ date, offset, change }: TZChange): Date {
  return new Date(date.getTime() + (offset - change) * MINUTE_MS);
}

function offsetText(minutes: number): string {
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}
