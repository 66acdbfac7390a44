import { z } from '@/lib/domain/zod';
import { factFieldSchema } from '../brief/fact-schemas';
import { mailAddressSchema } from '../mail/mail-address';
import { PERSON_ROLES } from '../people/person';
import { lineText } from '../text';
import { EMAIL_KINDS } from './email-kind';
import { EMAIL_WAYS } from './email-way';

/** Where the answer to a missing fact goes: into a field of the brief, a person of a role, or this draft alone. */
export const missingFactSchema = z.object({
  /** Stable id of the gap, e.g. `callSummary.timeline`; also the key of its label. */
  key: lineText,
  input: z.enum(['line', 'text', 'date', 'name', 'address']),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('fact'), field: factFieldSchema, path: z.string().max(100) }),
    z.object({
      kind: z.literal('person'),
      role: z.enum(PERSON_ROLES),
      property: z.enum(['name', 'address']),
    }),
    z.object({ kind: z.literal('draft') }),
  ]),
  /** Whether the mail must not go without it. */
  required: z.boolean(),
  /** What stands in the draft in its place, brackets included; null where the gap is a recipient or optional. */
  placeholder: lineText.nullable(),
});
export type MissingFact = z.infer<typeof missingFactSchema>;

/** A mail ready for preview and insertion. The HTML is sanitised where it is rendered and again where it is inserted. */
export const emailDraftSchema = z.object({
  templateId: lineText,
  /** Null for a mail that is no mail of the handoff. */
  kind: z.enum(EMAIL_KINDS).nullable(),
  way: z.enum(EMAIL_WAYS),
  /** The thread it belongs to, as the host names it; null: an answer goes to whichever thread is open. */
  threadId: lineText.nullable(),
  subject: lineText,
  to: z.array(mailAddressSchema),
  cc: z.array(mailAddressSchema),
  /** With one `CARET_MARK` at most. Larger than a fact may be: a scorecard is many facts in one mail. */
  markdown: z.string().max(200_000),
});
export type EmailDraft = z.infer<typeof emailDraftSchema>;
