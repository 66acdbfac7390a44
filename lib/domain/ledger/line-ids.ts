import type { LedgerLine } from './ledger-line';

/** The ids of all records a line stands for. */
export function lineIds({ promise, repeats }: LedgerLine): string[] {
  return [promise.id, ...repeats.map(({ id }) => id)];
}
