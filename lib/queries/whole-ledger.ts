import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';

/** A part of the ledger as it was last read: what stands between two ids. */
export interface LedgerChunk {
  /** The id before its first; null for the first part. */
  readonly after: string | null;
  /** Its last id; null for the last part, which goes to the end. */
  readonly until: string | null;
  readonly digest: string;
  readonly promises: readonly PromiseRecord[];
}

/** The ledger as far as it has been read. */
export interface WholeLedger {
  readonly parts: readonly LedgerChunk[];
  /** Those of all parts. */
  readonly promises: readonly PromiseRecord[];
  /** False while the rest is still on its way. */
  readonly complete: boolean;
}

/** Puts parts together. */
export function toLedger(parts: readonly LedgerChunk[], complete: boolean): WholeLedger {
  return { parts, promises: parts.flatMap(({ promises }) => promises), complete };
}

/** The ledger with one promise as it is now; one that is not in it stays out until it is read again. */
export function withPromise(ledger: WholeLedger, promise: PromiseRecord): WholeLedger {
  const isIn = ({ promises }: LedgerChunk) => promises.some(({ id }) => id === promise.id);
  const parts = ledger.parts.map((part) =>
    isIn(part)
      ? { ...part, promises: part.promises.map((one) => (one.id === promise.id ? promise : one)) }
      : part,
  );
  return toLedger(parts, ledger.complete);
}
