import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Forgets a conversation with its suggestions. */
export const removeCapture = mutationOptions({
  mutationFn: (input: MessageInput<'captures.remove'>) => request('captures.remove', input),
});
