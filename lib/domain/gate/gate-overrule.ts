import { z } from '@/lib/domain/zod';
import { crmRecordKeySchema } from '../crm/crm-record-key';
import { idText, instantText, longText } from '../text';
import { gateGapSchema } from './gate-state';

/** A deal that was marked won before it was ready, and why. */
export const gateOverruleSchema = z.object({
  id: idText,
  /** Null where the record had no deal in Baton. */
  dealId: idText.nullable(),
  record: crmRecordKeySchema,
  reason: longText,
  gaps: z.array(gateGapSchema).max(60),
  at: instantText,
});
export type GateOverrule = z.infer<typeof gateOverruleSchema>;
