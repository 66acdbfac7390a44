import { z } from '@/lib/domain/zod';
import { addressText } from '../mail/mail-address';
import { recipientsSchema } from '../mail/recipients';
import { promiseSpanSchema } from '../promises/promise-span-schema';
import { idText, lineText, longText, maybeDay } from '../text';

/** A promise as it stands in a draft at this moment. */
export const draftPromiseSchema = z.object({
  sentence: longText,
  type: promiseSpanSchema.shape.type,
  kind: promiseSpanSchema.shape.kind,
  strength: promiseSpanSchema.shape.strength,
  who: lineText,
  due: maybeDay,
  /** The earlier promise it says again. */
  repeats: idText.nullable(),
});
export type DraftPromise = z.infer<typeof draftPromiseSchema>;

/** A sentence of a mail that seems to deliver an earlier promise. */
export const deliversSchema = z.object({ promiseId: idText, sentence: longText });

export type Delivers = z.infer<typeof deliversSchema>;

/** Which draft of which mailbox. */
export const draftRefSchema = z.object({ mailbox: addressText, draftId: lineText.min(1) });
export type DraftRef = z.infer<typeof draftRefSchema>;

/** A draft with all its promises, sent a moment after each pause in typing and with the send itself. */
export const draftReportSchema = draftRefSchema.extend({
  threadId: lineText.nullable(),
  subject: lineText,
  recipients: recipientsSchema,
  promises: z.array(draftPromiseSchema).max(500),
  delivers: z.array(deliversSchema).max(300),
});
export type DraftReport = z.infer<typeof draftReportSchema>;

/** One text for a draft, unique over mailboxes. */
export function draftKey({ mailbox, draftId }: DraftRef): string {
  return `${mailbox} ${draftId}`;
}

/**
 * How a send ended, as the page saw it. `left`: the undo window passed. `undone`: the rep took it
 * back. `refused`: the host kept the compose open. `discarded`: the draft was thrown away.
 */
export const DRAFT_OUTCOMES = ['left', 'undone', 'refused', 'discarded'] as const;
export type DraftOutcome = (typeof DRAFT_OUTCOMES)[number];
