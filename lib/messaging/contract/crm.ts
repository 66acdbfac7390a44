import { CRM_IDS } from '@/lib/domain/crm/crm-catalog';
import { crmConnectionSchema, crmSignInSchema } from '@/lib/domain/crm/crm-connection';
import { crmDealSchema } from '@/lib/domain/crm/crm-deal';
import { crmFailureSchema } from '@/lib/domain/crm/crm-failure';
import { crmRecordKeySchema } from '@/lib/domain/crm/crm-record-key';
import { outboxItemSchema, outboxWorkSchema } from '@/lib/domain/crm/outbox-item';
import { recordLinkSchema } from '@/lib/domain/crm/record-link';
import { idText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

const connectionRef = crmConnectionSchema.pick({ crm: true, origin: true });

/** Talking to CRMs. What a connection signs in with goes in and never comes out. */
export const crmMessages = {
  'crm.connections': message({
    description: 'Every connection, without its key.',
    from: ['settings', ...WORKPLACES],
    input: z.object({}),
    output: z.array(crmConnectionSchema),
  }),
  'crm.connect': message({
    description:
      'Connects a CRM once its host was granted, and tries it; a connection that does not work is not kept.',
    from: ['settings'],
    input: z.object({
      crm: z.enum(CRM_IDS),
      origin: z.string().max(300),
      signIn: crmSignInSchema,
    }),
    output: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), connection: crmConnectionSchema }),
      z.object({ ok: z.literal(false), failure: crmFailureSchema }),
    ]),
  }),
  'crm.test': message({
    description: 'Tries a connection and remembers how that went; null when there is none.',
    from: ['settings'],
    input: connectionRef,
    output: crmConnectionSchema.nullable(),
  }),
  'crm.disconnect': message({
    description: 'Removes a connection and its key.',
    from: ['settings'],
    input: connectionRef,
    output: z.null(),
  }),
  'crm.read': message({
    description: 'What the CRM’s interface says of a record; `none` where it isn’t connected.',
    from: WORKPLACES,
    input: z.object({
      record: crmRecordKeySchema,
      /** Asks the CRM even where it was asked a moment ago. */
      fresh: z.boolean().default(false),
    }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('none') }),
      z.object({ kind: z.literal('read'), deal: crmDealSchema, readAt: z.iso.datetime() }),
      z.object({ kind: z.literal('failed'), failure: crmFailureSchema }),
    ]),
  }),
  'crm.records': message({
    description: 'The CRM records that are linked to a deal.',
    from: WORKPLACES,
    input: z.object({ dealId: idText }),
    output: z.array(recordLinkSchema),
  }),
  'crm.write': message({
    description:
      'Puts a write into the outbox and tries it at once; repeating it with the same id changes nothing. A note that still waits for the same record is replaced.',
    from: WORKPLACES,
    input: z.object({
      id: idText,
      dealId: idText,
      record: crmRecordKeySchema,
      work: outboxWorkSchema,
    }),
    output: outboxItemSchema,
  }),
  'crm.outbox': message({
    description: 'What waits to be written, or was written last, for a deal; for all with null.',
    from: ['settings', ...WORKPLACES],
    input: z.object({ dealId: idText.nullable() }),
    output: z.array(outboxItemSchema),
  }),
  'crm.retry': message({
    description: 'Tries what waits or is stuck, now.',
    from: WORKPLACES,
    input: z.object({ id: idText }),
    output: outboxItemSchema.nullable(),
  }),
  'crm.discard': message({
    description: 'Gives up a write that has not happened.',
    from: WORKPLACES,
    input: z.object({ id: idText }),
    output: z.null(),
  }),
} as const;
