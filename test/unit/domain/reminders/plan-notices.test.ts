import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import type { Notice } from '@/lib/domain/reminders/notice';
import { lateKey, planNotices } from '@/lib/domain/reminders/plan-notices';
import { aNotice, anItem, DEAL, someHours } from './an-item';

const FRIDAY = '2026-03-06T08:00:00.000Z';
const MONDAY = '2026-03-09T08:00:00.000Z';

function planOf(items: readonly AgendaItem[], now: string, notices: readonly Notice[] = []) {
  const plan = planNotices(
    items.map((item) => ({ dealId: DEAL, item })),
    new Map(notices.map((notice) => [notice.key, notice])),
    someHours(),
    new Date(now),
  );
  const keysOf = (things: typeof plan.alone) => things.map(({ item }) => item.key);
  return {
    ...plan,
    alone: keysOf(plan.alone),
    together: keysOf(plan.together),
    told: plan.told.map(({ key }) => key),
  };
}

const item = anItem();
const { key } = item;

describe('one thing', () => {
  it('is waited for, told when it is due, and once more when it is late', () => {
    const before = planOf([item], '2026-03-05T12:00:00.000Z');
    expect(before).toEqual({ alone: [], together: [], told: [], wakeAt: FRIDAY });
    expect(planOf([item], FRIDAY)).toEqual({
      alone: [key],
      together: [],
      told: [key],
      wakeAt: MONDAY,
    });
    const told = aNotice({ shownAt: FRIDAY });
    expect(planOf([item], '2026-03-06T12:00:00.000Z', [told])).toMatchObject({
      alone: [],
      wakeAt: MONDAY,
    });
    expect(planOf([item], MONDAY, [told])).toMatchObject({
      alone: [key],
      told: [lateKey(key)],
      wakeAt: null,
    });
    const late = aNotice({ key: lateKey(key), shownAt: MONDAY });
    expect(planOf([item], '2027-03-09T10:00:00.000Z', [told, late]).told).toEqual([]);
  });

  it('that was slept through is told once, as late', () => {
    expect(planOf([item], '2026-03-12T11:00:00.000Z')).toMatchObject({
      alone: [key],
      told: [key, lateKey(key)],
      wakeAt: null,
    });
  });

  it('is held in quiet hours until they end', () => {
    expect(planOf([item], '2026-03-06T19:00:00.000Z')).toEqual({
      alone: [],
      together: [],
      told: [],
      wakeAt: MONDAY,
    });
  });

  it('that is quiet or done with is not told', () => {
    expect(planOf([anItem({ isQuiet: true })], FRIDAY).told).toEqual([]);
    expect(planOf([item], MONDAY, [aNotice({ doneAt: FRIDAY })])).toMatchObject({
      told: [],
      wakeAt: null,
    });
  });

  it('that a worker was telling when it died is told again', () => {
    const cutOff = aNotice({ shownAt: FRIDAY, isOnItsWay: true });
    expect(planOf([item], FRIDAY, [cutOff]).told).toEqual([key]);
  });

  it('that was put off is told again then, and its being late with it', () => {
    const snoozedUntil = '2026-03-10T09:00:00.000Z';
    const put = aNotice({ shownAt: FRIDAY, snoozedUntil, updatedAt: FRIDAY });
    expect(planOf([item], '2026-03-10T08:30:00.000Z', [put])).toMatchObject({
      told: [],
      wakeAt: snoozedUntil,
    });
    expect(planOf([item], snoozedUntil, [put]).told).toEqual([key, lateKey(key)]);
  });

  it('without a time is told where it was put off until now, and else never', () => {
    const risk = anItem({ dueAt: null });
    expect(planOf([risk], FRIDAY)).toMatchObject({ told: [], wakeAt: null });
    const put = aNotice({ snoozedUntil: FRIDAY });
    expect(planOf([risk], FRIDAY, [put]).told).toEqual([key]);
  });
});

describe('several things', () => {
  const many = Array.from({ length: 7 }, (_, at) => anItem({ key: `thing ${String(at)}` }));
  const meeting = anItem({
    key: 'meeting',
    kind: 'meeting',
    isDay: false,
    dueAt: '2026-03-06T08:15:00.000Z',
  });

  it('are told as one', () => {
    const plan = planOf(many, FRIDAY);
    expect([plan.alone, plan.together.length, plan.told.length]).toEqual([[], 7, 7]);
  });

  it('don’t hide the meeting that is about to begin', () => {
    const plan = planOf([...many, meeting], FRIDAY);
    expect([plan.alone, plan.together.length]).toEqual([['meeting'], 7]);
    const two = planOf([item, meeting], FRIDAY);
    expect([two.alone, two.together]).toEqual([['meeting', key], []]);
    const meetings = [meeting, { ...meeting, key: 'another' }];
    expect(planOf(meetings, FRIDAY).together).toEqual(['meeting', 'another']);
  });
});

describe('a clock that was wrong', () => {
  it('has told nothing: what it told a year ahead is told again in its time', () => {
    const told = aNotice({ shownAt: '2027-03-06T08:00:00.000Z' });
    expect(planOf([item], '2026-03-05T12:00:00.000Z', [told]).told).toEqual([]);
    expect(planOf([item], FRIDAY, [told]).told).toEqual([key]);
  });

  it('set back by an hour tells nothing twice', () => {
    const told = aNotice({ shownAt: '2026-03-06T09:00:00.000Z' });
    expect(planOf([item], FRIDAY, [told]).told).toEqual([]);
  });

  it('puts nothing off for a year', () => {
    const wrong = '2027-03-06T08:00:00.000Z';
    const put = aNotice({
      shownAt: wrong,
      updatedAt: wrong,
      snoozedUntil: '2027-03-06T09:00:00.000Z',
    });
    expect(planOf([item], FRIDAY, [put]).told).toEqual([key]);
  });
});
