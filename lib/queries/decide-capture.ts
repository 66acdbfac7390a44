import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Keeps what the rep made of suggestions. */
export const decideCapture = mutationOptions({
  mutationFn: (input: MessageInput<'captures.decide'>) => request('captures.decide', input),
});
