import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Keeps a readiness check; the id in the input makes repeating it safe. */
export const keepReadiness = mutationOptions({
  mutationFn: (input: MessageInput<'readiness.keep'>) => request('readiness.keep', input),
});
