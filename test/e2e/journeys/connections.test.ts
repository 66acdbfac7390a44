import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MessageInput, MessageName, MessageOutput } from '@/lib/messaging/contract/contract';
import { grantHosts } from '../support/extensions-page';
import { setUp } from '../support/rep';
import { until } from '../support/until';
import { World } from '../support/world';
import type { Page } from 'playwright-core';

const DEAL = 'deal-northwind';
const record = { crm: 'hubspot', account: '245581', recordId: '18204417336' };
const HUBSPOT = { crm: 'hubspot', origin: 'https://api.hubapi.com' } as const;

let world: World;
/** Pages of ours that ask the background as their own code does: the desk works, the settings connect. */
let desk: Page;
let settings: Page;

beforeAll(async () => {
  world = await World.open();
  await setUp(world);
  await grantHosts(world, [`${HUBSPOT.origin}/*`]);
  settings = await world.openOwnPage('options');
  // As its form does before it connects.
  const host = `${HUBSPOT.origin}/*`;
  await settings.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), host);
  desk = await world.context.newPage();
  await desk.goto(`chrome-extension://${world.extensionId}/desk.html`);
  await ask(desk, 'deals.create', {
    ...{ id: DEAL, name: 'Northwind Clinics', company: 'Northwind Clinics', domains: [] },
    ...{ people: [], thread: null, record: null },
  });
  await ask(desk, 'deals.linkRecord', { record, dealId: DEAL });
});
afterAll(() => world.close());
afterEach(() => {
  world.standIns.apis.hubspot.faults.clear();
});

async function ask<Name extends MessageName>(
  page: Page,
  name: Name,
  input: MessageInput<Name>,
): Promise<MessageOutput<Name>> {
  const answer = await page.evaluate(
    async (request) =>
      chrome.runtime.sendMessage<unknown, { ok: boolean; value: unknown }>(request),
    { baton: 'request', name, input },
  );
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value as MessageOutput<Name>;
}

const connect = (key = world.standIns.apis.hubspot.key) =>
  ask(settings, 'crm.connect', { ...HUBSPOT, signIn: { kind: 'key', key } });
const write = (id: string) =>
  ask(desk, 'crm.write', { id, dealId: DEAL, record, work: { kind: 'note' } });
const rowOf = async (id: string) =>
  (await ask(desk, 'crm.outbox', { dealId: DEAL })).find((row) => row.id === id);
const isDone = (id: string) =>
  until(async () => {
    expect(await rowOf(id)).toMatchObject({ state: 'done', failure: null });
  });
const notes = () => world.standIns.apis.hubspot.notes();

describe('who may call out', () => {
  const call = (origin: string) =>
    fetch(`${origin}/account-info/v3/details`).then(
      ({ status }) => status,
      () => 'refused',
    );

  it('is the background alone, and no page of ours', async () => {
    for (const page of [desk, settings])
      expect(await page.evaluate(call, HUBSPOT.origin)).toBe('refused');
    expect(await world.worker?.evaluate(call, HUBSPOT.origin)).toBe(401);
  });
});

describe('a connection to HubSpot', () => {
  it('is refused with a key that is no longer taken, and made with one that is', async () => {
    expect(await connect('pat-eu1-typo')).toMatchObject({
      ok: false,
      failure: { kind: 'expired' },
    });
    expect(await connect()).toMatchObject({ ok: true });
    expect(await ask(desk, 'crm.connections', {})).toMatchObject([{ ...HUBSPOT, failure: null }]);
  });

  it('reads the record', async () => {
    expect(await ask(desk, 'crm.read', { record })).toMatchObject({
      kind: 'read',
      deal: { amount: { value: 86_400 } },
    });
  });

  it('writes the brief as one note, and the next time over it', async () => {
    await write('write-0001');
    await isDone('write-0001');
    expect(notes()).toHaveLength(1);
    await ask(desk, 'deals.update', { id: DEAL, patch: { company: 'Northwind Clinics AB' } });
    await write('write-0002');
    await isDone('write-0002');
    expect(notes()).toMatchObject([{ recordId: record.recordId }]);
    expect(notes()[0]?.content).toContain('<h3>Handoff brief: Northwind Clinics AB</h3>');
    expect(notes()[0]?.content).toContain(`Baton brief ${DEAL}`);
  });

  it('keeps what an expired key could not write until it is connected again', async () => {
    world.standIns.apis.hubspot.faults.add('expired', { times: 10 });
    await write('write-0003');
    await until(async () => {
      expect(await rowOf('write-0003')).toMatchObject({
        state: 'stuck',
        failure: { kind: 'expired' },
      });
    });
    world.standIns.apis.hubspot.faults.clear();
    await connect();
    await isDone('write-0003');
  });

  it('does not double a note whose answer was lost with the worker', async () => {
    await ask(desk, 'deals.linkRecord', { record, dealId: null });
    await ask(desk, 'deals.linkRecord', { record, dealId: DEAL });
    world.standIns.apis.hubspot.remove(notes()[0]?.id ?? '');
    expect(notes()).toHaveLength(0);
    world.standIns.apis.hubspot.faults.add('slow', { method: 'POST', path: /objects\/notes$/u });
    await write('write-0004');
    await until(() => {
      expect(notes()).toHaveLength(1);
    });
    await world.killWorker();
    expect(await ask(desk, 'crm.retry', { id: 'write-0004' })).toMatchObject({ attempts: 1 });
    await isDone('write-0004');
    expect(notes()).toHaveLength(1);
    expect(await rowOf('write-0004')).toMatchObject({ attempts: 2 });
  });

  it('shows its key to no page', async () => {
    const answers = await Promise.all([
      ask(desk, 'crm.connections', {}),
      ask(desk, 'crm.outbox', { dealId: null }),
      ask(settings, 'crm.test', HUBSPOT),
    ]);
    expect(JSON.stringify(answers)).not.toContain(world.standIns.apis.hubspot.key);
  });
});
