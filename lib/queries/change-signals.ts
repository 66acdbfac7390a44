import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Documents a reason to come back to an account; the id in the input makes repeating it safe. */
export const saveSignal = mutationOptions({
  mutationFn: (input: MessageInput<'signals.save'>) => request('signals.save', input),
});

/** Takes such a reason back. */
export const removeSignal = mutationOptions({
  mutationFn: (input: MessageInput<'signals.remove'>) => request('signals.remove', input),
});
