import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Takes the promises of messages into the ledger, or leaves them, one message after the other. */
export const decideMessages = mutationOptions({
  mutationFn: async (decisions: readonly MessageInput<'threads.decide'>[]) => {
    for (const decision of decisions) await request('threads.decide', decision);
  },
});
