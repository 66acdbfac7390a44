import { crmRecordKeySchema } from '@/lib/domain/crm/crm-record-key';
import { dealMatchSchema } from '@/lib/domain/deals/deal-match';
import { dealSchema } from '@/lib/domain/deals/deal';
import { dossierSchema } from '@/lib/domain/deals/dossier';
import { addressText, mailAddressSchema } from '@/lib/domain/mail/mail-address';
import { crmRecordSchema } from '@/lib/domain/page/page-context';
import { idText, lineText, withoutMarkup } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

const threadRef = z.object({ mailbox: addressText, threadId: lineText });

export const dealMessages = {
  'deals.list': message({
    description:
      'The first deals by last change, newest first; `query` finds names, companies, people, addresses and words of the brief.',
    from: WORKPLACES,
    input: z.object({
      query: z.string().max(200),
      archived: z.boolean(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ deals: z.array(dealSchema), more: z.boolean() }),
  }),
  'deals.names': message({
    description: 'Every deal by id and name, archived ones too, by name.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.array(dealSchema.pick({ id: true, name: true })),
  }),
  'deals.create': message({
    description:
      'Creates a deal with its first people and what its CRM record says; repeating it with the same id changes nothing.',
    from: WORKPLACES,
    input: z.object({
      id: idText,
      name: dealSchema.shape.name,
      company: dealSchema.shape.company,
      domains: dealSchema.shape.domains,
      people: z
        .array(
          z.object({
            id: idText,
            // A stranger's mail brought it.
            name: lineText.transform(withoutMarkup),
            address: addressText,
          }),
        )
        .max(100),
      thread: threadRef.nullable(),
      /** The CRM record it is made from: what that says is where the brief begins. */
      record: crmRecordSchema.nullable(),
    }),
    output: dealSchema,
  }),
  'deals.update': message({
    description: 'Changes a deal’s name, company, domains, phase, handoff model or close date.',
    from: WORKPLACES,
    input: z.object({
      id: idText,
      patch: dealSchema
        .pick({
          name: true,
          company: true,
          domains: true,
          phase: true,
          handoffModel: true,
          closeDate: true,
        })
        .partial(),
    }),
    output: dealSchema,
  }),
  'deals.setArchived': message({
    description:
      'Puts a deal away or takes it back; an archived deal is matched by no page but a record that is linked to it.',
    from: WORKPLACES,
    input: z.object({ id: idText, archived: z.boolean() }),
    output: dealSchema,
  }),
  'deals.dossier': message({
    description: 'All records of one deal; null when there is none of that id.',
    from: WORKPLACES,
    input: z.object({ id: idText }),
    output: dossierSchema.nullable(),
  }),
  'deals.match': message({
    description:
      'Whose deal a thread or compose is about: a pin, then an exact address, then the company’s domain.',
    from: WORKPLACES,
    input: z.object({
      thread: threadRef.nullable(),
      people: z.array(mailAddressSchema).max(500),
    }),
    output: dealMatchSchema,
  }),
  'deals.pinThread': message({
    description: 'Pins a thread to a deal, or unpins it with null.',
    from: WORKPLACES,
    input: threadRef.extend({ dealId: idText.nullable() }),
    output: z.null(),
  }),
  'deals.matchRecord': message({
    description:
      'Whose deal a CRM record is: linked once, else suggestions by people, name and company.',
    from: WORKPLACES,
    input: z.object({
      record: crmRecordKeySchema,
      name: lineText,
      company: lineText.nullable(),
      /** Addresses of its contacts, where the CRM was asked. */
      addresses: z.array(addressText).max(200),
    }),
    output: dealMatchSchema,
  }),
  'deals.linkRecord': message({
    description: 'Links a CRM record to a deal, or unlinks it with null.',
    from: WORKPLACES,
    input: z.object({ record: crmRecordKeySchema, dealId: idText.nullable() }),
    output: z.null(),
  }),
} as const;
