import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';

const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long' });
const hour = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** From here on days say more than hours. */
const HOURS_AT_MOST = 48;
/** So far ahead a weekday says enough. */
const NEAR = 7;

/** By when something is due, in a few words, and whether that has passed. */
export interface DueWords {
  readonly text: string;
  readonly isLate: boolean;
}

/**
 * By when something is due, as one says it today.
 *
 * @param due - The last moment for it, and whether that is a day's end and not an hour.
 */
export function dueWords(
  { dueAt, isDay }: { readonly dueAt: string; readonly isDay: boolean },
  now: Date,
): DueWords {
  const due = new Date(dueAt);
  const isLate = due.getTime() < now.getTime();
  // Calendar days: read as UTC each has 24 hours, whatever clocks are changed here.
  const days = (Date.parse(localDay(due)) - Date.parse(localDay(now))) / DAY_MS;
  if (isLate) return { text: lateText(now.getTime() - due.getTime(), days, isDay), isLate };
  return { text: aheadText(due, days, isDay, now), isLate };
}

function lateText(ms: number, days: number, isDay: boolean): string {
  const hours = Math.floor(ms / HOUR_MS);
  if (isDay || hours > HOURS_AT_MOST) return i18n.t('journey.due.lateDays', Math.max(1, -days));
  return hours === 0 ? i18n.t('journey.due.lateNow') : i18n.t('journey.due.lateHours', hours);
}

function aheadText(due: Date, days: number, isDay: boolean, now: Date): string {
  const time = hour.format(due);
  if (days === 0)
    return isDay ? i18n.t('journey.due.today') : i18n.t('journey.due.todayAt', { time });
  if (days === 1)
    return isDay ? i18n.t('journey.due.tomorrow') : i18n.t('journey.due.tomorrowAt', { time });
  const day = days < NEAR ? weekday.format(due) : shortDay(due.toISOString(), now);
  // Of a day far off nobody asks for the hour.
  return isDay || days >= NEAR
    ? i18n.t('journey.due.day', { day })
    : i18n.t('journey.due.dayAt', { day, time });
}
