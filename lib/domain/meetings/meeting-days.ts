import type { DaysOff } from '../dates/business-calendar';
import { subtractBusinessDays } from '../dates/business-days';
import type { CalendarDay } from '../dates/calendar-day';

/** Business days after the close within which AE and CSM align. */
export const ALIGNMENT_WITHIN_DAYS = 5;
/** Business days after the close within which the customer is introduced. */
export const INTRODUCTION_WITHIN_DAYS = 7;
/** How many business days the alignment comes before the kickoff, at least. */
const ALIGNMENT_BEFORE_KICKOFF = 2;

/** The last day on which the alignment comes early enough for a kickoff. */
export function lastAlignmentDay(kickoff: CalendarDay, off: DaysOff): CalendarDay {
  return subtractBusinessDays(kickoff, ALIGNMENT_BEFORE_KICKOFF, off);
}
