import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Corrects a recorded promise. */
export const updatePromise = mutationOptions({
  mutationFn: (input: MessageInput<'promises.update'>) => request('promises.update', input),
});
