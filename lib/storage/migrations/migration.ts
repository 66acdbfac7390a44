import type { Transaction } from 'dexie';

/** One step of the database's schema: never edited after release, shapes typed inside the step. */
export interface Migration {
  readonly version: number;
  /** Dexie store declarations that change in this step; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Moves the rows that were there; null where none need moving. */
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
}
