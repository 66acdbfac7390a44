import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Tells the page the wished width while the edge is dragged. */
export const dragSidebar = mutationOptions({
  mutationFn: (input: MessageInput<'page.dragSidebar'>) => request('page.dragSidebar', input),
});
