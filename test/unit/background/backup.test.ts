import { beforeEach, describe, expect, it } from 'vitest';
import { rowLine } from '@/lib/domain/backup/read-row';
import { aDeal, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;
beforeEach(() => {
  background = new BackgroundHarness();
});

const DAY_MS = 86_400_000;
/** Lets that many days go by; fewer than none sets the clock back. */
function pass(days: number): void {
  background.now = new Date(Date.parse(background.now) + days * DAY_MS).toISOString();
}
const isDue = async () =>
  (await background.ask('backup.reminder', { today: background.now.slice(0, 10) })).isDue;
const addDeal = (id: string) =>
  background.db.deals.add(aDeal({ id, createdAt: background.now, updatedAt: background.now }));

async function restore(mode: 'merge' | 'replace', savedAt: string, lines: string[]) {
  const restoreId = crypto.randomUUID();
  expect(await background.ask('restore.stage', { restoreId, from: 0, lines })).toBeNull();
  const input = { restoreId, mode, rows: lines.length, savedAt };
  expect(await background.ask('restore.commit', input)).toBe(true);
}

describe('the reminder to save the file', () => {
  it('is weekly and on from the start, and says nothing on the first day', async () => {
    expect(await isDue()).toBe(false);
    await addDeal('deal-one');
    expect(await isDue()).toBe(false);
    pass(6);
    expect(await isDue()).toBe(false);
    pass(1);
    expect(await isDue()).toBe(true);
  });

  it('ends with a save, and comes back a week later if something changed', async () => {
    await addDeal('deal-one');
    pass(8);
    await background.ask('backup.saved', { at: background.now });
    expect(await isDue()).toBe(false);
    pass(30);
    expect(await isDue()).toBe(false);
    await background.db.deals.update('deal-one', { updatedAt: background.now });
    expect(await isDue()).toBe(true);
  });

  it('waits when it was told to, and stays away when it was switched off', async () => {
    await addDeal('deal-one');
    pass(8);
    const tomorrow = new Date(Date.parse(background.now) + DAY_MS).toISOString().slice(0, 10);
    await background.ask('backup.remind', { on: true, laterUntil: tomorrow });
    expect(await isDue()).toBe(false);
    pass(1);
    expect(await isDue()).toBe(true);
    await background.ask('backup.remind', { on: false, laterUntil: null });
    pass(100);
    expect(await isDue()).toBe(false);
  });

  it('survives a clock that ran a year ahead when the file was saved', async () => {
    await addDeal('deal-one');
    pass(365);
    await background.ask('backup.saved', { at: background.now });
    pass(-365);
    expect(await isDue()).toBe(true);
    await background.ask('backup.saved', { at: background.now });
    expect(await isDue()).toBe(false);
  });

  it.each(['merge', 'replace'] as const)(
    'does not ask for the file that was just restored (%s), until something changes',
    async (mode) => {
      const old = { createdAt: '2025-01-05T09:00:00.000Z', updatedAt: '2025-06-05T09:00:00.000Z' };
      await restore(mode, '2025-06-06T09:00:00.000Z', [rowLine('deals', aDeal(old))]);
      expect(await isDue()).toBe(false);
      pass(30);
      expect(await isDue()).toBe(false);
      await addDeal('deal-two');
      expect(await isDue()).toBe(true);
    },
  );

  it('is not put off by a file that was merged into other deals, nor by one from the future', async () => {
    await addDeal('deal-one');
    pass(8);
    await restore('merge', background.now, [rowLine('deals', aDeal({ id: 'deal-two' }))]);
    expect(await isDue()).toBe(true);
    await restore('replace', '2099-01-01T00:00:00.000Z', [
      rowLine('deals', aDeal({ updatedAt: NOW })),
    ]);
    expect(await isDue()).toBe(false);
    pass(8);
    await background.db.deals.update('deal-northwind', { updatedAt: background.now });
    expect(await isDue()).toBe(true);
  });
});
