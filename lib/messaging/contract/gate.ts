import { crmRecordKeySchema } from '@/lib/domain/crm/crm-record-key';
import { recordLinkSchema } from '@/lib/domain/crm/record-link';
import { deliveryTriggerSchema } from '@/lib/domain/gate/delivery-trigger';
import { gateOverruleSchema } from '@/lib/domain/gate/gate-overrule';
import { gateStateSchema } from '@/lib/domain/gate/gate-state';
import { idText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

/** The gate between a deal and Closed Won. */
export const gateMessages = {
  'gate.state': message({
    description:
      'What the gate knows of a record, kept by its page so that a press can be judged at once.',
    from: ['deal'],
    input: z.object({ record: crmRecordKeySchema }),
    output: gateStateSchema,
  }),
  'gate.overrule': message({
    description: 'Keeps why a deal is marked won before it is ready; twice with one id is once.',
    from: ['deal'],
    input: gateOverruleSchema.omit({ at: true }),
    output: z.null(),
  }),
  'gate.history': message({
    description: 'The overrules of a deal, newest first, and its records as they were last seen.',
    from: WORKPLACES,
    input: z.object({ dealId: idText }),
    output: z.object({
      overrules: z.array(gateOverruleSchema),
      records: z.array(recordLinkSchema),
    }),
  }),
  'gate.foundWon': message({
    description: 'Ids of the deals that are won in their CRM while their brief isn’t complete.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.array(idText),
  }),
  'delivery.get': message({
    description: 'The three conditions of a deal’s delivery trigger.',
    from: WORKPLACES,
    input: z.object({ dealId: idText }),
    output: deliveryTriggerSchema,
  }),
  'delivery.set': message({
    description: 'Sets one or more of the three conditions, or takes them back with null.',
    from: WORKPLACES,
    input: z.object({
      dealId: idText,
      patch: deliveryTriggerSchema
        .pick({ contractSigned: true, depositInvoiced: true, closedWon: true })
        .partial(),
    }),
    output: deliveryTriggerSchema,
  }),
} as const;
