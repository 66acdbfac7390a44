import type { Notice } from './notice';

/**
 * From here on a notice that was told in the future was told under a clock that was wrong, and counts for nothing; a
 * clock that is set right by less has told a little early what need not be told twice. In milliseconds: a day.
 */
const WRONG_CLOCK_MS = 86_400_000;

/** Whether a thing is put off now. One that was put off in the future was so under a clock that was wrong. */
export function isPutOff({ snoozedUntil, updatedAt }: Notice, now: Date): boolean {
  if (snoozedUntil === null || Date.parse(snoozedUntil) <= now.getTime()) return false;
  return Date.parse(updatedAt) <= now.getTime() + WRONG_CLOCK_MS;
}

/** Whether a thing was told, as far as this clock can be believed. */
export function wasTold({ shownAt }: Notice, now: Date): boolean {
  return shownAt !== null && Date.parse(shownAt) <= now.getTime() + WRONG_CLOCK_MS;
}

/** Whether a thing is off the rep's list: put off, or they want to hear no more of it. */
export function isAway(notice: Notice | undefined, now: Date): boolean {
  return notice !== undefined && (notice.doneAt !== null || isPutOff(notice, now));
}
