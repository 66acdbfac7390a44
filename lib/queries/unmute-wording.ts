import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Flags a wording again; gives the wordings that are left. */
export const unmuteWording = mutationOptions({
  mutationFn: (input: MessageInput<'wordings.unmute'>) => request('wordings.unmute', input),
});
