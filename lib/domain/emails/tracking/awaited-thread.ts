import { z } from '@/lib/domain/zod';
import { answerSchema } from '../answers/answer';
import { addressText } from '../../mail/mail-address';
import { instantText, lineText } from '../../text';

/** A mail of the open thread whose answer is waited for, as the page needs it to find one. */
export const awaitedMailSchema = z.object({
  id: lineText,
  sentAt: instantText,
  /** Messages that were read already. */
  read: z.array(lineText).max(50),
});
export type AwaitedMail = z.infer<typeof awaitedMailSchema>;

/** What the page found in the thread of a mail whose answer is waited for. */
export const answerReportSchema = z.object({
  mailbox: addressText,
  threadId: lineText.min(1),
  emailId: lineText.min(1),
  answers: z.array(answerSchema).min(1).max(50),
});
export type AnswerReport = z.infer<typeof answerReportSchema>;

/**
 * What reading a thread once more came to. `read`: it is open, and everything that is unfolded in it was read;
 * `folded` messages show no text. `elsewhere`: another thread is open, or none. `no_page`: there is no mail page
 * to ask.
 */
export const rereadSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), folded: z.number().int().min(0) }),
  z.object({ state: z.literal('elsewhere') }),
  z.object({ state: z.literal('no_page') }),
]);
export type Reread = z.infer<typeof rereadSchema>;
