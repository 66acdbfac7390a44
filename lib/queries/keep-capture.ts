import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Keeps what reading a source gave. */
export const keepCapture = mutationOptions({
  mutationFn: (input: MessageInput<'captures.keep'>) => request('captures.keep', input),
});
