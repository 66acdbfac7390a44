import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Remembers a site, once its host has been granted. */
export const addSite = mutationOptions({
  mutationFn: (input: MessageInput<'sites.add'>) => request('sites.add', input),
});
