import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Adds a promise that was said aloud; the id in the input makes repeating it safe. */
export const addPromise = mutationOptions({
  mutationFn: (input: MessageInput<'promises.add'>) => request('promises.add', input),
});
