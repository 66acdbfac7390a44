import { answerCalendar, type AnswerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import type { BatonDatabase } from '@/lib/storage/database';
import { readProfile } from '@/lib/storage/repositories/settings-repository';

/** How long the rep of this browser waits for an answer, by its clock. */
export async function answerCalendarOf(db: BatonDatabase): Promise<AnswerCalendar> {
  const profile = await readProfile(db);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return answerCalendar(profile, timeZone);
}
