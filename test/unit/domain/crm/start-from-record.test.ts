import { describe, expect, it } from 'vitest';
import { startFromRecord } from '@/lib/domain/crm/start-from-record';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { factSchema } from '@/lib/domain/brief/fact';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import { NOW } from '../../../fixtures/records';

const record: CrmRecord = {
  crm: 'hubspot',
  account: '245581',
  recordId: '77',
  name: 'Northwind Clinics – rollout',
  stage: 'Contract sent',
  standing: null,
  amount: { text: '£86,400.00', value: 86_400 },
  company: 'Northwind Clinics',
  closeDate: '2026-11-28',
  owner: 'Maya Lindqvist',
};

const startOf = (changes: Partial<CrmRecord>) =>
  startFromRecord(
    { ...record, ...changes },
    { dealId: 'deal-northwind', ownName: 'maya lindqvist', newId: () => 'person-new', at: NOW },
  );

describe('a deal made from a CRM record', () => {
  it('begins with the amount and its currency, to be confirmed, and says where they are from', () => {
    const { facts } = startOf({});
    expect(facts).toEqual([
      {
        dealId: 'deal-northwind',
        field: 'commercials',
        value: { ...EMPTY_FACTS.commercials, value: 86_400, currency: 'GBP' },
        toConfirm: true,
        none: false,
        origins: [
          { part: '', kind: 'crm', ref: 'hubspot/245581/77', quote: '£86,400.00', at: NOW },
        ],
        revision: 1,
        updatedAt: NOW,
      },
    ]);
    expect(facts.map((fact) => factSchema.parse(fact))).toEqual(facts);
  });

  it('leaves a currency open that its sign does not tell', () => {
    expect(startOf({ amount: { text: '$5,000', value: 5_000 } }).facts).toMatchObject([
      { value: { value: 5_000, currency: '' } },
    ]);
  });

  it.each([
    ['none', null],
    ['one that is shortened', { text: '£86K', value: null }],
    ['nothing', { text: '£0.00', value: 0 }],
  ])('says nothing of an amount that is %s', (_, amount) => {
    expect(startOf({ amount }).facts).toEqual([]);
  });

  it('takes over the close date, and the phase that the stage tells', () => {
    expect(startOf({})).toMatchObject({ phase: 'negotiating', closeDate: '2026-11-28' });
    expect(startOf({ stage: 'Closed won' }).phase).toBe('signed');
    expect(startOf({ stage: 'Closed lost' }).phase).toBe('evaluating');
    expect(startOf({ stage: null, closeDate: null })).toMatchObject({
      phase: 'evaluating',
      closeDate: null,
    });
  });

  it('puts the owner on the people map, unless it is the rep', () => {
    expect(startOf({}).people).toEqual([]);
    expect(startOf({ owner: 'Sven <b>Aalto' }).people).toMatchObject([
      { role: 'ae', name: 'Sven bAalto', toConfirm: true },
    ]);
  });
});
