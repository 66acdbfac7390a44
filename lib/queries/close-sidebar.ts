import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Closes the sidebar. */
export const closeSidebar = mutationOptions({
  mutationFn: (input: MessageInput<'page.closeSidebar'>) => request('page.closeSidebar', input),
});
