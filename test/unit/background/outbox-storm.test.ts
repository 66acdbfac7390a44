import { beforeEach, expect, it } from 'vitest';
import type { CrmFields } from '@/lib/domain/crm/crm-deal';
import { CRM_FAILURES } from '@/lib/domain/crm/crm-failure';
import { noteMarker } from '@/lib/domain/crm/note/brief-note';
import { aFailure } from '../../fixtures/fake-crm';
import { aDeal } from '../../fixtures/records';
import { stubTexts } from '../components/stub-texts';
import { CrmHarness } from './crm-harness';

const WRITES = 500;
const RECORDS = 12;
const HUBSPOT = { crm: 'hubspot', origin: 'https://api.hubapi.com' } as const;
const signIn = { kind: 'key', key: 'pat-secret' } as const;

let background: CrmHarness;
beforeEach(async () => {
  background = new CrmHarness();
  await stubTexts();
});

/** Numbers from 0 to 1 that a seed makes (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it('whatever fails and dies, each record has its note once and the last fields', async () => {
  const next = numbersOf(20_261_122);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const recordIds = Array.from({ length: RECORDS }, (_, place) => String(place + 1));
  for (const id of recordIds) await background.db.deals.add(aDeal({ id: `deal-000${id}` }));
  await background.ask('crm.connect', { ...HUBSPOT, signIn });

  let deaths = 0;
  let losses = 0;
  background.crm.turn = (name) => {
    if (name === 'check') return 'do';
    if (next() < 0.55) return 'do';
    if (next() < 0.85) return aFailure(pick(CRM_FAILURES));
    losses += 1;
    return 'lost';
  };
  const wanted = new Map<string, CrmFields>();
  const noted = new Set<string>();
  for (let count = 0; count < WRITES; count += 1) {
    const recordId = pick(recordIds);
    const dealId = `deal-000${recordId}`;
    const record = { crm: 'hubspot', account: '1', recordId };
    const fields: CrmFields = pick([
      { name: `Deal ${String(count)}` },
      { amount: { value: count, currency: 'EUR' } },
      { name: `Deal ${String(count)}`, closeDate: '2026-04-01' },
    ]);
    const isNote = next() < 0.5;
    if (isNote) noted.add(recordId);
    else wanted.set(recordId, { ...wanted.get(recordId), ...fields });
    const work = isNote ? ({ kind: 'note' } as const) : ({ kind: 'fields', fields } as const);
    const input = { id: `write-${String(count).padStart(5, '0')}`, dealId, record, work };
    await background.ask('crm.write', input);
    // A page that got no answer asks again.
    if (next() < 0.1) await background.ask('crm.write', input);
    background.wait(Math.floor(next() * 20_000));
    if (next() < 0.15) {
      background.newWorker();
      deaths += 1;
    }
    if (next() < 0.05) await background.ask('crm.connect', { ...HUBSPOT, signIn });
  }

  background.crm.turn = () => 'do';
  background.newWorker();
  await background.ask('crm.connect', { ...HUBSPOT, signIn });
  for (const { id, state } of await background.ask('crm.outbox', { dealId: null }))
    if (state === 'stuck') await background.ask('crm.retry', { id });
  background.wait(25 * 60 * 60_000);
  await background.context.deliver();

  const rows = await background.ask('crm.outbox', { dealId: null });
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['done']));
  for (const recordId of recordIds) {
    expect(background.crm.fields.get(recordId)).toEqual(wanted.get(recordId));
    const notes = [...(background.crm.notes.get(recordId)?.values() ?? [])];
    const markers = noted.has(recordId) ? [noteMarker(`deal-000${recordId}`)] : [];
    expect(notes.map(({ marker }) => marker)).toEqual(markers);
  }
  // The storm was one.
  expect(deaths).toBeGreaterThan(40);
  expect(losses).toBeGreaterThan(5);
}, 60_000);
