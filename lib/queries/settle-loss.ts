import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Remembers that the rep has decided about words that were overwritten. */
export const settleLoss = mutationOptions({
  mutationFn: (input: MessageInput<'versions.settleLoss'>) => request('versions.settleLoss', input),
});
