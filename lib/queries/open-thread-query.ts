import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/**
 * What the thread that is open beside says. It is kept as long as it is shown, and nowhere else.
 *
 * @param thread - As the page tells of it: with other messages it is read again.
 */
export function openThreadQuery({
  threadId,
  messages,
}: {
  readonly threadId: string;
  readonly messages: readonly string[];
}) {
  return queryOptions({
    queryKey: [queryKeys.openThread, threadId, messages],
    queryFn: () => request('threads.read', { threadId }),
    gcTime: 0,
  });
}
