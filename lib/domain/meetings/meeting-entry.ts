import type { DaysOff } from '../dates/business-calendar';
import type { CalendarDay } from '../dates/calendar-day';
import type { Dossier } from '../deals/dossier';
import type { Meeting } from '../deals/meeting';

/** A meeting as it is being entered. */
export type EnteredMeeting = Omit<Meeting, 'updatedAt'>;

/** A meeting and where it stands, as the rules look at it. */
export interface Entry {
  readonly meeting: EnteredMeeting;
  /** The day it was held, else is planned for. */
  readonly day: CalendarDay;
  readonly dossier: Dossier;
  /** The deal's other meetings. */
  readonly others: readonly Meeting[];
  readonly today: CalendarDay;
  readonly off: DaysOff;
  readonly timeZone: string;
}
