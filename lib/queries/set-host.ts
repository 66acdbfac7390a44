import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Switches a CRM on or off, once its hosts have been granted. */
export const setHost = mutationOptions({
  mutationFn: (input: MessageInput<'hosts.set'>) => request('hosts.set', input),
});
