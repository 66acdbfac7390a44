import { businessCalendar } from '@/lib/domain/dates/business-calendar';
import type { Profile } from '@/lib/domain/profile';
import { FIRST_SETTINGS } from '@/lib/domain/profile';
import type { NoticeHours } from '@/lib/domain/reminders/notice-hours';
import type { BatonDatabase } from '@/lib/storage/database';
import { readProfile } from '@/lib/storage/repositories/settings-repository';

/** When the rep of this browser wants to be told things, by its clock. */
export async function noticeHoursOf(db: BatonDatabase): Promise<NoticeHours> {
  return noticeHours(await readProfile(db));
}

/** When a rep wants to be told things, by this computer's clock. */
export function noticeHours(profile: Profile | null): NoticeHours {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { quietFrom, quietTo } = profile ?? FIRST_SETTINGS;
  return { quietFrom, quietTo, calendar: businessCalendar(profile, timeZone) };
}
