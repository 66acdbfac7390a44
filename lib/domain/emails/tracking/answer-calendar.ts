import { businessCalendar, type BusinessCalendar } from '../../dates/business-calendar';
import { ANSWER_DAYS, type Profile } from '../../profile';

/** How long an answer is waited for, and where. */
export interface AnswerCalendar extends BusinessCalendar {
  /** Business days after which nobody having answered is flagged. */
  readonly answerDays: number;
}

/** How long this rep waits for an answer; the usual time where there is no profile yet. */
export function answerCalendar(
  profile: Pick<Profile, 'answerDays' | 'holidays' | 'weekend'> | null,
  timeZone: string,
): AnswerCalendar {
  return {
    ...businessCalendar(profile, timeZone),
    answerDays: profile?.answerDays ?? ANSWER_DAYS,
  };
}
