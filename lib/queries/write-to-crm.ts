import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Writes the brief or some fields into a CRM, at once or as soon as that works. */
export const writeToCrm = mutationOptions({
  mutationFn: (input: MessageInput<'crm.write'>) => request('crm.write', input),
  // Not waited for: the next write may be asked for while the CRM is still being read.
  onSettled: (_item, _error, _input, _result, { client }) => {
    void client.invalidateQueries({ queryKey: [queryKeys.crm, 'outbox'] });
  },
});
