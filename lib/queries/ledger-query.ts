import { queryOptions } from '@tanstack/react-query';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** The ledger as far as it has been read. */
export interface WholeLedger {
  readonly promises: readonly PromiseRecord[];
  /** False while the rest is still on its way. */
  readonly complete: boolean;
}

/**
 * Every recorded promise. It comes in parts that are each read within a frame: the first show at once, and when it
 * is read again, what was shown stands until the new part for it is there.
 */
export const ledgerQuery = queryOptions({
  queryKey: [queryKeys.promises],
  // Comparing ten thousand promises field by field would take longer than showing them.
  structuralSharing: false,
  staleTime: Infinity,
  queryFn: async ({ client, signal }): Promise<WholeLedger> => {
    const promises: PromiseRecord[] = [];
    let after: string | null = null;
    do {
      const page: Part = await request('promises.page', { after });
      signal.throwIfAborted();
      promises.push(...page.promises);
      after = page.next;
      if (after !== null) {
        client.setQueryData([queryKeys.promises], (known: WholeLedger | undefined) =>
          known?.complete === true ? known : { promises: [...promises], complete: false },
        );
      }
    } while (after !== null);
    return { promises, complete: true };
  },
});

interface Part {
  readonly promises: readonly PromiseRecord[];
  readonly next: string | null;
}
