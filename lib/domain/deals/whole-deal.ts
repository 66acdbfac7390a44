import { z } from '@/lib/domain/zod';
import { recordLinkSchema } from '../crm/record-link';
import { accountSignalSchema } from '../first-90/account-signal';
import { deliveryDaysSchema } from '../first-90/delivery-days';
import { deliveryTriggerSchema } from '../gate/delivery-trigger';
import { gateOverruleSchema } from '../gate/gate-overrule';
import { guardOverruleSchema } from '../guards/guard-overrule';
import { phaseRefusalSchema } from '../journey/phase-refusal';
import { dossierSchema } from './dossier';

/** A deal with all that is kept about it: its records, and what stands around them. */
export const wholeDealSchema = dossierSchema.extend({
  /** Its records in CRMs, as they were last seen. */
  records: z.array(recordLinkSchema),
  delivery: deliveryTriggerSchema,
  deliveryDays: deliveryDaysSchema,
  gateOverrules: z.array(gateOverruleSchema),
  guardOverrules: z.array(guardOverruleSchema),
  signals: z.array(accountSignalSchema),
  refusals: z.array(phaseRefusalSchema),
});
export type WholeDeal = z.infer<typeof wholeDealSchema>;
