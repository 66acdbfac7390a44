import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeOverview } from '@/lib/domain/overview/make-overview';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import type { Profile } from '@/lib/domain/profile';
import { BatonDatabase } from '@/lib/storage/database';
import { patchProfile, writeProfile } from '@/lib/storage/repositories/settings-repository';
import {
  readOverview,
  readOverviews,
  type OverviewMaker,
} from '@/lib/storage/repositories/overviews-repository';
import { aDeal, aPerson, maya, NOW } from '../../fixtures/records';

let db: BatonDatabase;
let made: string[];

beforeEach(async () => {
  db = new BatonDatabase(`overviews-${crypto.randomUUID()}`);
  made = [];
  await db.deals.bulkAdd([aDeal(), aDeal({ id: 'deal-alder-1', name: 'Alder' })]);
});

const maker = (at = NOW, timeZone = 'UTC'): OverviewMaker => ({
  at,
  timeZone,
  make(deal, profile) {
    made.push(deal.deal.id);
    const calendar = answerCalendar(profile, timeZone);
    return makeOverview(deal, { role: 'ae', calendar, payouts: false, now: new Date(at) });
  },
});

describe('overviews', () => {
  it('are made once, and kept until something of their deal is written', async () => {
    await readOverviews(db, maker());
    expect(made.toSorted()).toEqual(['deal-alder-1', 'deal-northwind']);
    await readOverviews(db, maker());
    expect(made).toHaveLength(2);
    await db.people.put(aPerson());
    await readOverviews(db, maker());
    expect(made.slice(2)).toEqual(['deal-northwind']);
    await db.people.delete('person-dana');
    expect((await readOverviews(db, maker())).overviews).toHaveLength(2);
    expect(made.slice(3)).toEqual(['deal-northwind']);
  });

  it('are made again on both sides where a row goes from one deal to another', async () => {
    await db.people.put(aPerson());
    await readOverviews(db, maker());
    made = [];
    await db.people.update('person-dana', { dealId: 'deal-alder-1' });
    await readOverviews(db, maker());
    expect(made.toSorted()).toEqual(['deal-alder-1', 'deal-northwind']);
  });

  it('are all made again where the rep’s holidays or a whole table may have changed', async () => {
    await readOverviews(db, maker());
    made = [];
    await db.settings.put({ key: 'backup', value: null });
    await readOverviews(db, maker());
    expect(made).toEqual([]);
    await writeProfile(db, maya);
    await readOverviews(db, maker());
    expect(made).toHaveLength(2);
    await db.meetings.clear();
    await readOverviews(db, maker());
    expect(made).toHaveLength(4);
  });

  it('go by what of the rep’s settings makes a difference to a deal', async () => {
    const isForgotten = async (changes: Partial<Profile>) => {
      await writeProfile(db, maya);
      await readOverviews(db, maker());
      made = [];
      await patchProfile(db, changes);
      await readOverviews(db, maker());
      return made.length > 0;
    };
    expect(await isForgotten({ sidebarWidth: 500 })).toBe(false);
    expect(await isForgotten({ quietFrom: '20:00', reminders: false })).toBe(false);
    expect(await isForgotten({ role: 'se' })).toBe(true);
    expect(await isForgotten({ weekend: [5, 6] })).toBe(true);
    expect(await isForgotten({ holidays: ['2026-03-03'] })).toBe(true);
    expect(await isForgotten({ answerDays: 9 })).toBe(true);
    expect(await isForgotten({ payouts: true })).toBe(true);
    await readOverviews(db, maker());
    await db.settings.delete('profile');
    made = [];
    await readOverviews(db, maker());
    expect(made).toHaveLength(2);
  });

  it('stay as they were where the write did not happen', async () => {
    await readOverviews(db, maker());
    made = [];
    await db
      .transaction('rw', db.people, async () => {
        await db.people.put(aPerson());
        throw new Error('no');
      })
      .catch(() => undefined);
    await readOverviews(db, maker());
    expect(made).toEqual([]);
  });

  it('are made again once their time is over, and are none for a deal that is gone', async () => {
    await db.deals.update('deal-northwind', { closeDate: '2026-03-02' });
    await readOverviews(db, maker());
    made = [];
    const next = '2026-03-04T09:00:00.000Z';
    expect((await readOverview(db, 'deal-northwind', maker(next)))?.name).toBe('Northwind Clinics');
    expect(made).toEqual(['deal-northwind']);
    expect(await readOverview(db, 'deal-gone-1', maker())).toBeNull();
    await db.deals.delete('deal-northwind');
    expect((await readOverviews(db, maker(next))).overviews.map(({ name }) => name)).toEqual([
      'Alder',
    ]);
  });

  it('are made again where a clock that ran a year ahead is set back, or the rep has gone to another zone', async () => {
    await readOverviews(db, maker('2027-03-02T09:00:00.000Z'));
    made = [];
    expect((await readOverview(db, 'deal-alder-1', maker()))?.madeAt).toBe(NOW);
    await readOverviews(db, maker());
    expect(made.toSorted()).toEqual(['deal-alder-1', 'deal-northwind']);
    made = [];
    await readOverviews(db, maker(NOW, 'Asia/Tokyo'));
    expect(made).toHaveLength(2);
    // A clock that is set right by seconds makes nothing untrue.
    await readOverviews(db, maker(new Date(Date.parse(NOW) - 5_000).toISOString(), 'Asia/Tokyo'));
    expect(made).toHaveLength(2);
  });

  it('of very many deals are made little by little', async () => {
    await db.deals.bulkAdd(
      Array.from({ length: 100 }, (_, index) => aDeal({ id: `deal-many-${String(index)}` })),
    );
    const first = await readOverviews(db, maker());
    expect(first.overviews.length + first.pending).toBe(102);
    expect(first.pending).toBeGreaterThan(0);
    await readOverviews(db, maker());
    expect((await readOverviews(db, maker())).pending).toBe(0);
  });
});
