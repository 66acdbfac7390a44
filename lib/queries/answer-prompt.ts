import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Gives the page what the rep decided. */
export const answerPrompt = mutationOptions({
  mutationFn: (input: MessageInput<'prompt.answer'>) => request('prompt.answer', input),
});
