import { answerCalendar, type AnswerCalendar } from '../emails/tracking/answer-calendar';
import type { Profile } from '../profile';
import type { UserRole } from '../roles';

/** Who looks at a deal, and when. */
export interface Viewer {
  /** Null before the welcome page was filled in. */
  readonly role: UserRole | null;
  /** Their business days and zone, and how long they wait for an answer. */
  readonly calendar: AnswerCalendar;
  /** Whether the commission is paid in three parts. */
  readonly payouts: boolean;
  /** The current moment. */
  readonly now: Date;
}

/**
 * Who a profile makes of somebody who looks; without one, nobody in particular.
 *
 * @param timeZone - An IANA name.
 */
export function viewerOf(profile: Profile | null, timeZone: string, now: Date): Viewer {
  return {
    role: profile?.role ?? null,
    calendar: answerCalendar(profile, timeZone),
    payouts: profile?.payouts ?? false,
    now,
  };
}
