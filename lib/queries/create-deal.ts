import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Creates a deal; the id in the input makes repeating it safe. */
export const createDeal = mutationOptions({
  mutationFn: (input: MessageInput<'deals.create'>) => request('deals.create', input),
});
