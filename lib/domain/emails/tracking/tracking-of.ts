import { businessDaysBetween } from '../../dates/business-days';
import { timeInZone } from '../../dates/time-in-zone';
import type { SentEmail } from '../../deals/sent-email';
import type { Answer } from '../answers/answer';
import type { AnswerCalendar } from './answer-calendar';

/**
 * Where a mail stands that asked for confirmation. `answered`: an answer was read that the rep has not judged
 * yet. `no_reply`: the set time has passed and no answer was seen here, which is all that is known. The others
 * are as the rep said.
 */
export interface Tracking {
  readonly state: 'awaiting' | 'answered' | 'no_reply' | 'confirmed' | 'corrected' | 'closed';
  /** The answer that is offered: the last that agrees or corrects. */
  readonly offered: Answer | null;
  /** The last message that came back and did neither. */
  readonly other: Answer | null;
  /** When the wait began: with the mail, or with the last reminder. */
  readonly since: string;
  /** Business days that have passed since then. */
  readonly businessDays: number;
}

/**
 * Where a mail stands that asked for confirmation. Business days are counted by the calendar where the rep is,
 * so that a change of clocks shifts nothing; the day of sending doesn't count.
 *
 * @param emails - All mails of the deal: a reminder begins the wait anew.
 * @param now - The current instant, ISO 8601.
 */
export function trackingOf(
  email: SentEmail,
  emails: readonly SentEmail[],
  now: string,
  calendar: AnswerCalendar,
): Tracking {
  const read = email.answers.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const offered = read.findLast(({ reading }) => reading !== 'neither') ?? null;
  const other = read.findLast(({ reading }) => reading === 'neither') ?? null;
  const since = waitsSince(email, emails);
  const businessDays = daysPassed(since, now, calendar);
  const isOverdue = businessDays > calendar.answerDays;
  const waiting = isOverdue ? 'no_reply' : 'awaiting';
  const state = email.outcome?.state ?? (offered === null ? waiting : 'answered');
  return { state, offered, other, since, businessDays };
}

function waitsSince({ sentAt }: SentEmail, emails: readonly SentEmail[]): string {
  const reminders = emails
    .filter((email) => email.kind === 'summary_nudge' && email.sentAt > sentAt)
    .map((email) => email.sentAt);
  return reminders.toSorted().at(-1) ?? sentAt;
}

function daysPassed(since: string, now: string, calendar: AnswerCalendar): number {
  const [from, to] = [timeInZone(since, calendar.timeZone), timeInZone(now, calendar.timeZone)];
  return from === null || to === null ? 0 : businessDaysBetween(from.day, to.day, calendar);
}
