import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** A thread as the page beside tells of it: its id, and the messages that can be read. */
export interface ReadableThread {
  readonly threadId: string;
  readonly messages: readonly string[];
}

/** What the thread that is open beside says; with other messages it is read again. Kept while it is shown. */
export function openThreadQuery({ threadId, messages }: ReadableThread) {
  return queryOptions({
    queryKey: [queryKeys.openThread, threadId, messages],
    queryFn: () => request('threads.read', { threadId }),
    gcTime: 0,
  });
}
