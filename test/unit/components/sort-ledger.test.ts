import { expect, test } from 'vitest';
import { sortLedger } from '@/components/sidebar/promises/sort-ledger';
import { dossierOf } from '../domain/brief/dossier-of';

test('open promises soonest due first, what never left not at all', () => {
  const { promises } = dossierOf({
    promises: [
      { id: 'undated1' },
      { id: 'later001', due: '2027-01-05' },
      { id: 'overdue1', due: '2026-10-01' },
      { id: 'draft001', status: 'drafted' },
      { id: 'sending1', status: 'sending' },
      { id: 'gone0001', status: 'discarded' },
      { id: 'kept0001', status: 'kept' },
      { id: 'refused1', type: 'declined' },
    ],
  });
  const sorted = sortLedger(promises);
  expect(sorted.open.map(({ id }) => id)).toEqual(['overdue1', 'later001', 'undated1']);
  expect(sorted.settled.map(({ id }) => id)).toEqual(['kept0001']);
  expect(sorted.refused.map(({ id }) => id)).toEqual(['refused1']);
});
