import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Takes out a promise that was added from a conversation; it stays where it was changed since. */
export const takeBackPromise = mutationOptions({
  mutationFn: (input: MessageInput<'promises.takeBack'>) => request('promises.takeBack', input),
});
