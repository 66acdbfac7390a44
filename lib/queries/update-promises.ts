import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Makes one change to many promises at once. */
export const updatePromises = mutationOptions({
  mutationFn: (input: MessageInput<'promises.updateAll'>) => request('promises.updateAll', input),
});
