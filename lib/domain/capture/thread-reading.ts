import { z } from '@/lib/domain/zod';
import { mailAddressSchema } from '../mail/mail-address';
import { lineText } from '../text';
import { saidAtSchema } from './capture-document';

/** As many messages of a thread as are read, as many characters of one, and of all together. */
export const MOST_MESSAGES = 300;
export const LONGEST_MESSAGE = 200_000;
export const LONGEST_THREAD = 5_000_000;

/** One message of an open thread, as its writer wrote it: quotes are left out, the signature is not. */
export const readMessageSchema = z.object({
  messageId: lineText,
  from: mailAddressSchema.nullable(),
  sentAt: saidAtSchema,
  text: z.string().max(LONGEST_MESSAGE),
});
export type ReadMessage = z.infer<typeof readMessageSchema>;

/** What the page beside shows of its thread. */
export const threadReadingSchema = z.discriminatedUnion('state', [
  /** The thread that was asked for isn't open there, or nobody answers: Baton is off in that mailbox. */
  z.object({ state: z.literal('no_thread') }),
  z.object({
    state: z.literal('read'),
    mailbox: lineText,
    threadId: lineText,
    subject: lineText,
    /** The oldest first. */
    messages: z.array(readMessageSchema).max(MOST_MESSAGES),
    /** How many messages are folded away, and so weren't read. */
    folded: z.number().int().min(0),
    /** How many were too long to be read to their end. */
    cut: z.number().int().min(0),
  }),
]);
export type ThreadReading = z.infer<typeof threadReadingSchema>;
