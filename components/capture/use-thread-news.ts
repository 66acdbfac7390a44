import { useQuery } from '@tanstack/react-query';
import { useDeal } from '@/components/deal/deal-context';
import type { ThreadBeside } from '@/components/sidebar/use-open-thread';
import { capturesQuery } from '@/lib/queries/captures-query';

/** How a thread stands to what was read of it for the deal. */
export interface ThreadNews {
  readonly isRead: boolean;
  /** How many messages can be read that weren't. */
  readonly fresh: number;
}

const UNREAD: ThreadNews = { isRead: false, fresh: 0 };

/** Whether a thread was read for the deal, and what is new in it since. */
export function useThreadNews(beside: ThreadBeside | null): ThreadNews {
  const captures = useQuery(capturesQuery(useDeal().dossier.deal.id)).data ?? [];
  const thread = captures.find(
    ({ source }) =>
      source.thread?.threadId === beside?.threadId && source.thread?.mailbox === beside?.mailbox,
  )?.source.thread;
  if (beside === null || !thread) return UNREAD;
  const known = new Set(thread.messages);
  return { isRead: true, fresh: beside.messages.filter((id) => !known.has(id)).length };
}
