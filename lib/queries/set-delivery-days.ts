import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Says when delivery really started or reported, or takes that back. */
export const setDeliveryDays = mutationOptions({
  mutationFn: (input: MessageInput<'deliveryDays.set'>) => request('deliveryDays.set', input),
});
