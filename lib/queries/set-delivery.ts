import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Says when a condition of the delivery trigger became true, or takes that back. */
export const setDelivery = mutationOptions({
  mutationFn: (input: MessageInput<'delivery.set'>) => request('delivery.set', input),
});
