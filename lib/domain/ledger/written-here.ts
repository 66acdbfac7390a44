import type { MailDraft } from './mail-draft';
import type { OwnMessage } from './own-message';
import { LONGEST_UNDO_MS } from './undo-window';

/** How long it may take until the ledger has heard of a send: the page says it again for about a minute. */
const LONGEST_SILENCE_MS = LONGEST_UNDO_MS + 60_000;

/**
 * Whether a message that stands in its thread is a mail that was sent from here. A draft is not, once its
 * message has been there for longer than a send goes unheard of: it was finished on another device. While
 * the message's date is unknown it counts as just sent.
 *
 * @param draft - What is kept of the mail with the message's id.
 */
export function isWrittenHere(
  draft: MailDraft | undefined,
  { sentAt }: Pick<OwnMessage, 'sentAt'>,
  now: string,
): boolean {
  if (draft === undefined) return false;
  if (draft.state !== 'drafted' && draft.state !== 'discarded') return true;
  return sentAt === null || Date.parse(now) - Date.parse(sentAt) < LONGEST_SILENCE_MS;
}
