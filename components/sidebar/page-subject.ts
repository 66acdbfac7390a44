import { isInternalMail } from '@/lib/domain/mail/is-internal-mail';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { CrmRecord, MailContext, PageContext } from '@/lib/domain/page/page-context';
import type { Profile } from '@/lib/domain/profile';
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

/**
 * Reads a page's context: a compose elsewhere than in the open thread speaks for itself, unless it goes to
 * colleagues alone. No deal is told by those, and most such mails are about the one that is open.
 *
 * @param profile - Tells who is a colleague; null while it is unknown.
 */
export function pageSubject(context: PageContext | null, profile: Profile | null): PageSubject {
  if (context === null) return NOTHING;
  if (context.kind === 'mail') return mailSubject(context, profile);
  if (context.record === null) return NOTHING;
  const { crm, account, recordId } = context.record;
  return { kind: 'record', key: `record ${crm} ${account} ${recordId}`, record: context.record };
}

function mailSubject(
  { mailbox, thread, compose: open }: MailContext,
  profile: Profile | null,
): PageSubject {
  const isAmongUs = open !== null && profile !== null && isInternalMail(open.recipients, profile);
  // A draft that was saved once has a thread of its own, also when it answers nothing.
  const compose = isAmongUs && open.threadId !== thread?.threadId ? null : open;
  const recipients = compose
    ? [...compose.recipients.to, ...compose.recipients.cc, ...compose.recipients.bcc]
    : [];
  const isElsewhere =
    compose !== null && compose.threadId !== (thread?.threadId ?? null) && recipients.length > 0;
  const shown = isElsewhere ? null : thread;
  const threadId = isElsewhere ? compose.threadId : (thread?.threadId ?? null);
  const people = shown === null ? recipients : [...shown.people, ...recipients];
  if (threadId === null && people.length === 0) return NOTHING;
  return {
    kind: 'mail',
    key:
      threadId === null
        ? `compose ${mailbox} ${compose?.draftId ?? ''}`
        : `thread ${mailbox} ${threadId}`,
    thread: threadId === null ? null : { mailbox, threadId },
    people,
    title: shown?.subject ?? compose?.subject ?? '',
  };
}
