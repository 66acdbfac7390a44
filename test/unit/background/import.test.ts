import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import type { ImportedDeal } from '@/lib/domain/import/imported-deal';
import { findDeals } from '@/lib/storage/repositories/search-repository';
import { importedSide } from '@/lib/storage/share/imported-side';
import { mergeSide } from '@/lib/storage/share/merge-side';
import { newDatabase } from '../../fixtures/new-database';
import { aDeal, aPerson, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;
beforeEach(() => {
  background = new BackgroundHarness();
});

function imported(number: number, changes: Partial<ImportedDeal> = {}): ImportedDeal {
  const id = `import-${String(number).padStart(4, '0')}`;
  const dana = {
    id: `${id}-dana`,
    role: 'other' as const,
    name: `Dana${String(number)} Whitfield`,
  };
  const money = { ...EMPTY_FACTS.commercials, value: number * 1_000, currency: 'EUR' };
  return {
    deal: {
      id,
      name: `Rollout ${String(number)}`,
      company: `Clinic${String(number)}`,
      domains: [`clinic${String(number)}.example`],
      phase: 'negotiating',
      closeDate: '2026-11-30',
    },
    people: [
      { ...dana, title: 'COO', phone: '', addresses: [`dana@clinic${String(number)}.example`] },
    ],
    facts: [
      { field: 'commercials', value: money },
      { field: 'problem', value: `Rosters take ${String(number)} days` },
    ],
    existingId: null,
    ...changes,
  };
}
const several = (count: number) => Array.from({ length: count }, (_, index) => imported(index));
const bringIn = (deals: ImportedDeal[]) =>
  background.ask('deals.import', { ref: 'deals.csv', deals });
const found = async (word: string) =>
  (await findDeals(background.db, { words: [word], archived: false, limit: 300 })).map(
    ({ id }) => id,
  );
const TABLES = ['deals', 'people', 'facts', 'versions'] as const;
async function everything(db = background.db): Promise<Record<string, unknown[]>> {
  const rows = TABLES.map(async (name) => [name, await db.table<unknown>(name).toArray()] as const);
  return Object.fromEntries(await Promise.all(rows));
}

describe('a table of deals', () => {
  it('comes in as if each deal were merged by itself', async () => {
    expect(await bringIn(several(5))).toEqual({ added: 5, changed: 0, same: 0 });
    const other = newDatabase();
    const origin = { part: '', kind: 'file', ref: 'deals.csv', quote: '', at: NOW } as const;
    for (const one of several(5)) {
      const side = importedSide(one, { at: NOW, handoffModel: 'csm_90_day' });
      await mergeSide(other, { dealId: null, side, take: [], origin, keepsLosses: false });
    }
    const withoutId = (rows: Record<string, unknown[]>) => ({
      ...rows,
      // The only ids that are made here.
      versions: (rows['versions'] as { dealId: string }[])
        .map((version) => ({ ...version, id: '' }))
        .toSorted((a, b) => (a.dealId < b.dealId ? -1 : 1)),
    });
    expect(withoutId(await everything())).toEqual(withoutId(await everything(other)));
  });

  it.each([3, 200])('of %d is found at once by names and words of the brief', async (count) => {
    await background.db.deals.bulkAdd(
      Array.from({ length: 60 }, (_, index) =>
        aDeal({ id: `known-${String(index)}`, name: 'Brook' }),
      ),
    );
    expect(await found('brook')).toHaveLength(60);
    await bringIn(several(count));
    expect(await found('clinic2')).toContain('import-0002');
    expect(await found('dana2')).toContain('import-0002');
    expect(await found('rosters')).toHaveLength(count);
    expect(await found('brook')).toHaveLength(60);
  });

  it('brought in a second time changes nothing', async () => {
    await bringIn(several(40));
    const before = await everything();
    expect(await bringIn(several(40))).toEqual({ added: 0, changed: 0, same: 40 });
    expect(await everything()).toEqual(before);
  });

  it('fills what is empty in a deal that is here, and leaves its words alone', async () => {
    const { db } = background;
    await db.deals.add(aDeal());
    const said = { toConfirm: false, none: false, origins: [], revision: 1, updatedAt: NOW };
    await db.facts.add({ dealId: 'deal-northwind', field: 'problem', value: 'Ours', ...said });
    const counts = await bringIn([imported(1), imported(2, { existingId: 'deal-northwind' })]);
    expect(counts).toEqual({ added: 1, changed: 1, same: 0 });
    expect(await db.facts.get(['deal-northwind', 'problem'])).toMatchObject({ value: 'Ours' });
    expect(await db.facts.get(['deal-northwind', 'commercials'])).toMatchObject({
      toConfirm: true,
      value: { value: 2_000 },
    });
    expect(await found('dana2')).toEqual(['deal-northwind']);
  });

  it('gives a person whose id lives elsewhere an id of their own', async () => {
    await background.db.people.add(aPerson({ id: 'import-0001-dana' }));
    await bringIn([imported(1)]);
    expect(await background.db.people.get('import-0001-dana')).toEqual(
      aPerson({ id: 'import-0001-dana' }),
    );
    const [dana, ...others] = await background.db.people.where({ dealId: 'import-0001' }).toArray();
    expect(others).toEqual([]);
    expect(dana).toMatchObject({ name: 'Dana1 Whitfield', toConfirm: true });
    expect(await background.db.versions.toArray()).toMatchObject([
      { changes: [{ what: 'fact' }, { what: 'fact' }, { what: 'person', personId: dana?.id }] },
    ]);
  });

  it.each<[string, ImportedDeal]>([
    ['a deal that is gone', imported(9, { existingId: 'deal-that-is-gone' })],
    ['a value that is none', imported(9, { facts: [{ field: 'problem', value: 7 }] })],
    ['one deal twice', imported(1)],
  ])('with %s brings nothing in', async (_, last) => {
    await background.db.deals.add(aDeal());
    const before = await everything();
    await expect(bringIn([...several(5), last])).rejects.toThrow();
    expect(await everything()).toEqual(before);
    expect(await found('clinic2')).toEqual([]);
    expect(await found('northwind')).toEqual(['deal-northwind']);
  });

  it('gives promises without a deal to the deal of whom they were made to', async () => {
    const recipients = { to: [{ address: 'dana@clinic1.example', name: null }], cc: [], bcc: [] };
    await background.db
      .table('promises')
      .add({ id: 'promise-1', dealId: null, status: 'open', recipients });
    await bringIn([imported(1)]);
    expect(await background.db.promises.get('promise-1')).toMatchObject({ dealId: 'import-0001' });
  });
});
