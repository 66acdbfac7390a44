import { beforeEach, describe, expect, it } from 'vitest';
import { crmRecordId } from '@/lib/domain/crm/crm-record-key';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import { seeRecord } from '@/lib/storage/repositories/links-repository';
import { aDeal, maya, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

const KEY = { crm: 'hubspot', account: '1', recordId: '2' };
const RECORD: CrmRecord = {
  ...KEY,
  name: 'Northwind <b>Clinics',
  stage: 'Contract sent',
  standing: null,
  amount: { text: '£1', value: 1 },
  company: null,
  closeDate: '2026-03-20',
  owner: null,
};
const DEAL = 'deal-northwind';
const PAGE = ['deal', 'https://app.hubspot.com/contacts/1/record/0-3/2'] as const;
const WON = '2026-03-05T10:00:00.000Z';

describe('the gate of a record', () => {
  let background: BackgroundHarness;
  beforeEach(async () => {
    background = new BackgroundHarness();
    await background.ask('profile.save', maya);
    await background.db.deals.add(aDeal());
  });
  const see = async (changes: Partial<CrmRecord> = {}) => {
    const record = { ...RECORD, ...changes };
    await background.ask('page.report', { kind: 'deal', theme: 'light', record }, ...PAGE);
  };
  const link = async () => background.ask('deals.linkRecord', { record: KEY, dealId: DEAL });

  it('says that there is no brief until the record is linked, then what the brief lacks', async () => {
    expect(await background.ask('gate.state', { record: KEY }, ...PAGE)).toEqual({
      mode: 'warn',
      dealId: null,
      dealName: '',
      gaps: [{ kind: 'no_brief' }],
      wonStages: null,
    });
    await link();
    const state = await background.ask('gate.state', { record: KEY }, ...PAGE);
    expect(state).toMatchObject({ dealId: DEAL, dealName: 'Northwind Clinics' });
    expect(state.gaps[0]).toEqual({ kind: 'brief', item: 'compellingEvent', state: 'empty' });
  });

  it('keeps an overrule once, and gives it to the deal that the record is linked to later', async () => {
    const overrule = {
      id: 'overrule-1',
      dealId: null,
      record: KEY,
      reason: 'The board signed.',
      gaps: [{ kind: 'no_brief' as const }],
    };
    await background.ask('gate.overrule', overrule, ...PAGE);
    await background.ask('gate.overrule', { ...overrule, reason: 'Another.' }, ...PAGE);
    await link();
    const { overrules } = await background.ask('gate.history', { dealId: DEAL });
    expect(overrules).toEqual([{ ...overrule, dealId: DEAL, at: NOW }]);
  });

  it('remembers when a record was first seen won, and flags its deal until the brief is complete', async () => {
    await link();
    await see();
    expect(await background.ask('gate.foundWon', {})).toEqual([]);
    background.now = WON;
    await see({ stage: 'Closed won' });
    background.now = '2026-03-06T10:00:00.000Z';
    await see({ stage: 'Closed won', amount: null });
    const { records } = await background.ask('gate.history', { dealId: DEAL });
    expect(records).toMatchObject([
      { name: 'Northwind bClinics', standing: 'won', wonAt: WON, filled: false },
    ]);
    expect(await background.ask('gate.foundWon', {})).toEqual([DEAL]);
    await background.ask('deals.setArchived', { id: DEAL, archived: true });
    expect(await background.ask('gate.foundWon', {})).toEqual([]);
  });

  it('is a secret to the pages of another CRM, which cannot change it either', async () => {
    await link();
    const elsewhere = ['deal', 'https://crm.fernhill.example/deals/2'] as const;
    const overrule = { id: 'overrule-1', dealId: null, record: KEY, reason: 'So.', gaps: [] };
    const page = { kind: 'deal', theme: 'light', record: { ...RECORD, standing: 'won' } } as const;
    for (const asked of [
      background.ask('gate.state', { record: KEY }, ...elsewhere),
      background.ask('gate.overrule', overrule, ...elsewhere),
      background.ask('page.report', page, ...elsewhere),
    ])
      await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
    expect((await background.ask('gate.history', { dealId: DEAL })).overrules).toEqual([]);
    expect(await background.ask('page.context', {})).toBeNull();
  });

  it('keeps what the CRM’s interface said of a stage that a page only names', async () => {
    await link();
    const key = crmRecordId(KEY);
    const said = { ...KEY, name: 'Northwind', amount: { value: 1 }, closeDate: '2026-03-20' };
    await seeRecord(background.db, { ...said, stage: 'Live', standing: 'open' }, NOW);
    await seeRecord(background.db, { ...said, stage: 'Kick-off', standing: 'won' }, WON);
    background.now = '2026-03-09T10:00:00.000Z';
    await see({ stage: 'Kick-off' });
    expect(await background.db.recordLinks.get(key)).toMatchObject({
      standing: 'won',
      wonAt: WON,
    });
    await see({ stage: 'Contract sent' });
    expect(await background.db.recordLinks.get(key)).toMatchObject({ standing: 'open' });
  });

  it('sees at once what the page shows of a record that is linked', async () => {
    await see({ standing: 'won', closeDate: null });
    await link();
    const { records } = await background.ask('gate.history', { dealId: DEAL });
    expect(records).toMatchObject([{ standing: 'won', wonAt: NOW }]);
  });
});

describe('the delivery trigger', () => {
  it('is set condition by condition, and taken back', async () => {
    const background = new BackgroundHarness();
    await background.db.deals.add(aDeal());
    const set = (patch: object) => background.ask('delivery.set', { dealId: DEAL, patch });
    await set({ contractSigned: '2026-03-02' });
    await set({ depositInvoiced: '2026-03-03' });
    await set({ contractSigned: null });
    expect(await background.ask('delivery.get', { dealId: DEAL })).toMatchObject({
      contractSigned: null,
      depositInvoiced: '2026-03-03',
      closedWon: null,
    });
    await expect(
      background.ask('delivery.set', { dealId: 'no-such-deal', patch: {} }),
    ).rejects.toThrow('no-such-deal');
  });
});
