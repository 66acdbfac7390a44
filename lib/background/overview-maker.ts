import { makeOverview } from '@/lib/domain/overview/make-overview';
import { viewerOf } from '@/lib/domain/overview/viewer';
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
    timeZone,
    make: (deal, profile) => makeOverview(deal, viewerOf(profile, timeZone, new Date(at))),
  };
}
