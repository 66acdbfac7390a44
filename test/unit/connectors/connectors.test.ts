import { describe, expect, it } from 'vitest';
import { crmDealSchema } from '@/lib/domain/crm/crm-deal';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { connectorOf } from '@/lib/connectors/connectors';
import { hubspot } from '@/lib/connectors/hubspot/hubspot';
import { salesforceApi } from '../../stand-ins/apis/salesforce';
import { salesforce } from '@/lib/connectors/salesforce/salesforce';
import { accessBy, accessTo, noteOf, subjects } from './subjects';

const MARKER = 'Baton brief 5c1d2e3f-0000-4000-8000-000000000001';

describe('the registry', () => {
  it('has a connector for every CRM of the catalog and for no other', () => {
    for (const { id } of CRM_CATALOG) expect(connectorOf(id)?.crm).toBe(id);
    expect(connectorOf('other')).toBeNull();
    expect(connectorOf('toString')).toBeNull();
  });
});

describe.each(subjects)('the connector of $connector.crm', (subject) => {
  const { connector, record, newApi, noSuchId } = subject;

  it('says whose key it has', async () => {
    const answer = await connector.check(accessTo(newApi(), subject));
    const user = connector === hubspot ? '245581' : 'maya@fernhill.example';
    expect(answer).toEqual({ ok: true, value: { user } });
  });

  it('reads the deal with people, company, owner, stage, amount and day', async () => {
    const answer = await connector.readDeal(accessTo(newApi(), subject), record);
    if (!answer.ok) throw new Error(answer.failure.kind);
    const deal = crmDealSchema.parse(answer.value);
    expect(deal).toMatchObject({
      name: 'Northwind Clinics – rollout to eleven sites',
      stage: { label: connector === salesforce ? 'Negotiation/Review' : 'Contract sent' },
      standing: 'open',
      amount: { value: 86_400, currency: 'GBP' },
      closeDate: '2026-11-28',
      owner: { name: 'Maya Lindqvist', address: 'maya@fernhill.example' },
      company: { name: 'Northwind Clinics', domain: 'northwindclinics.example' },
    });
    expect(deal.contacts.map(({ name, address, title }) => [name, address, title])).toEqual([
      ['Dana Whitfield', 'dana.whitfield@northwindclinics.example', 'Head of Workforce'],
      [
        'Robert Achterberg',
        'robert.achterberg@northwindclinics.example',
        'Chief Financial Officer',
      ],
      ['Priya Nair', 'priya.nair@northwindclinics.example', 'Head of IT'],
    ]);
  });

  it('knows which stages are won and lost, where stages say it', async () => {
    const answer = await connector.readStages(accessTo(newApi(), subject));
    if (!answer.ok) throw new Error(answer.failure.kind);
    const decided = answer.value.filter(({ standing }) => standing !== 'open');
    const expected = connector.crm === 'pipedrive' ? [] : ['closed won won', 'closed lost lost'];
    expect(decided.map(({ label, standing }) => `${label.toLowerCase()} ${standing}`)).toEqual(
      expected,
    );
  });

  it('sees a deal that was won or lost', async () => {
    const api = newApi();
    const ends =
      connector.crm === 'hubspot'
        ? ['Closed won', 'Closed lost']
        : connector.crm === 'salesforce'
          ? ['Closed Won', 'Closed Lost']
          : ['won', 'lost'];
    for (const end of ends) {
      api.move(record.recordId, end);
      const answer = await connector.readDeal(accessTo(api, subject), record);
      expect(end.toLowerCase()).toContain(answer.ok ? answer.value.standing : 'read');
    }
  });

  it('writes the note on its deal, updates it, and never has a second one', async () => {
    const api = newApi();
    const access = accessTo(api, subject);
    const first = await connector.writeNote(access, record, noteOf(MARKER, 'first'), null);
    if (!first.ok) throw new Error(first.failure.kind);
    const { noteId } = first.value;
    for (const [word, known] of [
      ['second', noteId],
      ['third', null],
      ['fourth', '1'],
    ] as const) {
      const again = await connector.writeNote(access, record, noteOf(MARKER, word), known);
      expect(again).toEqual(first);
      expect(api.notes()).toHaveLength(1);
      expect(api.notes()[0]).toMatchObject({ id: noteId, recordId: record.recordId });
      expect(api.notes()[0]?.content).toContain(word);
    }
  });

  it('keeps another deal’s note apart, also where its marker begins the same', async () => {
    const api = newApi();
    const access = accessTo(api, subject);
    await connector.writeNote(access, record, noteOf(`${MARKER}2`, 'other'), null);
    await connector.writeNote(access, record, noteOf(MARKER, 'mine'), null);
    expect(api.notes().map(({ content }) => /other|mine/.exec(content)?.[0])).toEqual([
      'other',
      'mine',
    ]);
  });

  it('names the deal in the note that takes the place of another deal’s', async () => {
    const api = newApi();
    const access = accessTo(api, subject);
    const first = await connector.writeNote(access, record, noteOf(MARKER, 'first'), null);
    if (!first.ok) throw new Error(first.failure.kind);
    const { noteId } = first.value;
    await connector.writeNote(access, record, noteOf(`${MARKER}2`, 'second'), noteId);
    // Found by its own marker, not only by the id that is known here.
    await connector.writeNote(access, record, noteOf(`${MARKER}2`, 'third'), null);
    expect(api.notes()).toHaveLength(1);
    expect(api.notes()[0]?.content).toContain('third');
  });

  it('has one note after a write whose answer was lost, once or twice', async () => {
    const api = newApi();
    const access = accessTo(api, subject);
    const writes = { path: /(?:notes|Task)$/, method: 'POST' };
    api.faults.add('cut', writes);
    const lost = await connector.writeNote(access, record, noteOf(MARKER, 'first'), null);
    expect(lost).toMatchObject({ ok: false, failure: { kind: 'offline' } });
    expect(api.notes()).toHaveLength(1);
    const again = await connector.writeNote(access, record, noteOf(MARKER, 'second'), null);
    expect(again.ok).toBe(true);
    expect(api.notes()).toHaveLength(1);
    expect(api.notes()[0]?.content).toContain('second');
  });

  it('writes the note again where somebody deleted it', async () => {
    const api = newApi();
    const access = accessTo(api, subject);
    const first = await connector.writeNote(access, record, noteOf(MARKER, 'first'), null);
    if (!first.ok) throw new Error(first.failure.kind);
    api.remove(first.value.noteId);
    const { noteId } = first.value;
    const again = await connector.writeNote(access, record, noteOf(MARKER, 'second'), noteId);
    expect(again.ok && again.value.noteId).not.toBe(noteId);
    expect(api.notes()).toHaveLength(1);
  });

  it('finds the note among hundreds of others', async () => {
    const api = newApi();
    const access = accessTo(api, subject);
    for (let at = 0; at < 730; at += 1) api.addNote(record.recordId, `Another ${String(at)}`);
    const first = await connector.writeNote(access, record, noteOf(MARKER, 'mine'), null);
    expect(await connector.writeNote(access, record, noteOf(MARKER, 'mine'), null)).toEqual(first);
    expect(api.notes()).toHaveLength(731);
  });

  it('writes fields, and reads them as it wrote them', async () => {
    const access = accessTo(newApi(), subject);
    const fields = {
      name: 'Northwind – twelve sites',
      amount: { value: 91_000.5, currency: 'GBP' },
      closeDate: '2027-01-31',
    };
    expect(await connector.writeFields(access, record, fields)).toEqual({ ok: true, value: null });
    expect(await connector.readDeal(access, record)).toMatchObject({ value: fields });
  });

  it('says what the CRM says of values it does not take', async () => {
    const access = accessTo(newApi(), subject);
    const amount = { value: connector.crm === 'salesforce' ? -1 : Number.NaN, currency: null };
    const answer = await connector.writeFields(access, record, { amount });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(answer.ok ? '' : answer.failure.detail).toMatch(/amount|value/i);
  });

  it('finds no deal that is not there, to read or to write', async () => {
    const api = newApi();
    const access = accessTo(api, subject);
    for (const recordId of [
      noSuchId,
      '',
      '../../users',
      '1 OR 1=1',
      '%2e%2e',
      "006' OR Name != '",
    ]) {
      const other = { ...record, recordId };
      const answers = [
        await connector.readDeal(access, other),
        await connector.writeFields(access, other, { name: 'x' }),
        await connector.writeNote(access, other, noteOf(MARKER, 'x'), null),
      ];
      for (const answer of answers) {
        expect(answer.ok ? null : answer.failure.kind).toMatch(/^(gone|refused)$/);
      }
      expect(api.notes()).toEqual([]);
    }
  });

  it('finds no deal that was deleted', async () => {
    const api = newApi();
    api.remove(record.recordId);
    const answer = await connector.readDeal(accessTo(api, subject), record);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'gone' } });
  });

  it('sends its key in a header alone, and to its origin alone', async () => {
    const api = newApi();
    const asked: Request[] = [];
    const access = accessBy(
      (input, init) => {
        asked.push(new Request(input, init));
        return accessTo(api, subject).fetch(input, init);
      },
      { origin: subject.origin, token: api.key },
    );
    await connector.readDeal(access, record);
    await connector.writeNote(access, record, noteOf(MARKER, 'x'), null);
    expect(asked.length).toBeGreaterThan(3);
    for (const request of asked) {
      expect(new URL(request.url).origin).toBe(subject.origin);
      expect(request.url + (await request.text())).not.toContain(api.key);
      expect([request.redirect, request.credentials]).toEqual(['manual', 'omit']);
    }
  });
});

describe('what one CRM does otherwise', () => {
  it('HubSpot: a deal of another portal than the key’s is not read, nor written', async () => {
    const [subject] = subjects;
    if (subject === undefined) throw new Error('no subject');
    const api = subject.newApi();
    const record = { ...subject.record, account: '999' };
    const answer = await hubspot.readDeal(accessTo(api, subject), record);
    expect(answer).toMatchObject({
      failure: { kind: 'not_connected', detail: '245581' },
    });
    await hubspot.writeNote(accessTo(api, subject), record, noteOf(MARKER, 'x'), null);
    expect(api.notes()).toEqual([]);
  });

  it('Salesforce: an org with one currency names none; another one than the deal’s is refused', async () => {
    const origin = 'https://acme.my.salesforce.com';
    const record = { crm: 'salesforce', account: 'acme', recordId: '006Fn00000AbC01' };
    const euros = { amount: { value: 1, currency: 'EUR' } };
    const one = salesforceApi({ currencies: false });
    expect(await salesforce.readDeal(accessTo(one, { origin }), record)).toMatchObject({
      value: { amount: { value: 86_400, currency: null } },
    });
    expect((await salesforce.writeFields(accessTo(one, { origin }), record, euros)).ok).toBe(true);
    const many = salesforceApi();
    expect(await salesforce.writeFields(accessTo(many, { origin }), record, euros)).toMatchObject({
      failure: { kind: 'refused', detail: 'GBP' },
    });
    expect(many.deal(record.recordId)).toMatchObject({ Amount: 86_400 });
  });
});
