import { newPerson } from '@/lib/domain/people/new-person';
import { beforeEach, describe, expect, it } from 'vitest';
import { maya } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;
const mailbox = 'maya@fernhill.example';
const dana = { address: 'dana@northwind.example', name: 'Dana Whitfield' };
const record = { crm: 'hubspot', account: '245581', recordId: '77' };

const create = (
  id: string,
  changes: { name?: string; domains?: string[]; address?: string } = {},
) =>
  background.ask('deals.create', {
    id,
    name: changes.name ?? 'Northwind Clinics',
    company: 'Northwind Clinics',
    domains: changes.domains ?? ['northwind.example'],
    people: [{ id: `person-of-${id}`, name: 'Dana', address: changes.address ?? dana.address }],
    thread: null,
    record: null,
  });

beforeEach(async () => {
  background = new BackgroundHarness();
  await background.ask('profile.save', maya);
});

describe('whose deal a thread is about', () => {
  const match = (address: string, threadId: string | null = null) =>
    background.ask('deals.match', {
      thread: threadId === null ? null : { mailbox, threadId },
      people: [{ address, name: null }],
    });

  it('is found by an exact address before the company’s domain', async () => {
    await create('deal-one-1');
    await create('deal-two-2', { address: 'other@northwind.example' });
    expect(await match('other@northwind.example')).toEqual({
      kind: 'one',
      by: 'address',
      dealId: 'deal-two-2',
    });
  });

  it('asks when a domain has several deals', async () => {
    await create('deal-one-1');
    await create('deal-two-2', { address: 'other@northwind.example' });
    expect(await match('new.person@northwind.example')).toMatchObject({
      kind: 'several',
      candidates: [{ id: expect.any(String) }, { id: expect.any(String) }],
    });
  });

  it('never matches by a public mail domain, even one a deal was given', async () => {
    await create('deal-one-1', { domains: ['gmail.com'], address: 'someone@gmail.com' });
    expect(await match('else@gmail.com')).toEqual({ kind: 'none' });
    expect(await match('someone@gmail.com')).toMatchObject({ kind: 'one', by: 'address' });
  });

  it('never matches by colleagues', async () => {
    await create('deal-one-1', { address: 'ines@fernhill.example' });
    expect(await match('ines@fernhill.example')).toEqual({ kind: 'none' });
  });

  it('is what the rep pinned it to, until it is unpinned or archived', async () => {
    await create('deal-one-1');
    await create('deal-two-2', { address: 'other@northwind.example' });
    const pin = { mailbox, threadId: 't1' };
    await background.ask('deals.pinThread', { ...pin, dealId: 'deal-two-2' });
    expect(await match(dana.address, 't1')).toMatchObject({ by: 'pin', dealId: 'deal-two-2' });
    await background.ask('deals.setArchived', { id: 'deal-two-2', archived: true });
    expect(await match(dana.address, 't1')).toMatchObject({ by: 'address', dealId: 'deal-one-1' });
    await background.ask('deals.setArchived', { id: 'deal-two-2', archived: false });
    await background.ask('deals.pinThread', { ...pin, dealId: null });
    expect(await match(dana.address, 't1')).toMatchObject({ dealId: 'deal-one-1' });
  });
});

describe('deals', () => {
  const list = (query: string, limit = 50) =>
    background.ask('deals.list', { query, archived: false, limit });

  it('are created once, however often the request is repeated', async () => {
    await create('deal-one-1');
    await create('deal-one-1', { name: 'Renamed by a repeat' });
    const { deals } = await list('');
    expect(deals.map(({ name }) => name)).toEqual(['Northwind Clinics']);
    expect((await background.ask('deals.dossier', { id: 'deal-one-1' }))?.people).toHaveLength(1);
  });

  it('are found by company, person and address', async () => {
    await create('deal-one-1');
    const found = async (query: string) => (await list(query)).deals.length;
    expect(await Promise.all(['northwind', 'dana', 'DANA@north', 'kestrel'].map(found))).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('are found by words of the brief, as they are now', async () => {
    await create('deal-one-1');
    const write = (value: string, base: string) =>
      background.ask('facts.save', {
        dealId: 'deal-one-1',
        field: 'problem',
        state: { value, toConfirm: false, none: false },
        base: { value: base, toConfirm: false, none: false },
        unheard: [],
        origins: [],
      });
    await write('Rósters take two days', '');
    const found = async (query: string) => (await list(query)).deals.length;
    expect(await Promise.all(['rosters', 'northwind roster', 'invoices'].map(found))).toEqual([
      1, 1, 0,
    ]);
    await write('Invoices take two days', 'Rósters take two days');
    expect(await Promise.all(['rosters', 'invoices'].map(found))).toEqual([0, 1]);
  });

  it('are found where every word is common, and no more than asked for', async () => {
    const ids = Array.from({ length: 280 }, (_, index) => `deal-number-${String(index)}`);
    for (const id of ids) await create(id);
    expect(await list('north')).toMatchObject({ deals: { length: 50 }, more: true });
    const last = await list('northwind clin', 279);
    expect([last.deals.length, last.more]).toEqual([279, true]);
    expect((await list('', 500)).more).toBe(false);
    await create('deal-two-2', { name: 'Northwind quarry' });
    expect((await list('northwind quarry')).deals.map(({ id }) => id)).toEqual(['deal-two-2']);
  });

  it('keep what a rename doesn’t name', async () => {
    await create('deal-one-1');
    const patch = { name: 'Northwind, clinics North', company: undefined };
    const deal = await background.ask('deals.update', { id: 'deal-one-1', patch });
    expect(deal).toMatchObject({ name: 'Northwind, clinics North', company: 'Northwind Clinics' });
  });
});

describe('whose deal a CRM record is', () => {
  const matchRecord = () =>
    background.ask('deals.matchRecord', {
      record,
      name: 'Northwind clinics – rollout',
      company: null,
      addresses: [],
    });

  it('is asked for until the rep links it, then found', async () => {
    expect(await matchRecord()).toEqual({ kind: 'none' });
    await create('deal-one-1');
    expect(await matchRecord()).toMatchObject({
      kind: 'several',
      candidates: [{ id: 'deal-one-1' }],
    });
    await background.ask('deals.linkRecord', { record, dealId: 'deal-one-1' });
    expect(await matchRecord()).toEqual({ kind: 'one', by: 'record', dealId: 'deal-one-1' });
    await background.ask('deals.setArchived', { id: 'deal-one-1', archived: true });
    expect(await matchRecord()).toEqual({ kind: 'one', by: 'record', dealId: 'deal-one-1' });
  });
});

describe('a deal suggested for a CRM record', () => {
  it('is one that knows a contact of it, whatever the record is called', async () => {
    await create('deal-one-1');
    const person = newPerson({
      id: 'person-dana',
      dealId: 'deal-one-1',
      updatedAt: '2026-11-20T10:00:00.000Z',
      name: 'Dana Whitfield',
      addresses: ['dana@northwind.example'],
    });
    await background.ask('people.save', { person, base: null });
    const match = await background.ask('deals.matchRecord', {
      record,
      name: 'Opportunity 4711',
      company: null,
      addresses: ['Dana@Northwind.example'],
    });
    expect(match).toMatchObject({ kind: 'several', candidates: [{ id: 'deal-one-1' }] });
  });
});

describe('a deal made from a CRM record', () => {
  const fromRecord = () =>
    background.ask('deals.create', {
      id: 'deal-one-1',
      name: 'Northwind Clinics',
      company: 'Northwind Clinics',
      domains: [],
      people: [{ id: 'person-dana', name: 'Dana', address: dana.address }],
      thread: null,
      record: {
        ...record,
        name: 'Northwind Clinics – rollout',
        stage: 'Contract sent',
        standing: null,
        amount: { text: '£86,400.00', value: 86_400 },
        company: null,
        closeDate: '2026-11-28',
        owner: 'Sven Aalto',
      },
    });
  const dossier = () => background.ask('deals.dossier', { id: 'deal-one-1' });

  it('starts its brief with what the record says, in one version, and is linked to it', async () => {
    await fromRecord();
    expect(await dossier()).toMatchObject({
      deal: { phase: 'negotiating', closeDate: '2026-11-28' },
      people: [
        { name: 'Dana', role: 'other', toConfirm: false, position: 0 },
        { name: 'Sven Aalto', role: 'ae', toConfirm: true, position: 1 },
      ],
      facts: [
        {
          field: 'commercials',
          value: { value: 86_400, currency: 'GBP' },
          toConfirm: true,
          origins: [{ kind: 'crm', quote: '£86,400.00' }],
        },
      ],
    });
    const versions = await background.ask('versions.list', {
      dealId: 'deal-one-1',
      before: null,
      limit: 10,
    });
    expect(versions).toMatchObject([
      { reason: 'imported', changes: [{ field: 'commercials', from: null }] },
    ]);
    const match = await background.ask('deals.matchRecord', {
      record,
      name: '',
      company: null,
      addresses: [],
    });
    expect(match).toMatchObject({ by: 'record', dealId: 'deal-one-1' });
  });

  it('keeps what was written since, when the request is repeated', async () => {
    await fromRecord();
    const [fact] = (await dossier())?.facts ?? [];
    if (fact === undefined) throw new Error('no amount');
    const state = { value: fact.value, toConfirm: true, none: false };
    await background.ask('facts.save', {
      dealId: 'deal-one-1',
      field: 'commercials',
      state: { ...state, value: { ...Object(fact.value), value: 90_000 }, toConfirm: false },
      base: state,
      unheard: [],
      origins: [],
    });
    await fromRecord();
    expect((await dossier())?.facts).toMatchObject([
      { value: { value: 90_000, currency: 'GBP' }, toConfirm: false },
    ]);
    expect((await dossier())?.people).toHaveLength(2);
  });
});

describe('the brief', () => {
  const save = (value: unknown) =>
    background.ask('facts.save', {
      dealId: 'deal-one-1',
      field: 'problem',
      state: { value, toConfirm: false, none: false },
      base: { value: '', toConfirm: false, none: false },
      unheard: [],
      origins: [],
    });

  it('answers with what is on disk', async () => {
    await create('deal-one-1');
    expect(await save('Rosters take two days')).toMatchObject({ fact: { revision: 1 } });
    expect(await save('Rosters take three days')).toMatchObject({ fact: { revision: 2 } });
    const dossier = await background.ask('deals.dossier', { id: 'deal-one-1' });
    expect(dossier?.facts).toMatchObject([{ field: 'problem', value: 'Rosters take three days' }]);
  });

  it('refuses a value of another shape, and a deal that is gone', async () => {
    await expect(save('text')).rejects.toMatchObject({ code: 'not_found' });
    await create('deal-one-1');
    await expect(save({ not: 'text' })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('commits durably: the transaction is strict', async () => {
    const durability = await background.db.transaction('rw', background.db.facts, (tx) => {
      return Promise.resolve(tx.idbtrans.durability);
    });
    expect(durability).toBe('strict');
  });
});

describe('mailboxes', () => {
  it('are off until switched on, and an unseen one is remembered', async () => {
    const seen = await background.ask('mailboxes.config', { address: mailbox });
    expect(seen.enabled).toBe(false);
    expect(await background.ask('mailboxes.list', {})).toEqual([
      { address: mailbox, enabled: false },
    ]);
    await background.ask('mailboxes.set', { address: mailbox, enabled: true });
    expect((await background.ask('mailboxes.config', { address: mailbox })).enabled).toBe(true);
  });
});
