import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { withCapture } from './with-capture';

/** Keeps what the rep made of suggestions, on disk and in what is shown. */
export const decideCapture = mutationOptions({
  mutationFn: (input: MessageInput<'captures.decide'>) => request('captures.decide', input),
  onSuccess: (capture, _input, _result, { client }) => {
    withCapture(client, capture);
  },
});
