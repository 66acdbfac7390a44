/** Days on which nobody works. */
export interface DaysOff {
  /** Days off besides weekends, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
  /** ISO weekdays (Monday 1 … Sunday 7) on which nobody works. */
  readonly weekend: ReadonlySet<number>;
}

/** The same as a profile keeps them. */
export interface WrittenDaysOff {
  readonly holidays: readonly string[];
  readonly weekend: readonly number[];
}

/** When a rep works, and where. */
export interface BusinessCalendar extends DaysOff {
  /** The rep's, an IANA name. */
  readonly timeZone: string;
}

/** Saturday and Sunday: the weekend until a rep says otherwise. */
export const USUAL_WEEKEND: readonly number[] = [6, 7];

/** Weekends alone, for texts that are read without knowing whose they are. */
export const NO_HOLIDAYS: DaysOff = { holidays: new Set(), weekend: new Set(USUAL_WEEKEND) };

/** The days off of a rep. */
export function daysOff({ holidays, weekend }: WrittenDaysOff): DaysOff {
  return { holidays: new Set(holidays), weekend: new Set(weekend) };
}

/**
 * The calendar of a rep; of nobody's profile, weekends alone are off.
 *
 * @param timeZone - An IANA name.
 */
export function businessCalendar(
  profile: WrittenDaysOff | null,
  timeZone: string,
): BusinessCalendar {
  return { ...(profile === null ? NO_HOLIDAYS : daysOff(profile)), timeZone };
}
