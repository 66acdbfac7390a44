import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Reads a thread that is open beside, because the rep asked for it. */
export const readThread = mutationOptions({
  mutationFn: (input: MessageInput<'threads.read'>) => request('threads.read', input),
});
