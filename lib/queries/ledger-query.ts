import { queryOptions } from '@tanstack/react-query';
import { changedParts, readToEnd } from './ledger-parts';
import { queryKeys } from './query-keys';
import { toLedger, type WholeLedger } from './whole-ledger';

/**
 * Every recorded promise. It comes in parts that are each parsed within a frame, and what is there shows at once.
 * When it is read again, only the parts that have changed are, and what was shown stands until they are there.
 */
export const ledgerQuery = queryOptions({
  queryKey: [queryKeys.promises],
  // Comparing ten thousand promises field by field would take longer than showing them.
  structuralSharing: false,
  staleTime: Infinity,
  queryFn: async ({ client, signal }): Promise<WholeLedger> => {
    const known = client.getQueryData<WholeLedger>([queryKeys.promises]);
    if (known?.complete === true) return toLedger(await changedParts(known.parts, signal), true);
    const parts = await readToEnd(signal, (sofar) => {
      client.setQueryData<WholeLedger>([queryKeys.promises], toLedger(sofar, false));
    });
    return toLedger(parts, true);
  },
});
