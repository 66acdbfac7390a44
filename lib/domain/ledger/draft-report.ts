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

/** A draft as its send is let go. */
export const sendReportSchema = draftReportSchema.extend({
  /** Whether it leaves at a time the rep chose ("Schedule send"), and not with the undo window. */
  leavesLater: z.boolean(),
  /** What the mail says in its writer's own words, where that may be a mail whose words are kept; else empty. */
  text: longText,
  /** The insertion it began with, should its draft have been nameless then. */
  insertionId: idText.nullable(),
  /** Whether the draft became another mail than the one it began as. */
  isOther: z.boolean(),
});
export type SendReport = z.infer<typeof sendReportSchema>;

/** One text for a draft, unique over mailboxes. */
export function draftKey({ mailbox, draftId }: DraftRef): string {
  return `${mailbox} ${draftId}`;
}

/**
 * What became of a mail, as the page saw it. `left`: the undo window passed, so that it has gone or waits
 * for its time. `undone`: the rep took it back. `refused`: the host kept the compose open. `discarded`:
 * the draft was thrown away. `reopened`: it stands in a compose that came up, so that it is a draft.
 * `seen`: it stands as a sent one in its thread.
 */
export const DRAFT_OUTCOMES = [
  'left',
  'undone',
  'refused',
  'discarded',
  'reopened',
  'seen',
] as const;
export type DraftOutcome = (typeof DRAFT_OUTCOMES)[number];
