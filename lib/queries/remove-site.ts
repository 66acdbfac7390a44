import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Forgets a site and takes Baton away from it. */
export const removeSite = mutationOptions({
  mutationFn: (input: MessageInput<'sites.remove'>) => request('sites.remove', input),
});
