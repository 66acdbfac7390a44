import { z } from '@/lib/domain/zod';
import { idText, instantText } from '../text';
import { crmFieldsSchema } from './crm-deal';
import { crmFailureSchema } from './crm-failure';
import { crmRecordKeySchema } from './crm-record-key';

/** What waits to be written into a CRM. The brief is written as it stands when it is delivered. */
export const outboxWorkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note') }),
  z.object({ kind: z.literal('fields'), fields: crmFieldsSchema }),
]);
export type OutboxWork = z.infer<typeof outboxWorkSchema>;

/**
 * One write on its way into a CRM. `waiting`: for its time. `writing`: under way, or cut off in the middle.
 * `stuck`: only the rep can help. `done`: written.
 */
export const outboxItemSchema = z.object({
  id: idText,
  dealId: idText,
  record: crmRecordKeySchema,
  work: outboxWorkSchema,
  state: z.enum(['waiting', 'writing', 'stuck', 'done']),
  attempts: z.number().int().min(0),
  /** When it is tried next. */
  dueAt: instantText,
  failure: crmFailureSchema.nullable(),
  /** Ids of earlier writes that this one stands for: they were replaced by it, or are merged into it. */
  absorbed: z.array(idText).max(100),
  createdAt: instantText,
  updatedAt: instantText,
});
export type OutboxItem = z.infer<typeof outboxItemSchema>;
