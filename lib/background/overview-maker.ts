import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { makeOverview } from '@/lib/domain/overview/make-overview';
import type { OverviewMaker } from '@/lib/storage/repositories/overviews-repository';

/**
 * How overviews are made here and now, where the rep is.
 *
 * @param at - ISO instant.
 */
export function overviewMaker(at: string): OverviewMaker {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    at,
    make: (deal, profile) =>
      makeOverview(deal, {
        role: profile?.role ?? null,
        calendar: answerCalendar(profile, timeZone),
        payouts: profile?.payouts ?? false,
        now: new Date(at),
      }),
  };
}
