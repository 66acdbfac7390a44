import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { ledgerQuery } from './ledger-query';
import { withPromise } from './whole-ledger';

/** Corrects a recorded promise; where the whole ledger is on screen, its line changes with the answer. */
export const updatePromise = mutationOptions({
  mutationFn: (input: MessageInput<'promises.update'>) => request('promises.update', input),
  onSuccess: (promise, _input, _before, { client }) => {
    client.setQueryData(ledgerQuery.queryKey, (known) => known && withPromise(known, promise));
  },
});
