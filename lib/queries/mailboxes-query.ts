import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Every mailbox that was seen or named, and whether Baton is on in it. */
export const mailboxesQuery = queryOptions({
  queryKey: [queryKeys.mailboxes],
  queryFn: () => request('mailboxes.list', {}),
});
