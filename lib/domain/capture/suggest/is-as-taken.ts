import type { PromiseRecord } from '../../ledger/promise-record';
import { isTakenId } from './taken-id';

/** Whether a promise of the ledger was made of a suggestion, and is as it was then: nothing has happened to it since. */
export function isAsTaken({ id, history }: PromiseRecord): boolean {
  return isTakenId(id) && history.every(({ what }) => what === 'recorded');
}
