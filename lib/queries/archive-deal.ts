import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Puts a deal away or takes it back. */
export const archiveDeal = mutationOptions({
  mutationFn: (input: MessageInput<'deals.setArchived'>) => request('deals.setArchived', input),
});
