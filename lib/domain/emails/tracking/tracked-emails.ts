import type { SentEmail } from '../../deals/sent-email';
import type { AwaitedEmail } from '../choosing/moment';
import type { AnswerCalendar } from './answer-calendar';
import { isTracked } from './is-tracked';
import { trackingOf, type Tracking } from './tracking-of';

/** A mail that asked for confirmation, with where it stands. */
export interface TrackedEmail {
  readonly email: SentEmail;
  readonly tracking: Tracking;
}

/**
 * The mails of a deal that asked for confirmation, the latest first.
 *
 * @param now - The current instant, ISO 8601.
 */
export function trackedEmails(
  emails: readonly SentEmail[],
  now: string,
  calendar: AnswerCalendar,
): TrackedEmail[] {
  return emails
    .filter(isTracked)
    .toSorted((a, b) => b.sentAt.localeCompare(a.sentAt))
    .map((email) => ({ email, tracking: trackingOf(email, emails, now, calendar) }));
}

/** Those whose answer is still waited for, the oldest first, as the choice of a mail wants them. */
export function awaitedEmails(tracked: readonly TrackedEmail[]): AwaitedEmail[] {
  return tracked
    .filter(({ tracking: { state } }) => state === 'awaiting' || state === 'no_reply')
    .map(({ email, tracking: { state, businessDays } }) => ({
      email,
      businessDays,
      isOverdue: state === 'no_reply',
    }))
    .toReversed();
}
