import type { DaysOff } from './business-calendar';
import type { CalendarDay } from './calendar-day';

/** What a time phrase is read against; business days skip its days off. */
export interface TimeContext extends DaysOff {
  /** The sending day in the writer's zone. */
  readonly today: CalendarDay;
  /** The hour of sending in the writer's zone, 0 to 23: "before 6 am" written at night is tomorrow's. */
  readonly hour: number;
  /** Whether 3/4 is 4 March (US) rather than 3 April. */
  readonly monthFirst: boolean;
  /** The preposition before the phrase ("by", "from", "in"), or '' when it has none. */
  readonly preposition: string;
}

/**
 * One way to name a day. `pattern` is the source of a regex over lower-cased text; `day` gets its
 * groups (a group that took no part is '') and gives the day, or null when the phrase names none.
 */
export interface TimeRule {
  readonly pattern: string;
  readonly day: (groups: readonly string[], context: TimeContext) => CalendarDay | null;
  /** Whether these words can mean another day as well; absent means they cannot. */
  readonly ambiguous?: (groups: readonly string[]) => boolean;
}

/** Rules that need one of the same words, which is looked for first as that is cheaper. */
export interface TimeRules {
  readonly needs: RegExp;
  readonly rules: readonly TimeRule[];
}

/** A phrase in a text that names a time: where it is (with its preposition), the day, and whether it can be read otherwise. */
export interface TimePhrase {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly ambiguous: boolean;
}

/** When and where a text is written: what its time phrases are read against. */
export type WrittenAt = Omit<TimeContext, 'preposition'>;
