import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** The rep wants to hear no more of a thing, or does again. */
export const settleNotice = mutationOptions({
  mutationFn: (input: MessageInput<'notices.done'>) => request('notices.done', input),
});
