import { draftKey } from '@/lib/domain/ledger/draft-report';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import type { ThreadReport } from '@/lib/domain/ledger/own-message';
import { LONGEST_UNDO_MS } from '@/lib/domain/ledger/undo-window';
import type { BatonDatabase } from '@/lib/storage/database';
import { settleMail } from '@/lib/storage/repositories/ledger-repository';

/**
 * Takes scheduled mails as gone that stand in their thread. A card looks the same while its mail waits, but a
 * message that was taken in well after the rep let the mail go is the one that was sent.
 *
 * @param now - The current instant, ISO 8601.
 * @returns Whether any has left.
 */
export async function settleScheduled(
  db: BatonDatabase,
  { mailbox, threadId, messages }: ThreadReport,
  now: string,
): Promise<boolean> {
  let hasLeft = false;
  for (const { messageId, sentAt } of messages) {
    const key = draftKey({ mailbox, draftId: messageId });
    const draft = await db.drafts.get(key);
    if (draft === undefined || sentAt === null || !isSentSince(draft, sentAt)) continue;
    await settleMail(db, { key, outcome: 'seen', threadId, leftAt: sentAt, now });
    hasLeft = true;
  }
  return hasLeft;
}

function isSentSince({ state, sendingAt }: MailDraft, sentAt: string): boolean {
  if (state !== 'scheduled' || sendingAt === null) return false;
  // Gmail's clock and this computer's need not agree to the minute.
  return Date.parse(sentAt) - Date.parse(sendingAt) > 4 * LONGEST_UNDO_MS;
}
