import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Changes a deal's own fields. */
export const updateDeal = mutationOptions({
  mutationFn: (input: MessageInput<'deals.update'>) => request('deals.update', input),
});
