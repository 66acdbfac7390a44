import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { CrmRecord, MailContext, PageContext } from '@/lib/domain/page/page-context';
import type { ThreadRef } from '@/lib/queries/deal-match-query';

/** What the page beside the sidebar is about, as far as a deal can be found by it. */
export type PageSubject =
  | { readonly kind: 'none'; readonly key: null }
  | {
      readonly kind: 'mail';
      readonly key: string;
      readonly thread: ThreadRef | null;
      readonly people: readonly MailAddress[];
      readonly title: string;
    }
  | { readonly kind: 'record'; readonly key: string; readonly record: CrmRecord };

const NOTHING: PageSubject = { kind: 'none', key: null };

/** Reads a page's context: a compose elsewhere than in the open thread speaks for itself. */
export function pageSubject(context: PageContext | null): PageSubject {
  if (context === null) return NOTHING;
  if (context.kind === 'mail') return mailSubject(context);
  if (context.record === null) return NOTHING;
  const { crm, account, recordId } = context.record;
  return { kind: 'record', key: `record ${crm} ${account} ${recordId}`, record: context.record };
}

function mailSubject({ mailbox, thread, compose }: MailContext): PageSubject {
  const recipients = compose
    ? [...compose.recipients.to, ...compose.recipients.cc, ...compose.recipients.bcc]
    : [];
  const isElsewhere =
    compose !== null && compose.threadId !== (thread?.threadId ?? null) && recipients.length > 0;
  const open = isElsewhere ? null : thread;
  const threadId = isElsewhere ? compose.threadId : (thread?.threadId ?? null);
  const people = open === null ? recipients : [...open.people, ...recipients];
  if (threadId === null && people.length === 0) return NOTHING;
  return {
    kind: 'mail',
    key:
      threadId === null
        ? `compose ${mailbox} ${compose?.draftId ?? ''}`
        : `thread ${mailbox} ${threadId}`,
    thread: threadId === null ? null : { mailbox, threadId },
    people,
    title: open?.subject ?? compose?.subject ?? '',
  };
}
