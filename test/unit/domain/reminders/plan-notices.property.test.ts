import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import type { Notice } from '@/lib/domain/reminders/notice';
import { nextNoticeTime, type NoticeHours } from '@/lib/domain/reminders/notice-hours';
import { lateKey, MOST_AT_ONCE, planNotices } from '@/lib/domain/reminders/plan-notices';
import { aNotice, anItem, DEAL, someHours } from './an-item';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FROM = Date.UTC(2026, 2, 2);
const ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe'];

const someItem = fc.record({
  kind: fc.constantFrom('promise', 'clock', 'meeting', 'unanswered', 'risk'),
  dueIn: fc.option(fc.integer({ min: -20 * DAY_MS, max: 40 * DAY_MS }), { freq: 8 }),
  sinceBefore: fc.option(fc.integer({ min: 0, max: 10 * DAY_MS })),
  isDay: fc.boolean(),
  isQuiet: fc.boolean(),
});
const items = fc.array(someItem, { maxLength: 12 }).map((all) =>
  all.map(({ dueIn, sinceBefore, ...rest }, at) =>
    anItem({
      ...rest,
      key: `thing ${String(at)}`,
      since: sinceBefore === null ? null : instant(FROM - sinceBefore),
      dueAt: dueIn === null ? null : instant(FROM + dueIn),
    }),
  ),
);
const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const hours = fc
  .record({
    quietFrom: clockTime,
    quietTo: clockTime,
    timeZone: fc.constantFrom(...ZONES),
    holidays: fc.subarray(['2026-03-04', '2026-03-05', '2026-03-06', '2026-04-03', '2026-04-06']),
  })
  .map(someHours);
/** How long after each other the worker looks: minutes, or days of sleep. */
const waits = fc.array(fc.integer({ min: 1, max: 4 * DAY_MS }), { maxLength: 40 });

/** A background that keeps what it has told, and looks when it is asked to. */
class Teller {
  readonly notices = new Map<string, Notice>();
  readonly told: { readonly key: string; readonly at: string }[] = [];
  shown = 0;

  constructor(
    readonly things: readonly AgendaItem[],
    readonly hours: NoticeHours,
  ) {}

  look(time: number): string | null {
    const at = instant(time);
    const all = this.things.map((item) => ({ dealId: DEAL, item }));
    const plan = planNotices(all, this.notices, this.hours, new Date(time));
    const count = plan.alone.length + Math.min(1, plan.together.length);
    expect(count).toBeLessThanOrEqual(MOST_AT_ONCE);
    if (count > 0) expect(nextNoticeTime(at, this.hours)).toBe(at);
    this.shown += count;
    for (const { key } of plan.told) {
      this.told.push({ key, at });
      this.notices.set(key, aNotice({ key, shownAt: at, updatedAt: at }));
    }
    return plan.wakeAt;
  }
}

describe('however the worker sleeps', () => {
  it('nothing is told twice, in quiet hours, in a flood, or not at all', () => {
    fc.assert(
      fc.property(items, hours, waits, (things, when, gaps) => {
        const teller = new Teller(things, when);
        let time = FROM;
        for (const gap of gaps) {
          time += gap;
          teller.look(time);
        }
        const keys = teller.told.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        // Once it is awake after all of it, everything that has a time was told.
        teller.look(Date.parse(nextNoticeTime(instant(time + 60 * DAY_MS), when)));
        expect(new Set(teller.told.map(({ key }) => key.replace(/ late$/u, '')))).toEqual(
          new Set(things.filter(isLoud).map(({ key }) => key)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('whoever wakes when asked tells each thing before it is late, where that is to be told', () => {
    fc.assert(
      fc.property(items, hours, (things, when) => {
        const teller = new Teller(things, when);
        let next: string | null = instant(FROM);
        let looks = 0;
        while (next !== null && looks < 200) {
          looks += 1;
          next = teller.look(Date.parse(next));
        }
        // It comes to an end, and has told everything by then.
        expect(next).toBeNull();
        const told = new Set(teller.told.map(({ key }) => key));
        for (const { key } of things.filter(isLoud)) expect(told.has(lateKey(key))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('however the clock is set', () => {
  it('nothing floods, and nothing is silent for ever', () => {
    const jumps = fc.array(fc.integer({ min: -400 * DAY_MS, max: 400 * DAY_MS }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(items, hours, jumps, (things, when, moves) => {
        const teller = new Teller(things, when);
        for (const move of moves) teller.look(FROM + move);
        expect(teller.shown).toBeLessThanOrEqual(moves.length * MOST_AT_ONCE);
        // Set right again, with two days between: whatever was told by a wrong clock, what is due is told by this one.
        const day = 500 * DAY_MS;
        teller.look(Date.parse(nextNoticeTime(instant(FROM + day), when)));
        for (const { key } of things.filter(isLoud))
          expect(teller.notices.get(lateKey(key))?.shownAt ?? '').not.toBe('');
        const before = teller.told.length;
        teller.look(Date.parse(nextNoticeTime(instant(FROM + day + HOUR_MS), when)));
        expect(teller.told.length).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('what a clock ahead of its time has told is told again in its time', () => {
    fc.assert(
      fc.property(items, hours, (things, when) => {
        const teller = new Teller(things, when);
        teller.look(Date.parse(nextNoticeTime(instant(FROM + 300 * DAY_MS), when)));
        teller.told.length = 0;
        teller.look(Date.parse(nextNoticeTime(instant(FROM + 80 * DAY_MS), when)));
        expect(new Set(teller.told.map(({ key }) => key.replace(/ late$/u, '')))).toEqual(
          new Set(things.filter(isLoud).map(({ key }) => key)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

function isLoud({ dueAt, isQuiet }: AgendaItem): boolean {
  return dueAt !== null && !isQuiet;
}

function instant(time: number): string {
  return new Date(time).toISOString();
}
