import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText } from '../text';
import { crmRecordKeySchema } from './crm-record-key';
import { dealStandingSchema } from './deal-standing';

/** A CRM record that is linked to a deal, and what was last seen of it. */
export const recordLinkSchema = z.object({
  /** See `crmRecordId`. */
  key: z.string().min(1).max(2_000),
  dealId: idText,
  record: crmRecordKeySchema,
  /** As the CRM called it when it was last seen; empty before. */
  name: lineText,
  stage: lineText.nullable(),
  standing: dealStandingSchema.nullable(),
  /** Since when it counts as won, see `wonSince`; null while it isn't. */
  wonAt: instantText.nullable(),
  seenAt: instantText.nullable(),
  /** Whether the amount and the close date were filled in when it was last seen. */
  filled: z.boolean().default(false),
  /** The note that holds the brief in the CRM; null before the first. */
  noteId: z.string().max(200).nullable(),
});
export type RecordLink = z.infer<typeof recordLinkSchema>;
