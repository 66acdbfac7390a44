import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { RestoreMode } from '@/lib/domain/backup/restore-summary';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** What a staged restore would change. */
export function restorePreviewQuery(restoreId: string, mode: RestoreMode) {
  return queryOptions({
    queryKey: ['restore', restoreId, mode],
    queryFn: () => request('restore.preview', { restoreId, mode }),
    staleTime: 0,
  });
}

/** How much of the restore that is being done is done, asked again and again. */
export const restoreProgressQuery = queryOptions({
  queryKey: ['restore', 'progress'],
  queryFn: () => request('restore.progress', {}),
  refetchInterval: 400,
  gcTime: 0,
});

/** Does a staged restore; repeating it is safe. */
export const commitRestore = mutationOptions({
  mutationFn: (input: MessageInput<'restore.commit'>) => request('restore.commit', input),
});

/** Gives a staged restore up. */
export async function dropRestore(): Promise<void> {
  await request('restore.drop', {});
}
