import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Links a CRM record to a deal, or unlinks it with null. */
export const linkRecord = mutationOptions({
  mutationFn: (input: MessageInput<'deals.linkRecord'>) => request('deals.linkRecord', input),
});
