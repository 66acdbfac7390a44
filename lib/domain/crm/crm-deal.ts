import { z } from '@/lib/domain/zod';
import { addressText } from '../mail/mail-address';
import { lineText, maybeDay } from '../text';
import { dealStandingSchema } from './deal-standing';

const recordIdText = z.string().min(1).max(200);

/** Somebody on the customer's side, as a CRM knows them. */
export const crmContactSchema = z.object({
  id: recordIdText,
  name: lineText,
  address: addressText.nullable(),
  title: lineText,
  phone: lineText,
  /** What the CRM says they are in the deal, in its own words; empty where it says nothing. */
  role: lineText,
});
export type CrmContact = z.infer<typeof crmContactSchema>;

/** A deal as a CRM's interface gives it. What it doesn't say is null. */
export const crmDealSchema = z.object({
  name: lineText,
  stage: z.object({ id: recordIdText, label: lineText }).nullable(),
  standing: dealStandingSchema.nullable(),
  /** In the currency's main unit; the currency as an ISO 4217 code where the CRM names one. */
  amount: z.object({ value: z.number(), currency: lineText.nullable() }).nullable(),
  closeDate: maybeDay,
  owner: z.object({ name: lineText, address: addressText.nullable() }).nullable(),
  company: z.object({ name: lineText, domain: lineText.nullable() }).nullable(),
  contacts: z.array(crmContactSchema).max(200),
});
export type CrmDeal = z.infer<typeof crmDealSchema>;

/** A stage a deal can be in. */
export const crmStageSchema = z.object({
  id: recordIdText,
  label: lineText,
  standing: dealStandingSchema,
});
export type CrmStage = z.infer<typeof crmStageSchema>;

/** What Baton can write into a CRM's deal beside the note. */
export const crmFieldsSchema = z
  .object({
    amount: z.object({ value: z.number(), currency: lineText.nullable() }),
    closeDate: z.iso.date(),
    name: lineText.min(1),
  })
  .partial();
export type CrmFields = z.infer<typeof crmFieldsSchema>;
