import type { AnswerCalendar } from '../emails/tracking/answer-calendar';
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
