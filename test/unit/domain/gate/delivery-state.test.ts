import { describe, expect, it } from 'vitest';
import type { RecordLink } from '@/lib/domain/crm/record-link';
import { deliveryState, offeredClosedWon } from '@/lib/domain/gate/delivery-state';
import { foundWon } from '@/lib/domain/gate/found-won';
import { aDossier, aFullDossier } from './dossiers';

const NOTHING = {
  dealId: 'deal-northwind',
  contractSigned: null,
  depositInvoiced: null,
  closedWon: null,
  updatedAt: '2026-03-02T09:00:00.000Z',
};
const wonRecord = (changes: Partial<RecordLink> = {}): RecordLink => ({
  key: 'hubspot/1/2',
  dealId: 'deal-northwind',
  record: { crm: 'hubspot', account: '1', recordId: '2' },
  name: 'Northwind',
  stage: 'Closed won',
  standing: 'won',
  wonAt: new Date('2026-03-03T12:00').toISOString(),
  seenAt: '2026-03-03T13:00:00.000Z',
  filled: true,
  noteId: null,
  ...changes,
});
const NOW = new Date('2026-03-04T12:00');

describe('the delivery trigger', () => {
  it('is met by all three alone, on the last of their days', () => {
    const two = { ...NOTHING, contractSigned: '2026-03-05', closedWon: '2026-03-03' };
    expect(deliveryState(NOTHING)).toMatchObject({ isMet: false, since: null });
    expect(deliveryState(two)).toEqual({
      isMet: false,
      since: null,
      missing: ['depositInvoiced'],
    });
    expect(deliveryState({ ...two, depositInvoiced: '2026-03-04' })).toEqual({
      isMet: true,
      since: '2026-03-05',
      missing: [],
    });
  });

  it('is offered the day of a record that is won with its fields filled, and no other', () => {
    expect(offeredClosedWon(NOTHING, [wonRecord()])?.day).toBe('2026-03-03');
    expect(offeredClosedWon(NOTHING, [wonRecord({ filled: false })])).toBeNull();
    expect(offeredClosedWon(NOTHING, [wonRecord({ standing: 'open', wonAt: null })])).toBeNull();
    expect(offeredClosedWon({ ...NOTHING, closedWon: '2026-03-01' }, [wonRecord()])).toBeNull();
  });
});

describe('a deal that is won in its CRM', () => {
  it('is flagged from the first of its records while its brief isn’t complete', () => {
    const later = wonRecord({ key: 'b', wonAt: new Date('2026-03-04T08:00').toISOString() });
    const found = foundWon(aDossier(), [later, wonRecord()], NOW);
    expect(found).toMatchObject({ state: 'due', hours: 24, record: { key: 'hubspot/1/2' } });
  });

  it('isn’t once the brief is complete, whether or not a call is planned', () => {
    expect(foundWon({ ...aFullDossier(), meetings: [] }, [wonRecord()], NOW)).toBeNull();
  });

  it('isn’t while no record is won, when it is put away, or when the customer has long been live', () => {
    const { deal, ...rest } = aDossier();
    const of = (changes: Partial<typeof deal>) => ({ ...rest, deal: { ...deal, ...changes } });
    expect(foundWon(of({}), [wonRecord({ standing: 'lost' })], NOW)).toBeNull();
    expect(foundWon(of({}), [], NOW)).toBeNull();
    expect(foundWon(of({ archivedAt: NOW.toISOString() }), [wonRecord()], NOW)).toBeNull();
    expect(foundWon(of({ phase: 'steady' }), [wonRecord()], NOW)).toBeNull();
  });
});
