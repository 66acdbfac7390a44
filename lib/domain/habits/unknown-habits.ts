import type { OverviewRow } from '../overview/overview-row';
import type { HabitId } from './sum-habits';

/** How much of each habit nothing can be told of yet: deals whose time has not come, promises that are still open. */
export function unknownHabits(
  deals: readonly Pick<OverviewRow, 'habits' | 'openPromises'>[],
): Readonly<Record<HabitId, number>> {
  return {
    briefs: deals.filter(({ habits }) => habits.briefInTime === null).length,
    alignment: deals.filter(({ habits }) => habits.alignmentInTime === null).length,
    promises: deals.reduce((sum, { openPromises }) => sum + openPromises, 0),
    summaries: 0,
  };
}
