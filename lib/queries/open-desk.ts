import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Opens the desk in a tab of its own. */
export const openDesk = mutationOptions({
  mutationFn: (input: MessageInput<'desk.open'>) => request('desk.open', input),
});
