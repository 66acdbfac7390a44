import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/domain/brief/fact';
import type { FactField, FactValue } from '@/lib/domain/brief/fact-schemas';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import type { ClockId } from '@/lib/domain/clocks/clock';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { aDeal, NOW } from '@/test/fixtures/records';
import { aMeeting, aWholeDeal } from '@/test/fixtures/whole-deals';
import { amDeal, clockAt, clocksAt, csmDeal } from './at';

const PAUSE = '2026-03-20T09:00:00.000Z';

function fact<Field extends FactField>(field: Field, value: FactValue<Field>): Fact {
  return {
    dealId: 'deal-northwind',
    field,
    value,
    toConfirm: false,
    none: false,
    origins: [],
    revision: 1,
    updatedAt: NOW,
  };
}
const criterion = (day30: string, day60: string) =>
  fact('successCriteria', [
    {
      id: 'criterion-1',
      metric: 'No-shows',
      baseline: '18 %',
      target: '9 %',
      byDate: '2026-06-01',
      day30,
      day60,
      owner: 'Dana',
    },
  ]);

describe('the day-30 call', () => {
  it('is due on the 30th day after the close', () => {
    expect(clockAt('day_30_call', csmDeal('signed'), PAUSE)).toMatchObject({
      state: 'running',
      owner: 'ae',
      dueAt: '2026-04-01T21:59:59.999Z',
    });
    expect(
      clockAt('day_30_call', csmDeal('first_90_days'), '2026-04-02T09:00:00.000Z'),
    ).toMatchObject({ state: 'late' });
  });

  it.each([
    // Over a leap day, a month's end and the turn of a year.
    ['2028-01-31', '2028-03-01'],
    ['2027-01-31', '2027-03-02'],
    ['2026-12-02', '2027-01-01'],
  ])('of a deal that closed on %s is on %s', (closeDate, day) => {
    const whole = aWholeDeal({ deal: aDeal({ phase: 'signed', closeDate }) });
    expect(clockAt('day_30_call', whole, PAUSE)?.dueAt).toBe(`${day}T22:59:59.999Z`);
  });

  it('ends when it was held, and isn’t needed after the 90 days', () => {
    const held = aMeeting('day_30_call', { heldAt: '2026-03-31T09:00:00.000Z' });
    const now = '2026-06-20T09:00:00.000Z';
    const whole = csmDeal('steady', { meetings: [held] });
    expect(clockAt('day_30_call', whole, now)).toMatchObject({
      state: 'met',
      endedAt: held.heldAt,
    });
    expect(clockAt('day_30_call', csmDeal('steady'), now)?.state).toBe('unneeded');
  });

  it('is the AE’s, who has left where an account manager takes over', () => {
    expect(clockAt('day_30_call', amDeal('signed'), PAUSE)).toBeNull();
  });
});

describe('the milestones', () => {
  const at = (id: ClockId, whole: WholeDeal, now = PAUSE) => clockAt(id, whole, now);

  it('are those that the success criteria have', () => {
    const ids = (facts: Fact[]) =>
      clocksAt(csmDeal('signed', { facts }), PAUSE)
        .map(({ id }) => id)
        .filter((id) => id.endsWith('_milestone'));
    expect(ids([])).toEqual([]);
    expect(ids([criterion('', ' ')])).toEqual([]);
    expect(ids([criterion('14 %', '')])).toEqual(['day_30_milestone']);
    expect(ids([criterion('14 %', '11 %')])).toEqual(['day_30_milestone', 'day_60_milestone']);
  });

  it('are due on days 30 and 60, over the change of clocks', () => {
    const whole = csmDeal('signed', { facts: [criterion('14 %', '11 %')] });
    expect(at('day_30_milestone', whole)?.dueAt).toBe('2026-04-01T21:59:59.999Z');
    expect(at('day_60_milestone', whole)?.dueAt).toBe('2026-05-01T21:59:59.999Z');
    expect(at('day_60_milestone', whole)?.owner).toBe('csm');
  });

  it('end with a word with the customer about then, not with one among colleagues', () => {
    const facts = [criterion('14 %', '')];
    const after = (changes: Partial<WholeDeal>) =>
      at(
        'day_30_milestone',
        csmDeal('first_90_days', { facts, ...changes }),
        '2026-04-03T09:00:00.000Z',
      );
    const call = (date: string) => ({
      calls: [
        { id: 'call-1', dealId: 'deal-northwind', date, who: ['Dana'], notes: '', updatedAt: NOW },
      ],
    });
    const meeting = (kind: 'alignment' | 'day_30_call') => ({
      meetings: [aMeeting(kind, { heldAt: '2026-03-31T09:00:00.000Z' })],
    });
    expect(after({})?.state).toBe('late');
    expect(after(call('2026-03-24'))?.state).toBe('late');
    expect(after(call('2026-03-25'))?.state).toBe('met');
    expect(after(call('2026-04-02'))?.state).toBe('met_late');
    expect(after(call('2026-04-04'))?.state).toBe('late');
    expect(after(meeting('day_30_call'))?.state).toBe('met');
    expect(after(meeting('alignment'))?.state).toBe('late');
  });
});

describe('the day-90 review', () => {
  it('is due on day 90, or on the date that was agreed', () => {
    const id = 'day_90_review';
    expect(clockAt(id, csmDeal('signed'), PAUSE)?.dueAt).toBe('2026-05-31T21:59:59.999Z');
    const done = { ...EMPTY_FACTS.definedDone, reviewDate: '2026-06-04' };
    const whole = amDeal('signed', { facts: [fact('definedDone', done)] });
    expect(clockAt(id, whole, PAUSE)).toMatchObject({
      owner: 'am',
      dueAt: '2026-06-04T21:59:59.999Z',
    });
  });

  it('ends when it was held', () => {
    const held = aMeeting('day_90_review', { heldAt: '2026-06-02T09:00:00.000Z' });
    const whole = csmDeal('first_90_days', { meetings: [held] });
    expect(clockAt('day_90_review', whole, '2026-06-03T09:00:00.000Z')?.state).toBe('met_late');
  });
});

describe('the renewal', () => {
  const commercials = (renewalDate: string | null) =>
    fact('commercials', { ...EMPTY_FACTS.commercials, renewalDate });

  it('is in sight from the close on, and stays so', () => {
    const facts = [commercials('2027-02-28')];
    const due = '2027-02-28T22:59:59.999Z';
    const clock = (whole: WholeDeal, now = PAUSE) => clockAt('renewal', whole, now);
    expect(clock(csmDeal('negotiating', { facts }))).toBeNull();
    expect(clock(csmDeal('signed', { facts }))).toMatchObject({ state: 'running', dueAt: due });
    expect(clock(amDeal('steady', { facts }))).toMatchObject({ state: 'running', owner: 'am' });
    expect(clock(csmDeal('steady', { facts }), '2027-03-01T09:00:00.000Z')?.state).toBe('late');
    expect(clock(csmDeal('signed', { facts: [commercials(null)] }))).toBeNull();
  });
});
