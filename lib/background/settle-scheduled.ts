import { draftKey } from '@/lib/domain/ledger/draft-report';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import type { ThreadReport } from '@/lib/domain/ledger/own-message';
import { LONGEST_UNDO_MS } from '@/lib/domain/ledger/undo-window';
import type { BatonDatabase } from '@/lib/storage/database';
import { offerDeliveries } from '@/lib/storage/repositories/promises-repository';

/**
 * Takes scheduled mails as gone that stand in their thread. A card looks the same while its mail waits, but a
 * message that was taken in well after the rep let the mail go is the one that was sent.
 *
 * @returns Whether any has left.
 */
export async function settleScheduled(
  db: BatonDatabase,
  { mailbox, messages }: ThreadReport,
): Promise<boolean> {
  let hasLeft = false;
  for (const { messageId, sentAt } of messages) {
    const draft = await db.drafts.get(draftKey({ mailbox, draftId: messageId }));
    if (draft === undefined || sentAt === null || !isSentSince(draft, sentAt)) continue;
    await markLeft(db, draft, sentAt);
    hasLeft = true;
  }
  return hasLeft;
}

function isSentSince({ state, sendingAt }: MailDraft, sentAt: string): boolean {
  const stage: string = state;
  if (stage !== 'scheduled' || sendingAt === null) return false;
  // Gmail's clock and this computer's need not agree to the minute.
  return Date.parse(sentAt) - Date.parse(sendingAt) > 4 * LONGEST_UNDO_MS;
}

/** The one place that moves a scheduled mail on; what the rep has said of its promises meanwhile holds. */
async function markLeft(db: BatonDatabase, draft: MailDraft, sentAt: string): Promise<void> {
  const { key, delivers } = draft;
  await db.transaction('rw', db.drafts, db.promises, async () => {
    await db.drafts.update(key, { state: 'sent', sendingAt: sentAt, updatedAt: sentAt });
    await db.promises
      .where({ draftKey: key })
      .and(({ status }) => status === 'scheduled')
      .modify({ status: 'open', sentAt, updatedAt: sentAt });
    await offerDeliveries(db, delivers, { draftKey: key, at: sentAt });
  });
}
