import { describe, expect, it } from 'vitest';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import type { DealPhase } from '@/lib/domain/deals/deal';
import { aFullDossier } from '../gate/dossiers';
import { aDeal } from '@/test/fixtures/records';
import { aRecord, aWholeDeal } from '@/test/fixtures/whole-deals';
import { clockAt, csmDeal } from './at';

const at = (whole: WholeDeal, now: string) => clockAt('brief', whole, now);

/** The deal with Northwind, its brief complete since Monday 2 March at noon. */
function complete(phase: DealPhase, changes: Partial<WholeDeal> = {}): WholeDeal {
  const updatedAt = '2026-03-02T12:00:00.000Z';
  const { facts, people, promises } = aFullDossier();
  const classed = { at: updatedAt, what: 'review' as const, from: 'unreviewed', to: 'good_faith' };
  return csmDeal(phase, {
    facts: facts.map((fact) => ({ ...fact, updatedAt })),
    people: people.map((person) => ({ ...person, updatedAt })),
    promises: promises.map((one) => ({
      ...one,
      sentAt: '2026-02-20T09:00:00.000Z',
      history: [...one.history, classed],
    })),
    ...changes,
  });
}

describe('the brief’s clock', () => {
  it('runs before the close, due on the day that is expected', () => {
    expect(at(csmDeal('evaluating'), '2026-02-20T09:00:00.000Z')).toBeNull();
    expect(at(csmDeal('technical_win'), '2026-02-20T09:00:00.000Z')).toMatchObject({
      state: 'running',
      owner: 'ae',
      startsAt: null,
      dueAt: '2026-03-02T22:59:59.999Z',
      isDay: true,
    });
    expect(at(csmDeal('negotiating'), '2026-03-03T09:00:00.000Z')).toMatchObject({
      state: 'running',
      dueAt: null,
    });
  });

  it('is due 48 hours after the end of the day it closed on', () => {
    expect(at(csmDeal('signed'), '2026-03-04T22:59:59.998Z')).toMatchObject({
      state: 'running',
      startsAt: '2026-03-02T22:59:59.999Z',
      dueAt: '2026-03-04T22:59:59.999Z',
      isDay: false,
    });
    expect(at(csmDeal('signed'), '2026-03-04T22:59:59.999Z')?.state).toBe('late');
  });

  it('is due 48 hours after the first record was won, whatever the phase says', () => {
    const later = aRecord({ key: 'b', wonAt: '2026-02-28T15:00:00.000Z' });
    const whole = csmDeal('negotiating', { records: [later, aRecord()] });
    expect(at(whole, '2026-03-01T09:00:00.000Z')).toMatchObject({
      state: 'running',
      startsAt: '2026-02-27T15:00:00.000Z',
      dueAt: '2026-03-01T15:00:00.000Z',
    });
  });

  it('has no deadline where nobody knows when the deal closed', () => {
    const whole = aWholeDeal({ deal: aDeal({ phase: 'signed' }) });
    expect(at(whole, '2026-03-03T09:00:00.000Z')).toMatchObject({ state: 'running', dueAt: null });
  });

  it('isn’t needed of a deal whose customer works with the CSM', () => {
    expect(at(csmDeal('first_90_days'), '2026-03-20T09:00:00.000Z')?.state).toBe('unneeded');
  });
});

describe('a brief that is complete', () => {
  it('was so in time where nothing of it was changed after the deadline', () => {
    expect(at(complete('signed'), '2026-03-20T09:00:00.000Z')).toMatchObject({
      state: 'met',
      endedAt: '2026-03-02T12:00:00.000Z',
    });
  });

  it('isn’t said to have been late, or in time, where something was', () => {
    const { facts, people } = complete('signed');
    const updatedAt = '2026-03-10T09:00:00.000Z';
    const mended = facts.map((fact) => (fact.field === 'problem' ? { ...fact, updatedAt } : fact));
    const now = '2026-03-20T09:00:00.000Z';
    const told = { state: 'met', endedAt: null };
    expect(at(complete('signed', { facts: mended }), now)).toMatchObject(told);
    const known = people.map((person) => ({ ...person, updatedAt }));
    expect(at(complete('signed', { people: known }), now)).toMatchObject(told);
  });

  it('isn’t touched by what the one page doesn’t ask', () => {
    const { facts } = complete('signed');
    const updatedAt = '2026-03-10T09:00:00.000Z';
    const more = facts.map((fact) => (fact.field === 'whyUs' ? { ...fact, updatedAt } : fact));
    expect(more).not.toEqual(facts);
    expect(at(complete('signed', { facts: more }), '2026-03-20T09:00:00.000Z')?.endedAt).toBe(
      '2026-03-02T12:00:00.000Z',
    );
  });

  it('stays complete by a promise that was made after the deadline and isn’t classed', () => {
    const { promises } = complete('signed');
    const [first] = promises;
    if (first === undefined) throw new Error('no promise');
    const made = (sentAt: string) => ({
      ...first,
      id: 'promise-later',
      review: 'unreviewed' as const,
      sentAt,
    });
    const now = '2026-03-20T09:00:00.000Z';
    const after = complete('signed', { promises: [...promises, made('2026-03-06T09:00:00.000Z')] });
    expect(at(after, now)?.state).toBe('met');
    const before = complete('signed', {
      promises: [...promises, made('2026-03-04T09:00:00.000Z')],
    });
    expect(at(before, now)?.state).toBe('late');
  });

  it('is met before the close, and by the day that is expected', () => {
    expect(at(complete('negotiating'), '2026-03-02T13:00:00.000Z')).toMatchObject({
      state: 'met',
      endedAt: '2026-03-02T12:00:00.000Z',
    });
  });
});
