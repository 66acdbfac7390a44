import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import { countDue, todayRows } from '@/lib/domain/agenda/today';
import type { Overview } from '@/lib/domain/overview/overview';
import type { Notice } from '@/lib/domain/reminders/notice';
import { aNotice, anItem } from '../reminders/an-item';

const NOON = '2026-03-06T12:00:00.000Z';

function rowsOf(items: readonly AgendaItem[], notices: readonly Notice[] = [], timeZone = 'UTC') {
  const deal = { dealId: 'deal-northwind', name: 'Northwind', company: 'Northwind Clinics' };
  const overview = { ...deal, agenda: items } as unknown as Overview;
  return todayRows([overview], notices, { now: new Date(NOON), timeZone });
}
const groupsOf = (...args: Parameters<typeof rowsOf>) =>
  rowsOf(...args).map(({ item, group }) => [item.key, group]);

describe('Today', () => {
  it('has what is late, due today, due in a week, and what has no time', () => {
    const due = (key: string, dueAt: string | null) => anItem({ key, dueAt });
    expect(
      groupsOf([
        due('no time', null),
        due('in eight days', '2026-03-14T23:59:59.999Z'),
        due('in seven days', '2026-03-13T23:59:59.999Z'),
        due('tomorrow', '2026-03-07T23:59:59.999Z'),
        due('tonight', '2026-03-06T23:59:59.999Z'),
        due('an hour ago', '2026-03-06T11:00:00.000Z'),
        due('yesterday', '2026-03-05T23:59:59.999Z'),
      ]),
    ).toEqual([
      ['yesterday', 'late'],
      ['an hour ago', 'late'],
      ['tonight', 'today'],
      ['tomorrow', 'next'],
      ['in seven days', 'next'],
      ['no time', 'also'],
    ]);
  });

  it('goes by the days where the rep is', () => {
    const item = anItem({ dueAt: '2026-03-06T23:59:59.999Z' });
    expect(groupsOf([item], [], 'Asia/Tokyo')).toEqual([[item.key, 'next']]);
  });

  it('has a meeting that goes on now still today', () => {
    const at = (dueAt: string) => anItem({ kind: 'meeting', isDay: false, dueAt });
    expect(rowsOf([at('2026-03-06T11:10:00.000Z')])[0]?.group).toBe('today');
    expect(rowsOf([at('2026-03-06T10:50:00.000Z')])[0]?.group).toBe('late');
  });

  it('leaves out what was put off or is done with, until then', () => {
    const item = anItem();
    const until = (snoozedUntil: string) => [aNotice({ snoozedUntil })];
    expect(rowsOf([item], until('2026-03-06T13:00:00.000Z'))).toEqual([]);
    expect(rowsOf([item], until('2026-03-06T11:00:00.000Z'))).toHaveLength(1);
    expect(rowsOf([item], [aNotice({ doneAt: NOON })])).toEqual([]);
    expect(rowsOf([item], [aNotice({ shownAt: NOON })])).toHaveLength(1);
  });

  it('counts what is late or due today and not quiet', () => {
    const rows = rowsOf([
      anItem({ key: 'today' }),
      anItem({ key: 'quiet', isQuiet: true }),
      anItem({ key: 'late', dueAt: '2026-03-05T23:59:59.999Z' }),
      anItem({ key: 'next', dueAt: '2026-03-07T23:59:59.999Z' }),
      anItem({ key: 'risk', dueAt: null }),
    ]);
    expect(countDue(rows)).toEqual({ late: 1, today: 1 });
  });
});
