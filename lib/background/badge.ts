import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { DueCount } from '@/lib/domain/agenda/today';
import type { Overview, OverviewFlag } from '@/lib/domain/overview/overview';

/** Amber, and ink on it: 9 to 1, whatever the toolbar's colour. */
const AMBER = '#f0b429';
const INK = '#14201e';

/** Shows on the toolbar button how many things are late or due today, and in its tooltip what they are. */
export async function showBadge(
  { late, today }: DueCount,
  overviews: readonly Overview[],
): Promise<void> {
  const { action } = browser;
  const count = late + today;
  const dealsWith = (flag: OverviewFlag) =>
    overviews.filter(({ archivedAt, flags }) => archivedAt === null && flags.includes(flag)).length;
  const reasons = [
    [late, 'notice.badge.late'],
    [today, 'notice.badge.today'],
    [dealsWith('unanswered'), 'tracking.badge'],
    [dealsWith('won_open'), 'gate.badge'],
  ] as const;
  const lines = reasons.flatMap(([number, key]) => (number === 0 ? [] : [i18n.t(key, number)]));
  await action.setBadgeBackgroundColor({ color: AMBER });
  await action.setBadgeTextColor({ color: INK });
  await action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await action.setTitle({ title: ['Baton', ...lines].join('\n') });
}
