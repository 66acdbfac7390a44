import { addBusinessDays, isBusinessDay } from '../dates/business-days';
import { isoDay, type CalendarDay } from '../dates/calendar-day';
import { dayEnd } from '../dates/day-bounds';
import { dayInZone } from '../dates/day-in-zone';
import type { WholeDeal } from '../deals/whole-deal';
import { trackedEmails, type TrackedEmail } from '../emails/tracking/tracked-emails';
import type { Viewer } from '../overview/viewer';
import type { AgendaItem } from './agenda-item';
import { newItem } from './new-item';

/**
 * The mails of a deal that asked for confirmation and now want something: nobody was seen to answer in the set time,
 * or an answer was read that nobody has judged. An answer is to be judged on the working day it came.
 */
export function mailItems({ deal, emails }: WholeDeal, { now, calendar }: Viewer): AgendaItem[] {
  return trackedEmails(emails, now.toISOString(), calendar).flatMap((tracked) => {
    const item = itemOf(tracked, deal.id, calendar);
    return item === null ? [] : [item];
  });
}

function itemOf(
  { email, tracking: { state, since, offered } }: TrackedEmail,
  dealId: string,
  calendar: Viewer['calendar'],
): AgendaItem | null {
  const { timeZone, answerDays } = calendar;
  const about = { dealId, id: email.id, text: email.subject, isDay: true };
  if (state === 'no_reply') {
    const due = addBusinessDays(dayInZone(since, timeZone), answerDays, calendar);
    // With each reminder a new wait begins, which is missed for itself.
    const names = [isoDay(due), email.id];
    return newItem({ ...about, kind: 'unanswered', names, since, dueAt: dayEnd(due, timeZone) });
  }
  if (state !== 'answered' || offered === null) return null;
  const cameAt = offered.at ?? since;
  const due = workingDayFrom(dayInZone(cameAt, timeZone), calendar);
  const names = [offered.messageId, email.id];
  return newItem({
    ...about,
    kind: 'answered',
    names,
    since: cameAt,
    dueAt: dayEnd(due, timeZone),
  });
}

function workingDayFrom(day: CalendarDay, calendar: Viewer['calendar']): CalendarDay {
  return isBusinessDay(day, calendar) ? day : addBusinessDays(day, 1, calendar);
}
