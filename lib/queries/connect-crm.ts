import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Connects a CRM whose host was granted; gives the connection, or why it does not work. */
export const connectCrm = mutationOptions({
  mutationFn: (input: MessageInput<'crm.connect'>) => request('crm.connect', input),
  // No key stays in a page's memory once its form has gone.
  gcTime: 0,
  onSettled: (_answer, _error, _input, _result, { client }) =>
    client.invalidateQueries({ queryKey: [queryKeys.crm] }),
});
