import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Pins a thread to a deal, or unpins it with null. */
export const pinThread = mutationOptions({
  mutationFn: (input: MessageInput<'deals.pinThread'>) => request('deals.pinThread', input),
});
