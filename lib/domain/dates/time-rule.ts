import type { CalendarDay } from './calendar-day';

/** What a time phrase is read against. */
export interface TimeContext {
  /** The sending day in the writer's zone. */
  readonly today: CalendarDay;
  /** Whether 3/4 is 4 March (US) rather than 3 April. */
  readonly monthFirst: boolean;
  /** Days off as YYYY-MM-DD; business days skip them. */
  readonly holidays: ReadonlySet<string>;
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
