import type { Profile } from '../../profile';

/** How long an answer is waited for, and where. */
export interface AnswerCalendar {
  /** Business days after which nobody having answered is flagged. */
  readonly answerDays: number;
  /** Days nobody works besides weekends, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
  /** The rep's, an IANA name. */
  readonly timeZone: string;
}

/** How long this rep waits for an answer. */
export function answerCalendar(
  { answerDays, holidays }: Pick<Profile, 'answerDays' | 'holidays'>,
  timeZone: string,
): AnswerCalendar {
  return { answerDays, holidays: new Set(holidays), timeZone };
}
