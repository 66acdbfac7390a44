import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Gives up a write that has not happened. */
export const discardWrite = mutationOptions({
  mutationFn: (input: MessageInput<'crm.discard'>) => request('crm.discard', input),
  onSettled: (_none, _error, _input, _result, { client }) =>
    client.invalidateQueries({ queryKey: [queryKeys.crm] }),
});
