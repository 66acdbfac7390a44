import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Removes a connection and its key. */
export const disconnectCrm = mutationOptions({
  mutationFn: (input: MessageInput<'crm.disconnect'>) => request('crm.disconnect', input),
  onSettled: (_answer, _error, _input, _result, { client }) =>
    client.invalidateQueries({ queryKey: [queryKeys.crm] }),
});
