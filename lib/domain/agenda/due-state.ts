import { dayInZone } from '../dates/day-in-zone';
import type { AgendaItem } from './agenda-item';
import { isLate, type TodayClock } from './today';

const HOUR_MS = 3_600_000;
const HOURS_PER_DAY = 24;

/** How a thing stands to its time, as it is told in a word or two. */
export type DueState =
  | { readonly code: 'none' }
  /** A meeting that is going on. */
  | { readonly code: 'now' }
  /** Late by so many hours or days; by less than an hour `late_now`. */
  | { readonly code: 'late_now' }
  | { readonly code: 'late_hours' | 'late_days'; readonly count: number }
  /** A meeting that has passed, and nobody has said whether it was held. */
  | { readonly code: 'unheld'; readonly at: string }
  /** Due at the end of today or tomorrow, or on another day. */
  | { readonly code: 'today' | 'tomorrow' }
  | { readonly code: 'day'; readonly at: string }
  /** Due by an hour of today. */
  | { readonly code: 'by'; readonly at: string }
  /** A meeting at an hour of today. */
  | { readonly code: 'at'; readonly at: string }
  /** Either at an hour of tomorrow, or of another day. */
  | { readonly code: 'tomorrow_at' | 'day_at'; readonly at: string };

/** How a thing stands to its time, where the rep is. */
export function dueState(item: AgendaItem, clock: TodayClock): DueState {
  const { dueAt, isDay, kind } = item;
  if (dueAt === null) return { code: 'none' };
  const { now, timeZone } = clock;
  const days = dayInZone(dueAt, timeZone) - dayInZone(now.toISOString(), timeZone);
  if (isLate(item, now)) return lateState(item, dueAt, { now, days });
  if (kind === 'meeting' && Date.parse(dueAt) <= now.getTime()) return { code: 'now' };
  if (isDay) {
    if (days <= 0) return { code: 'today' };
    return days === 1 ? { code: 'tomorrow' } : { code: 'day', at: dueAt };
  }
  if (days <= 0) return { code: kind === 'meeting' ? 'at' : 'by', at: dueAt };
  return { code: days === 1 ? 'tomorrow_at' : 'day_at', at: dueAt };
}

function lateState(
  { kind, isDay }: AgendaItem,
  dueAt: string,
  { now, days }: { readonly now: Date; readonly days: number },
): DueState {
  if (kind === 'meeting') return { code: 'unheld', at: dueAt };
  const hours = Math.floor((now.getTime() - Date.parse(dueAt)) / HOUR_MS);
  if (isDay || hours >= HOURS_PER_DAY) return { code: 'late_days', count: Math.max(1, -days) };
  return hours === 0 ? { code: 'late_now' } : { code: 'late_hours', count: hours };
}
