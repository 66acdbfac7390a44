import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { briefDeadline } from '@/lib/domain/gate/brief-deadline';
import { endOfDay } from '@/lib/domain/gate/end-of-day';
import { wonSince } from '@/lib/domain/gate/won-since';

const WON = '2026-03-06T15:00:00.000Z';
const at = (text: string) => new Date(text);
const BEFORE = { standing: null, wonAt: null, seenAt: null } as const;

describe('the brief of a deal that is won already', () => {
  it('is due 48 hours after the deal was won, and late from then on', () => {
    const clock = (now: string) => briefDeadline({ wonAt: WON, closeDate: null }, at(now));
    expect(clock('2026-03-07T08:30:00Z')).toMatchObject({ state: 'due', hours: 31 });
    expect(clock('2026-03-08T14:59:59Z')).toMatchObject({ state: 'due', hours: 1 });
    expect(clock('2026-03-08T15:00:00Z')).toMatchObject({ state: 'late', hours: 0 });
    expect(clock('2026-03-08T20:30:00Z')).toMatchObject({ state: 'late', hours: 5 });
  });

  it('counts from when it was won, not from its close date, where both are known', () => {
    const clock = briefDeadline({ wonAt: WON, closeDate: '2026-01-01' }, at(WON));
    expect(clock?.dueAt).toBe('2026-03-08T15:00:00.000Z');
  });

  it('has no clock while nothing says when it was won', () => {
    expect(briefDeadline({ wonAt: null, closeDate: null }, at(WON))).toBeNull();
  });

  it('is due exactly when it isn’t late, and the hours tell how long', () => {
    const instant = fc.date({ min: at('2020-01-01'), max: at('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, (won, now) => {
        const clock = briefDeadline({ wonAt: won.toISOString(), closeDate: null }, now);
        const left = won.getTime() + 48 * 3_600_000 - now.getTime();
        expect(clock?.state).toBe(left > 0 ? 'due' : 'late');
        expect(Math.abs((clock?.hours ?? NaN) * 3_600_000 - Math.abs(left))).toBeLessThan(
          3_600_000,
        );
      }),
    );
  });

  describe.each([
    ['Europe/Stockholm', '2026-03-28', '2026-03-28T22:59:59.999Z'],
    ['Europe/Stockholm', '2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['America/Los_Angeles', '2026-11-01', '2026-11-02T07:59:59.999Z'],
    ['Asia/Kolkata', '2026-03-28', '2026-03-28T18:29:59.999Z'],
    ['Pacific/Auckland', '2026-04-05', '2026-04-05T11:59:59.999Z'],
    ['UTC', '2026-12-31', '2026-12-31T23:59:59.999Z'],
  ])('in %s of a deal that closed on %s', (zone, day, end) => {
    beforeEach(() => {
      vi.stubEnv('TZ', zone);
    });
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    it('counts from that day’s end there, 48 hours of the clock', () => {
      expect(endOfDay(day).toISOString()).toBe(end);
      const clock = briefDeadline({ wonAt: null, closeDate: day }, at(end));
      expect(Date.parse(clock?.dueAt ?? '') - Date.parse(end)).toBe(48 * 3_600_000);
    });
  });
});

describe('since when a record is won', () => {
  const seen = { standing: 'won', closeDate: '2026-03-04', at: WON } as const;

  it('is when it was seen so, where it was seen open before', () => {
    const open = { standing: 'open', wonAt: null, seenAt: '2026-03-01T09:00:00.000Z' } as const;
    expect(wonSince(open, seen)).toBe(WON);
  });

  it('is its close date, where it was never seen before; but no moment to come', () => {
    expect(wonSince(BEFORE, seen)).toBe(endOfDay('2026-03-04').toISOString());
    expect(wonSince(BEFORE, { ...seen, closeDate: '2026-03-31' })).toBe(WON);
    expect(wonSince(BEFORE, { ...seen, closeDate: null })).toBe(WON);
  });

  it('stays what it was while it is won, ends when it is opened again, and isn’t lost to a page that doesn’t say', () => {
    const won = { standing: 'won', wonAt: '2026-03-01T09:00:00.000Z', seenAt: WON } as const;
    expect(wonSince(won, seen)).toBe(won.wonAt);
    expect(wonSince(won, { ...seen, standing: 'open' })).toBeNull();
    expect(wonSince(won, { ...seen, standing: null })).toBe(won.wonAt);
  });
});
