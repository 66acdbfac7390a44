import { expect, test } from 'vitest';
import { ledgerLines } from '@/lib/domain/ledger/ledger-line';
import { sortLedger } from '@/lib/domain/ledger/sort-ledger';
import { promiseAt } from './promise-at';

test('what seems kept, overdue by its day, open by its day, what was refused, what is settled', () => {
  const delivery = { sentence: 'Done.', at: '2026-05-18T09:00:00.000Z', draftKey: 'k' };
  const lines = ledgerLines(
    [
      promiseAt({ id: 'undated1' }),
      promiseAt({ id: 'later001', due: '2027-01-05' }),
      promiseAt({ id: 'soon0001', due: '2026-05-21' }),
      promiseAt({ id: 'quiet001', due: '2026-04-01', kind: 'follow_up' }),
      promiseAt({ id: 'overdue2', due: '2026-05-10' }),
      promiseAt({ id: 'overdue1', due: '2026-05-02' }),
      promiseAt({ id: 'kept0001', status: 'kept' }),
      promiseAt({ id: 'kept0002', status: 'kept', sentAt: '2026-05-19T09:00:00.000Z' }),
      promiseAt({ id: 'refused1', type: 'declined' }),
      promiseAt({ id: 'offered1', due: '2026-05-01', delivery }),
    ],
    '2026-05-20',
  );
  const sorted = sortLedger(lines).map((part) => [
    part.group,
    part.lines.map(({ promise }) => promise.id),
  ]);
  expect(sorted).toEqual([
    ['offered', ['offered1']],
    // The oldest day on top; a plain follow-up never before what matters.
    ['overdue', ['overdue1', 'overdue2', 'quiet001']],
    ['open', ['soon0001', 'later001', 'undated1']],
    ['refused', ['refused1']],
    ['settled', ['kept0002', 'kept0001']],
  ]);
});
