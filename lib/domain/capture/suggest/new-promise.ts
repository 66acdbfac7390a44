import type { PromiseRecord } from '../../ledger/promise-record';

/** A promise of ours from a conversation, as the ledger takes what was said aloud. */
export type NewPromise = Pick<
  PromiseRecord,
  'id' | 'sentence' | 'kind' | 'strength' | 'owner' | 'due'
>;
