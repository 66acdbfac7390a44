import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { withCapture } from './with-capture';

/** Keeps what reading a source gave, on disk and in what is shown. */
export const keepCapture = mutationOptions({
  mutationFn: (input: MessageInput<'captures.keep'>) => request('captures.keep', input),
  onSuccess: (capture, _input, _result, { client }) => {
    withCapture(client, capture);
  },
});
