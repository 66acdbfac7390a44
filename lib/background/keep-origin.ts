import { draftKey, type DraftRef } from '@/lib/domain/ledger/draft-report';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import { replaceMail } from '@/lib/storage/repositories/ledger-repository';
import type { HandlerContext } from './handler-context';

/** Remembers what a draft began as, so that its send becomes one of the deal's emails. */
export async function keepOrigin(
  { db, now }: HandlerContext,
  { mailbox, draftId }: DraftRef,
  origin: NonNullable<MailDraft['origin']>,
): Promise<void> {
  const key = draftKey({ mailbox, draftId });
  await replaceMail(db, key, (known, rows) => ({
    draft: {
      key,
      mailbox,
      threadId: null,
      subject: '',
      recipients: { to: [], cc: [], bcc: [] },
      state: 'drafted',
      delivers: [],
      sendingAt: null,
      leavesLater: false,
      text: '',
      ...known,
      origin,
      updatedAt: now(),
    },
    promises: rows,
  }));
}
