import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { crmRecordId } from '@/lib/domain/crm/crm-record-key';
import { pruneWritten } from '@/lib/storage/repositories/outbox-repository';
import { aFailure } from '../../fixtures/fake-crm';
import { aDeal } from '../../fixtures/records';
import { stubTexts } from '../components/stub-texts';
import { CrmHarness } from './crm-harness';
import type { MessageInput } from '@/lib/messaging/contract/contract';

const record = { crm: 'hubspot', account: '245581', recordId: '77' };
const HUBSPOT = { crm: 'hubspot', origin: 'https://api.hubapi.com' } as const;
const NOTE = { kind: 'note' } as const;

let background: CrmHarness;
beforeEach(async () => {
  background = new CrmHarness();
  await stubTexts();
  await background.db.deals.add(aDeal());
  await background.ask('deals.linkRecord', { record, dealId: 'deal-northwind' });
  await connect();
});

const connect = (key = 'pat-secret') =>
  background.ask('crm.connect', { ...HUBSPOT, signIn: { kind: 'key', key } });
const write = (id: string, work: MessageInput<'crm.write'>['work'] = NOTE, recordId = '77') =>
  background.ask('crm.write', {
    id,
    dealId: 'deal-northwind',
    record: { ...record, recordId },
    work,
  });
const deliver = () => background.context.deliver();
const rows = () => background.ask('crm.outbox', { dealId: 'deal-northwind' });
const rowOf = async (id: string) => (await rows()).find((row) => row.id === id);

describe('a note', () => {
  it('is on disk before it is written, then in the CRM, and its id is remembered', async () => {
    let atCall: unknown;
    background.crm.meanwhile = async (name) => {
      if (name === 'writeNote') atCall = await background.db.outbox.get('write-0001');
    };
    expect((await write('write-0001')).state).toBe('waiting');
    await deliver();
    expect(atCall).toMatchObject({ state: 'writing', attempts: 1 });
    expect(await rowOf('write-0001')).toMatchObject({ state: 'done', failure: null });
    const [noteId] = [...(background.crm.notes.get('77')?.keys() ?? [])];
    expect((await background.db.recordLinks.get(crmRecordId(record)))?.noteId).toBe(noteId);
  });

  it('is written as the deal stands when it is delivered', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? aFailure('offline') : 'do');
    await write('write-0001');
    await deliver();
    await background.db.deals.update('deal-northwind', { company: 'Northwind Clinics AB' });
    background.crm.turn = () => 'do';
    background.wait(60_000);
    await deliver();
    const [note] = [...(background.crm.notes.get('77')?.values() ?? [])];
    expect(note?.text).toContain('Northwind Clinics AB');
    expect(note?.text.endsWith('Baton brief deal-northwind')).toBe(true);
  });

  it('that waits is replaced by the next one, and repeating the first does not bring it back', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? aFailure('offline') : 'do');
    await write('write-0001');
    await deliver();
    await write('write-0002');
    expect((await rows()).map(({ id }) => id)).toEqual(['write-0002']);
    expect((await write('write-0001')).id).toBe('write-0002');
    expect((await rows()).map(({ id }) => id)).toEqual(['write-0002']);
  });

  it('of a deal that is gone is dropped', async () => {
    await background.db.deals.clear();
    await write('write-0001');
    await deliver();
    expect(await rows()).toEqual([]);
    expect(background.crm.called('writeNote')).toBe(0);
  });

  it('of a deal that is not the record’s any more is given up', async () => {
    await background.db.deals.add(aDeal({ id: 'deal-southwind', name: 'Southwind' }));
    background.crm.turn = (name) => (name === 'writeNote' ? aFailure('offline') : 'do');
    await write('write-0001');
    await deliver();
    await background.ask('deals.linkRecord', { record, dealId: 'deal-southwind' });
    background.crm.turn = () => 'do';
    background.wait(60_000);
    await deliver();
    expect(background.crm.notes.get('77')?.size ?? 0).toBe(0);
    expect(await rows()).toEqual([]);
  });

  it('is written once more after it was written, over the same note', async () => {
    await write('write-0001');
    await deliver();
    await write('write-0002');
    await deliver();
    expect(background.crm.notes.get('77')?.size).toBe(1);
    expect(background.crm.called('writeNote')).toBe(2);
  });
});

describe('fields', () => {
  it('that wait are merged, the later value standing', async () => {
    background.crm.turn = (name) => (name === 'writeFields' ? aFailure('offline') : 'do');
    await write('write-0001', {
      kind: 'fields',
      fields: { name: 'Northwind', closeDate: '2026-04-01' },
    });
    await deliver();
    await write('write-0002', { kind: 'fields', fields: { closeDate: '2026-05-01' } });
    background.crm.turn = () => 'do';
    background.wait(60_000);
    await deliver();
    expect(background.crm.fields.get('77')).toEqual({ name: 'Northwind', closeDate: '2026-05-01' });
    expect(background.crm.called('writeFields')).toBe(2);
  });

  it.each(['refused', 'offline'] as const)(
    'that are %s while a later write comes give way to it',
    async (kind) => {
      const amount = (value: number) => ({ amount: { value, currency: 'EUR' } });
      background.crm.turn = (name) => (name === 'writeFields' ? aFailure(kind) : 'do');
      background.crm.meanwhile = async () => {
        background.crm.meanwhile = () => Promise.resolve();
        await write('write-0002', { kind: 'fields', fields: amount(2) });
        background.crm.turn = (name) =>
          name === 'writeFields' && background.crm.called(name) === 1 ? aFailure(kind) : 'do';
      };
      await write('write-0001', { kind: 'fields', fields: { name: 'Old', ...amount(1) } });
      await deliver();
      for (const { id } of await rows()) await background.ask('crm.retry', { id });
      await deliver();
      background.wait(600_000);
      await deliver();
      expect(background.crm.fields.get('77')).toEqual({ name: 'Old', ...amount(2) });
      expect(new Set((await rows()).map(({ state }) => state))).toEqual(new Set(['done']));
    },
  );

  it('that were refused lose what a later write sets, so that a retry does not bring it back', async () => {
    background.crm.turn = (name) =>
      name === 'writeFields' ? aFailure('refused', { detail: 'amount' }) : 'do';
    const amount = (value: number) => ({ amount: { value, currency: 'EUR' } });
    await write('write-0001', { kind: 'fields', fields: { name: 'Old', ...amount(1) } });
    await deliver();
    expect(await rowOf('write-0001')).toMatchObject({ state: 'stuck' });
    background.crm.turn = () => 'do';
    await write('write-0002', { kind: 'fields', fields: amount(2) });
    await deliver();
    await background.ask('crm.retry', { id: 'write-0001' });
    await deliver();
    expect(background.crm.fields.get('77')).toEqual({ name: 'Old', ...amount(2) });
  });

  it('of a deal that is gone are dropped', async () => {
    await background.db.deals.clear();
    await write('write-0001', { kind: 'fields', fields: { closeDate: '2026-04-01' } });
    await deliver();
    expect(background.crm.called('writeFields')).toBe(0);
    expect(await rows()).toEqual([]);
  });
});

describe('a failure', () => {
  it('outside is tried again later each time, and not before the CRM wants it', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? aFailure('server_error') : 'do');
    const begun = Date.parse(background.now);
    await write('write-0001');
    await deliver();
    const due = async () => (Date.parse((await rowOf('write-0001'))?.dueAt ?? '') - begun) / 1_000;
    expect(await due()).toBe(30);
    await deliver();
    expect(background.crm.called('writeNote')).toBe(1);
    background.wait(30_000);
    await deliver();
    expect(await due()).toBe(30 + 60);
    background.crm.turn = (name) =>
      name === 'writeNote'
        ? aFailure('rate_limited', { retryAt: new Date(begun + 900_000).toISOString() })
        : 'do';
    background.wait(60_000);
    await deliver();
    expect(await due()).toBe(900);
    const alarm = await browser.alarms.get('crm-outbox');
    expect(alarm?.scheduledTime).toBe(begun + 900_000);
  });

  it('of the connection spares the other writes a try', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? aFailure('rate_limited') : 'do');
    for (const id of ['71', '72', '73']) await write(`write-00${id}`, NOTE, id);
    await deliver();
    expect(background.crm.called('writeNote')).toBe(1);
    expect((await rows()).map(({ state, failure }) => [state, failure?.kind])).toEqual(
      Array.from({ length: 3 }, () => ['waiting', 'rate_limited']),
    );
  });

  it('of one record holds up no other', async () => {
    background.crm.turn = (name) =>
      name === 'writeNote' && background.crm.called('writeNote') === 1 ? aFailure('gone') : 'do';
    for (const id of ['71', '72']) await write(`write-00${id}`, NOTE, id);
    await deliver();
    expect(await rowOf('write-0071')).toMatchObject({ state: 'stuck', failure: { kind: 'gone' } });
    expect(await rowOf('write-0072')).toMatchObject({ state: 'done' });
  });

  it('that only this write has lets the others go first', async () => {
    let isFirst = true;
    background.crm.turn = (name) => {
      if (name !== 'writeNote') return 'do';
      const turn = isFirst ? aFailure('server_error') : 'do';
      isFirst = false;
      return turn;
    };
    for (const id of ['71', '72']) await write(`write-00${id}`, NOTE, id);
    await deliver();
    background.wait(30_000);
    await deliver();
    expect([...background.crm.notes.keys()]).toEqual(['72', '71']);
  });

  it('to sign in waits for the rep, and goes on by itself after the next connection', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? aFailure('expired') : 'do');
    await write('write-0001');
    await write('write-0002', NOTE, '78');
    await deliver();
    expect((await rows()).map(({ state }) => state)).toEqual(['stuck', 'stuck']);
    const [connection] = await background.ask('crm.connections', {});
    expect(connection?.failure?.kind).toBe('expired');
    background.wait(86_400_000);
    await deliver();
    expect(background.crm.called('writeNote')).toBe(1);
    background.crm.turn = () => 'do';
    await connect('pat-other');
    await deliver();
    expect((await rows()).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('that is another account’s says nothing of the connection', async () => {
    let isFirst = true;
    background.crm.turn = (name) => {
      const turn = name === 'writeNote' && isFirst ? aFailure('not_connected') : 'do';
      if (name === 'writeNote') isFirst = false;
      return turn;
    };
    for (const id of ['71', '72']) await write(`write-00${id}`, NOTE, id);
    await deliver();
    expect(await rowOf('write-0071')).toMatchObject({ state: 'stuck' });
    expect(await rowOf('write-0072')).toMatchObject({ state: 'done' });
    expect(await background.ask('crm.connections', {})).toMatchObject([{ failure: null }]);
  });

  it('of a CRM that isn’t connected is stuck, as is one that cannot be', async () => {
    await background.ask('crm.disconnect', HUBSPOT);
    await write('write-0001');
    await background.ask('crm.write', {
      id: 'write-0002',
      dealId: 'deal-northwind',
      record: { crm: 'other', account: 'https://crm.example', recordId: '1' },
      work: NOTE,
    });
    await deliver();
    for (const row of await rows())
      expect(row).toMatchObject({ state: 'stuck', failure: { kind: 'not_connected' } });
    expect(await browser.alarms.get('crm-outbox')).toBeUndefined();
  });
});

describe('the rep', () => {
  it('tries again what is stuck', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? aFailure('gone') : 'do');
    await write('write-0001');
    await deliver();
    background.crm.turn = () => 'do';
    expect(await background.ask('crm.retry', { id: 'write-0001' })).toMatchObject({
      state: 'waiting',
    });
    await deliver();
    expect(await rowOf('write-0001')).toMatchObject({ state: 'done' });
    expect(await background.ask('crm.retry', { id: 'write-9999' })).toBeNull();
  });

  it('gives up what has not happened, and nothing else', async () => {
    background.crm.turn = (name) => (name === 'writeNote' ? aFailure('offline') : 'do');
    await write('write-0001');
    await deliver();
    await background.ask('crm.discard', { id: 'write-0001' });
    expect(await rows()).toEqual([]);
    background.crm.turn = () => 'do';
    await write('write-0002');
    await deliver();
    await background.ask('crm.discard', { id: 'write-0002' });
    expect(await rows()).toHaveLength(1);
  });

  it('sees what was written until it is pruned', async () => {
    await write('write-0001');
    await deliver();
    await pruneWritten(background.db, background.now);
    expect(await rows()).toHaveLength(1);
    background.wait(1);
    await pruneWritten(background.db, background.now);
    expect(await rows()).toEqual([]);
  });
});
