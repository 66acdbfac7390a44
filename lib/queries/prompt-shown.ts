import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Tells the page that the prompt is on screen, and how large it is. */
export const promptShown = mutationOptions({
  mutationFn: (input: MessageInput<'prompt.shown'>) => request('prompt.shown', input),
});
