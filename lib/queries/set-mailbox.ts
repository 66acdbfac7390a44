import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Switches Baton on or off in a mailbox. */
export const setMailbox = mutationOptions({
  mutationFn: (input: MessageInput<'mailboxes.set'>) => request('mailboxes.set', input),
});
