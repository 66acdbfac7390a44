import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Tries a write that waits or is stuck, now. */
export const retryWrite = mutationOptions({
  mutationFn: (input: MessageInput<'crm.retry'>) => request('crm.retry', input),
  onSettled: (_item, _error, _input, _result, { client }) =>
    client.invalidateQueries({ queryKey: [queryKeys.crm] }),
});
