import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { aDeal, aPerson } from '../../fixtures/records';
import { stubTexts } from '../components/stub-texts';
import { CrmHarness } from './crm-harness';

const record = { crm: 'hubspot', account: '245581', recordId: '77' };
const HUBSPOT = { crm: 'hubspot', origin: 'https://api.hubapi.com' } as const;
const NOTE = { kind: 'note' } as const;

let background: CrmHarness;
beforeEach(async () => {
  background = new CrmHarness();
  await stubTexts();
  await background.db.deals.add(aDeal());
  await background.ask('deals.linkRecord', { record, dealId: 'deal-northwind' });
  await background.ask('crm.connect', { ...HUBSPOT, signIn: { kind: 'key', key: 'pat-secret' } });
});

const write = (id: string) =>
  background.ask('crm.write', { id, dealId: 'deal-northwind', record, work: NOTE });
const deliver = () => background.context.deliver();
const rows = () => background.ask('crm.outbox', { dealId: 'deal-northwind' });
const rowOf = async (id: string) => (await rows()).find((row) => row.id === id);

describe('a note that cannot be made', () => {
  it('holds up nobody, and is stuck after a few tries', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    await background.db.deals.add(aDeal({ id: 'deal-broken' }));
    await background.db.people.add(aPerson({ dealId: 'deal-broken', name: null as never }));
    await background.ask('crm.write', {
      id: 'write-0001',
      dealId: 'deal-broken',
      record: { ...record, recordId: '78' },
      work: NOTE,
    });
    await write('write-0002');
    await deliver();
    expect(await rowOf('write-0002')).toMatchObject({ state: 'done' });
    for (let tries = 0; tries < 2; tries += 1) {
      background.wait(120_000);
      await deliver();
    }
    expect(await background.db.outbox.get('write-0001')).toMatchObject({
      state: 'stuck',
      failure: { kind: 'changed' },
    });
    expect(report).toHaveBeenCalledTimes(3);
    vi.unstubAllGlobals();
  });
});

describe('a worker that dies while it writes', () => {
  it('leaves a write that the next one does again, over the note that is there', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? 'lost' : 'do');
    await write('write-0001');
    await expect.poll(() => background.crm.notes.size).toBe(1);
    expect(await rowOf('write-0001')).toMatchObject({ state: 'writing' });
    background.newWorker();
    background.crm.turn = () => 'do';
    await deliver();
    expect(background.crm.called('writeNote')).toBe(1);
    background.wait(10_000);
    await deliver();
    expect(await rowOf('write-0001')).toMatchObject({ state: 'done', attempts: 2 });
    expect(background.crm.notes.get('77')?.size).toBe(1);
  });

  it('is tried again at once where the rep wants it', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? 'lost' : 'do');
    await write('write-0001');
    await expect.poll(() => background.crm.notes.size).toBe(1);
    background.newWorker();
    background.crm.turn = () => 'do';
    expect(await background.ask('crm.retry', { id: 'write-0001' })).toMatchObject({
      state: 'waiting',
      attempts: 1,
    });
    await deliver();
    expect(await rowOf('write-0001')).toMatchObject({ state: 'done', attempts: 2 });
  });

  it('is woken by an alarm', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? 'lost' : 'do');
    await write('write-0001');
    await expect.poll(() => background.crm.notes.size).toBe(1);
    expect((await browser.alarms.get('crm-outbox'))?.scheduledTime).toBe(
      Date.parse(background.now) + 60_000,
    );
  });
});

describe('a database that fails after a write', () => {
  it('leaves nothing as being written for good: the same worker goes on with it', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    background.crm.meanwhile = () => {
      background.crm.meanwhile = () => Promise.resolve();
      vi.spyOn(background.db.outbox, 'put').mockImplementationOnce(() => {
        throw new Error('disk full');
      });
      return Promise.resolve();
    };
    await write('write-0001');
    await expect.poll(() => report.mock.calls.length).toBe(1);
    expect(await rowOf('write-0001')).toMatchObject({ state: 'writing' });
    background.wait(20_000);
    await deliver();
    expect(await rowOf('write-0001')).toMatchObject({ state: 'done' });
    expect(background.crm.notes.size).toBe(1);
    vi.unstubAllGlobals();
  });
});
