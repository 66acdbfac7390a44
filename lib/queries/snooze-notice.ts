import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Puts a thing off, or takes that back. */
export const snoozeNotice = mutationOptions({
  mutationFn: (input: MessageInput<'notices.snooze'>) => request('notices.snooze', input),
});
