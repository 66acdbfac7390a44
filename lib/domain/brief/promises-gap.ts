import { LEDGER_STATUSES, type PromiseRecord } from '../ledger/promise-record';
import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { incompleteRow } from './incomplete-row';

/** The promises a brief answers for: what left the building and was not taken back. A no or a later is no promise. */
export function countedPromises(promises: readonly PromiseRecord[]): PromiseRecord[] {
  return promises.filter(
    (one) =>
      one.type === 'promise' && LEDGER_STATUSES.includes(one.status) && one.status !== 'withdrawn',
  );
}

/** Of the counted promises those nobody has classed yet. */
export function unclassedPromises(promises: readonly PromiseRecord[]): PromiseRecord[] {
  return countedPromises(promises).filter((one) => one.review === 'unreviewed');
}

/** What the ledger lacks for a brief: the class of every promise. A deal without promises lacks nothing. */
export function promisesGap(promises: readonly PromiseRecord[]): FieldReason | null {
  const count = unclassedPromises(promises).length;
  return count > 0 ? fieldReason('promises_unclassed', { count: String(count) }) : null;
}

/** What the noes and laters lack: one at all (or "none"), then what was asked and what we answered. */
export function declinedGap(declined: FactValue<'declined'> | undefined): FieldReason | null {
  return incompleteRow(declined, {
    none: 'declined_missing',
    incomplete: 'declined_incomplete',
    name: (row) => row.what || row.answer,
    parts: ({ what, answer }) => ({ what, answer }),
  });
}

/** What the side commitments lack: one at all (or "none"), then what it is and to whom it was made. */
export function sideCommitmentsGap(
  commitments: FactValue<'sideCommitments'> | undefined,
): FieldReason | null {
  return incompleteRow(commitments, {
    none: 'side_missing',
    incomplete: 'side_incomplete',
    name: (row) => row.what || row.toWhom,
    parts: ({ what, toWhom }) => ({ what, toWhom }),
  });
}
