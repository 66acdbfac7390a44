import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Puts a draft into the compose in focus; the insertion's id keeps a repeated request from inserting twice. */
export const insertDraft = mutationOptions({
  mutationFn: (input: MessageInput<'page.insertDraft'>) => request('page.insertDraft', input),
});
