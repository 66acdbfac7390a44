import { dayInZone } from '../dates/day-in-zone';
import type { Overview } from '../overview/overview';
import type { Notice } from '../reminders/notice';
import { isAway } from '../reminders/notice-state';
import type { AgendaItem } from './agenda-item';

/** The parts of Today, in their order. */
export const TODAY_GROUPS = ['late', 'today', 'next', 'also'] as const;
export type TodayGroup = (typeof TODAY_GROUPS)[number];

/** How far Today looks ahead, in days. */
const NEXT_DAYS = 7;
/** So long a meeting may have been going on before anybody asks whether it was held, in milliseconds. */
const MEETING_MS = 3_600_000;

/** One row of Today. */
export interface TodayRow {
  readonly group: TodayGroup;
  readonly item: AgendaItem;
  readonly deal: Pick<Overview, 'dealId' | 'name' | 'company'>;
}

/** Whose day it is. */
export interface TodayClock {
  readonly now: Date;
  /** An IANA name. */
  readonly timeZone: string;
}

/**
 * What all deals ask for, the first due first in each part: late, today, in the next seven days, and what has no time.
 * What is due later, was put off or is done with is left out.
 */
export function todayRows(
  overviews: readonly Overview[],
  notices: readonly Notice[],
  { now, timeZone }: TodayClock,
): TodayRow[] {
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  const today = dayInZone(now.toISOString(), timeZone);
  const rows = overviews.flatMap(({ agenda, dealId, name, company }) => {
    const deal = { dealId, name, company };
    return agenda.flatMap((item): TodayRow[] => {
      if (isAway(byKey.get(item.key), now)) return [];
      const group = groupOf(item, now, (at) => dayInZone(at, timeZone) - today);
      return group === null ? [] : [{ group, item, deal }];
    });
  });
  return rows.toSorted(byGroup);
}

/** How many things are late or due today, and not quiet: what the badge counts. */
export interface DueCount {
  readonly late: number;
  readonly today: number;
}

/** Counts them. */
export function countDue(rows: readonly TodayRow[]): DueCount {
  const loud = rows.filter(({ item }) => !item.isQuiet);
  const countOf = (wanted: TodayGroup) => loud.filter(({ group }) => group === wanted).length;
  return { late: countOf('late'), today: countOf('today') };
}

/** Whether a thing is late: a meeting only once it must be over. */
export function isLate({ kind, dueAt }: AgendaItem, now: Date): boolean {
  if (dueAt === null) return false;
  return now.getTime() > Date.parse(dueAt) + (kind === 'meeting' ? MEETING_MS : 0);
}

function groupOf(
  item: AgendaItem,
  now: Date,
  daysUntil: (at: string) => number,
): TodayGroup | null {
  if (item.dueAt === null) return 'also';
  if (isLate(item, now)) return 'late';
  const days = daysUntil(item.dueAt);
  // A meeting that goes on over midnight is still today's.
  if (days <= 0) return 'today';
  return days <= NEXT_DAYS ? 'next' : null;
}

function byGroup(a: TodayRow, b: TodayRow): number {
  const parts = TODAY_GROUPS.indexOf(a.group) - TODAY_GROUPS.indexOf(b.group);
  if (parts !== 0) return parts;
  const times = Date.parse(a.item.dueAt ?? '') - Date.parse(b.item.dueAt ?? '');
  if (times !== 0 && !Number.isNaN(times)) return times;
  return a.deal.name.localeCompare(b.deal.name) || (a.item.key < b.item.key ? -1 : 1);
}
