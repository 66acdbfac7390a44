import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { OnDesk } from '@/components/deal/desk-link';
import type { MailContext } from '@/lib/domain/page/page-context';
import { pageContextQuery } from '@/lib/queries/page-context-query';
import { profileQuery } from '@/lib/queries/profile-query';
import { pageSubject } from './page-subject';

/** A thread that is open beside, and the mailbox it is in. */
export type ThreadBeside = NonNullable<MailContext['thread']> & Pick<MailContext, 'mailbox'>;

/** The thread that is open beside, where it is what the sidebar is about; null for a compose elsewhere, or a list. */
export function useOpenThread(): ThreadBeside | null {
  const isOnDesk = useContext(OnDesk);
  const page = useQuery({ ...pageContextQuery, enabled: !isOnDesk }).data ?? null;
  const profile = useQuery(profileQuery).data ?? null;
  if (page?.kind !== 'mail' || page.thread === null) return null;
  const subject = pageSubject(page, profile);
  const { thread, mailbox } = page;
  if (subject.kind !== 'mail' || subject.thread?.threadId !== thread.threadId) return null;
  return { ...thread, mailbox };
}
