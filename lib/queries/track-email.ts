import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Says how a mail that asked for confirmation ended, or takes that back. */
export const trackEmail = mutationOptions({
  mutationFn: (input: MessageInput<'emails.track'>) => request('emails.track', input),
});
