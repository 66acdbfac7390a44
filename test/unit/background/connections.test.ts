import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { wonStagesOf } from '@/lib/background/crm/won-stages-of';
import { readBackupPart } from '@/lib/storage/backup/read-backup';
import { aFailure } from '../../fixtures/fake-crm';
import { aDeal } from '../../fixtures/records';
import { stubTexts } from '../components/stub-texts';
import { CrmHarness } from './crm-harness';

const record = { crm: 'hubspot', account: '245581', recordId: '77' };
const HUBSPOT = { crm: 'hubspot', origin: 'https://api.hubapi.com' } as const;
const KEY = 'pat-eu1-0000-secret-of-maya';

let background: CrmHarness;
beforeEach(async () => {
  background = new CrmHarness();
  await stubTexts();
  await background.db.deals.add(aDeal());
});

const connect = (key = KEY) =>
  background.ask('crm.connect', { ...HUBSPOT, signIn: { kind: 'key', key } });
const connections = () => background.ask('crm.connections', {});
const read = (fresh = false) => background.ask('crm.read', { record, fresh });

describe('connecting', () => {
  it('tries the key and says who it is', async () => {
    expect(await connect(` ${KEY}\n`)).toMatchObject({
      ok: true,
      connection: { user: 'maya@baton.example', signIn: 'key', failure: null },
    });
    expect(await connections()).toHaveLength(1);
    expect(background.crm.calls[0]?.access.credentials).toEqual({ kind: 'token', token: KEY });
  });

  it('keeps nothing that does not work, and what worked before', async () => {
    background.crm.turn = () => aFailure('expired');
    expect(await connect()).toEqual({ ok: false, failure: aFailure('expired') });
    expect(await connections()).toEqual([]);
    background.crm.turn = () => 'do';
    await connect();
    background.crm.turn = () => aFailure('expired');
    await connect('pat-typo');
    await background.ask('crm.test', HUBSPOT);
    expect(background.crm.calls.at(-1)?.access.credentials).toEqual({ kind: 'token', token: KEY });
  });

  it('calls nobody before the browser allows the host', async () => {
    background.permitted = false;
    expect(await connect()).toEqual({ ok: false, failure: aFailure('not_permitted') });
    expect(background.crm.calls).toEqual([]);
    expect(browser.permissions.contains).toHaveBeenCalledWith({
      origins: ['https://api.hubapi.com/*'],
    });
  });

  it('takes no key that cannot be sent', async () => {
    expect(await connect('pat ✂ paste')).toEqual({ ok: false, failure: aFailure('expired') });
    expect(background.crm.calls).toEqual([]);
  });

  it.each([
    ['hubspot', 'https://api.hubapi.com.evil.example', { kind: 'key', key: KEY }],
    ['pipedrive', 'https://evil.example', { kind: 'key', key: KEY }],
    ['salesforce', 'https://acme.my.salesforce.com.evil.example', { kind: 'oauth', clientId: 'c' }],
    ['salesforce', 'https://acme.my.salesforce.com', { kind: 'session' }],
    ['odoo', 'http://127.0.0.1:8069/web', { kind: 'session' }],
    ['other', 'https://crm.example', { kind: 'key', key: KEY }],
  ] as const)('sends a key for %s to no %s', async (crm, origin, signIn) => {
    await expect(background.ask('crm.connect', { crm, origin, signIn })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(background.crm.calls).toEqual([]);
  });

  it('ends with one message, and the key is gone from the disk', async () => {
    await connect();
    await background.ask('crm.disconnect', HUBSPOT);
    expect(await connections()).toEqual([]);
    expect(await read()).toEqual({ kind: 'none' });
    expect(JSON.stringify(await background.db.crmConnections.toArray())).not.toContain(KEY);
  });

  it('is remembered with how the last call went', async () => {
    await connect();
    background.wait(1_000);
    background.crm.turn = () => aFailure('expired');
    expect(await background.ask('crm.test', HUBSPOT)).toMatchObject({
      failure: { kind: 'expired' },
    });
    background.crm.turn = () => 'do';
    expect(await background.ask('crm.test', HUBSPOT)).toMatchObject({
      failure: null,
      workedAt: background.now,
    });
    expect(
      await background.ask('crm.test', { crm: 'pipedrive', origin: 'https://acme.pipedrive.com' }),
    ).toBeNull();
  });
});

describe('reading a record', () => {
  it('gives nothing where its CRM isn’t connected', async () => {
    expect(await read()).toEqual({ kind: 'none' });
  });

  it('asks the CRM once however often pages ask, until a while has passed or somebody wants it', async () => {
    await connect();
    await Promise.all([read(), read(), read()]);
    expect(await read()).toMatchObject({ kind: 'read', deal: { name: 'Northwind rollout' } });
    background.newWorker();
    await read();
    expect(background.crm.called('readDeal')).toBe(1);
    await read(true);
    expect(background.crm.called('readDeal')).toBe(2);
    background.wait(30_000);
    await read();
    expect(background.crm.called('readDeal')).toBe(3);
  });

  it('keeps apart what two portals give one id', async () => {
    await connect();
    await read();
    background.crm.deal = { ...background.crm.deal, name: 'Of the other portal' };
    expect(
      await background.ask('crm.read', { record: { ...record, account: '999' } }),
    ).toMatchObject({ deal: { name: 'Of the other portal' } });
    expect(await read()).toMatchObject({ deal: { name: 'Northwind rollout' } });
  });

  it('does not ask again and again what failed, and asks at once after a test', async () => {
    await connect();
    background.crm.turn = () => aFailure('server_error');
    expect(await read()).toEqual({ kind: 'failed', failure: aFailure('server_error') });
    await read();
    expect(background.crm.called('readDeal')).toBe(1);
    background.crm.turn = () => 'do';
    await background.ask('crm.test', HUBSPOT);
    expect(await read()).toMatchObject({ kind: 'read' });
  });

  it('shows a field that was just written', async () => {
    await connect();
    await read();
    background.crm.deal = { ...background.crm.deal, name: 'Renamed' };
    await background.ask('crm.write', {
      id: 'write-0001',
      dealId: 'deal-northwind',
      record,
      work: { kind: 'fields', fields: { name: 'Renamed' } },
    });
    await background.context.deliver();
    expect(await read()).toMatchObject({ deal: { name: 'Renamed' } });
  });

  it('survives a connector that throws, and repeats nothing of what it said', async () => {
    await connect();
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    background.crm.turn = () => {
      throw new TypeError(`Invalid header value "Bearer ${KEY}"`);
    };
    expect(await read()).toEqual({ kind: 'failed', failure: aFailure('changed') });
    expect(report).toHaveBeenCalledOnce();
    const [error] = report.mock.calls[0] as [Error];
    expect(`${error.message}${error.stack ?? ''}`).not.toContain(KEY);
    vi.unstubAllGlobals();
  });
});

describe('the stages that are won', () => {
  const won = () => wonStagesOf(background.context.crm, record);

  it('are asked for once a day', async () => {
    expect(await won()).toBeNull();
    await connect();
    await Promise.all([won(), won()]);
    background.wait(23 * 3_600_000);
    expect(await won()).toEqual([{ id: 's2', label: 'Won' }]);
    expect(background.crm.called('readStages')).toBe(1);
    background.wait(3_600_000);
    await won();
    expect(background.crm.called('readStages')).toBe(2);
  });

  it('are unknown where the CRM does not answer', async () => {
    await connect();
    background.crm.turn = () => aFailure('offline');
    expect(await won()).toBeNull();
  });
});

describe('a key', () => {
  it('is in no answer, broadcast, session, backup or error of a whole session', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const leaky = aFailure('refused', { detail: `Invalid key ${KEY}` });
    background.crm.user = `maya (${KEY})`;
    await connect();
    await read();
    await wonStagesOf(background.context.crm, record);
    for (const failure of [leaky, aFailure('expired', { detail: KEY })]) {
      background.crm.turn = () => failure;
      await read(true);
      await background.ask('crm.test', HUBSPOT);
      await background.ask('crm.write', {
        id: `write-${failure.kind}`,
        dealId: 'deal-northwind',
        record,
        work: { kind: 'note' },
      });
      await background.context.deliver();
      await background.ask('crm.outbox', { dealId: null });
      await connect();
      await connections();
    }
    const rows: unknown[] = [];
    let cursor: Parameters<typeof readBackupPart>[1] = null;
    do {
      const part = await readBackupPart(background.db, cursor);
      rows.push(part.lines);
      cursor = part.next;
    } while (cursor !== null);
    const session: unknown = await browser.storage.session.get(null);
    const outbox = await background.db.outbox.toArray();
    const seen = JSON.stringify([background.said, session, rows, outbox, logged.mock.calls]);
    expect(background.said.length).toBeGreaterThan(20);
    expect(seen).toContain('Northwind');
    expect(seen).not.toContain(KEY);
    expect(JSON.stringify(await background.db.crmConnections.toArray())).toContain(KEY);
  });
});
