import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Tries a connection; gives it with how that went, null where there is none. */
export const testConnection = mutationOptions({
  mutationFn: (input: MessageInput<'crm.test'>) => request('crm.test', input),
  onSettled: (_answer, _error, _input, _result, { client }) =>
    client.invalidateQueries({ queryKey: [queryKeys.crm] }),
});
