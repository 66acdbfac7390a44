import { z } from '@/lib/domain/zod';
import { MOST_MESSAGES } from '../capture/thread-reading';
import { crmRecordKeySchema } from '../crm/crm-record-key';
import { dealStandingSchema } from '../crm/deal-standing';
import { addressText, mailAddressSchema } from '../mail/mail-address';
import { recipientsSchema } from '../mail/recipients';
import { lineText, maybeDay } from '../text';

const themeSchema = z.enum(['light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** The thread the rep has open: who takes part in it. */
const threadContextSchema = z.object({
  threadId: lineText,
  subject: lineText,
  people: z.array(mailAddressSchema).max(500),
  /** The ids of its messages that can be read: open ones that have left, in the page's order. */
  messages: z.array(lineText).max(MOST_MESSAGES),
  /** How many are folded away, and can't be read before the rep opens them. */
  folded: z.number().int().min(0),
});

/** The compose the rep last worked in. */
const composeContextSchema = z.object({
  draftId: lineText.nullable(),
  threadId: lineText.nullable(),
  subject: lineText,
  recipients: recipientsSchema,
});

/** What a mailbox page shows at this moment. */
export const mailContextSchema = z.object({
  kind: z.literal('mail'),
  theme: themeSchema,
  mailbox: addressText,
  thread: threadContextSchema.nullable(),
  compose: composeContextSchema.nullable(),
});
export type MailContext = z.infer<typeof mailContextSchema>;

/** A settled CRM record: id and name belong together. */
export const crmRecordSchema = crmRecordKeySchema.extend({
  name: lineText,
  stage: lineText.nullable(),
  standing: dealStandingSchema.nullable(),
  amount: z.object({ text: lineText, value: z.number().nullable() }).nullable(),
  company: lineText.nullable(),
  closeDate: maybeDay,
  owner: lineText.nullable(),
});
export type CrmRecord = z.infer<typeof crmRecordSchema>;

/** What a CRM page shows; `record` is null on every page that is no deal's. */
const dealPageContextSchema = z.object({
  kind: z.literal('deal'),
  theme: themeSchema,
  record: crmRecordSchema.nullable(),
});

/** What the page beside the sidebar is about. */
export const pageContextSchema = z.discriminatedUnion('kind', [
  mailContextSchema,
  dealPageContextSchema,
]);
export type PageContext = z.infer<typeof pageContextSchema>;
