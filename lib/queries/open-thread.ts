import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Opens the thread of a mail. */
export const openThread = mutationOptions({
  mutationFn: (input: MessageInput<'emails.openThread'>) => request('emails.openThread', input),
});
