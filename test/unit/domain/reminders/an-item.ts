import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import { newItem } from '@/lib/domain/agenda/new-item';
import { USUAL_WEEKEND } from '@/lib/domain/dates/business-calendar';
import type { Notice } from '@/lib/domain/reminders/notice';
import type { NoticeHours } from '@/lib/domain/reminders/notice-hours';

export const DEAL = 'deal-northwind';

/** A promise for Friday 6 March 2026, changed where a test says so. */
export function anItem(changes: Partial<AgendaItem> = {}): AgendaItem {
  const item = newItem({
    dealId: DEAL,
    kind: 'promise',
    names: ['promise-0001'],
    dueAt: '2026-03-06T23:59:59.999Z',
    isDay: true,
  });
  return { ...item, ...changes };
}

/** Quiet from 18:30 to 08:00 and on weekends, in UTC, changed where a test says so. */
export function someHours(
  changes: Partial<Omit<NoticeHours, 'calendar'>> & {
    readonly holidays?: readonly string[];
    readonly timeZone?: string;
  } = {},
): NoticeHours {
  const { holidays = [], timeZone = 'UTC', ...quiet } = changes;
  return {
    quietFrom: '18:30',
    quietTo: '08:00',
    ...quiet,
    calendar: { holidays: new Set(holidays), weekend: new Set(USUAL_WEEKEND), timeZone },
  };
}

/** What is kept of that promise: nothing yet, but what a test says. */
export function aNotice(changes: Partial<Notice> = {}): Notice {
  return {
    key: anItem().key,
    dealId: DEAL,
    shownAt: null,
    isOnItsWay: false,
    snoozedUntil: null,
    doneAt: null,
    updatedAt: '2026-03-02T09:00:00.000Z',
    ...changes,
  };
}
