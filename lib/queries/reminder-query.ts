import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/**
 * When the file was last saved, and whether it is time to say so.
 *
 * @param today - The day where the rep is, `YYYY-MM-DD`.
 */
export function reminderQuery(today: string) {
  return queryOptions({
    queryKey: [queryKeys.reminder, today],
    queryFn: () => request('backup.reminder', { today }),
    staleTime: 60_000,
  });
}

/** Reminds weekly or never, or not before a day. */
export const setReminder = mutationOptions({
  mutationFn: (input: MessageInput<'backup.remind'>) => request('backup.remind', input),
});
