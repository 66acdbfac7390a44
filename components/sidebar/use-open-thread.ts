import { useQuery } from '@tanstack/react-query';
import type { OpenThread } from '@/lib/domain/page/page-context';
import { pageContextQuery } from '@/lib/queries/page-context-query';
import type { PageSubject } from './page-subject';

/** The thread that is open beside, where it is what the sidebar is about; null for a compose elsewhere, or a list. */
export function useOpenThread(subject: PageSubject): OpenThread | null {
  const page = useQuery(pageContextQuery).data ?? null;
  const thread = page?.kind === 'mail' ? page.thread : null;
  if (subject.kind !== 'mail' || thread === null) return null;
  return subject.thread?.threadId === thread.threadId ? thread : null;
}
