import { dayParts } from '../dates/calendar-day';
import { dayInZone } from '../dates/day-in-zone';
import { hoursLater } from '../dates/hours-later';
import { startOfWorkFrom, type NoticeHours } from './notice-hours';

/** How long a rep can put a thing off. */
export const PUT_OFFS = ['hour', 'tomorrow', 'week'] as const;
export type PutOff = (typeof PUT_OFFS)[number];

/** When a thing that is put off now comes back, ISO: in an hour, or as work begins tomorrow or next week. */
export function putOffUntil(choice: PutOff, at: string, hours: NoticeHours): string {
  if (choice === 'hour') return hoursLater(at, 1);
  const today = dayInZone(at, hours.calendar.timeZone);
  const days = choice === 'tomorrow' ? 1 : 8 - dayParts(today).weekday;
  return startOfWorkFrom(today + days, hours);
}
