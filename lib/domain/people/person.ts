import { z } from '@/lib/domain/zod';
import { addressText } from '../mail/mail-address';
import { idText, instantText, lineText, longText, nameText } from '../text';

/** Roles on the customer's side. */
const CUSTOMER_ROLES = [
  'economic_buyer',
  'champion',
  'day_to_day_user',
  'skeptic',
  'exec_sponsor',
  'primary_sponsor',
  'procurement',
  'finance_ap',
  'it_owner',
  'other',
] as const;

/** Roles on our side of a deal. */
const OUR_ROLES = ['sdr', 'ae', 'se', 'csm', 'am', 'delivery'] as const;

export const PERSON_ROLES = [...CUSTOMER_ROLES, ...OUR_ROLES] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const ATTITUDES = ['advocate', 'neutral', 'skeptic'] as const;
export const LEVELS = ['high', 'medium', 'low'] as const;
/** How much a person can decide. */
export const AUTHORITIES = ['decides', 'influences', 'limited'] as const;
/** Whether a concern or objection was settled. */
export const CONCERN_STATUSES = ['resolved', 'partly', 'open'] as const;
export const CARE_FLAGS = ['safe_first_call', 'handle_with_care'] as const;

/** Someone on a deal's people map. What is unknown is null or an empty text, never guessed. */
export const personSchema = z.object({
  id: idText,
  dealId: idText,
  role: z.enum(PERSON_ROLES),
  name: nameText,
  title: lineText,
  addresses: z.array(addressText).max(20),
  phone: lineText,
  attitude: z.enum(ATTITUDES).nullable(),
  engagement: z.enum(LEVELS).nullable(),
  /** One line on how they behave: the one thing a newcomer to the account must know. */
  behaviour: lineText,
  caresAbout: longText,
  standing: longText,
  authority: z.enum(AUTHORITIES).nullable(),
  whyTheyPushed: longText,
  preferredChannel: lineText,
  howToAddress: lineText,
  relationshipStrength: z.enum(LEVELS).nullable(),
  care: z.enum(CARE_FLAGS).nullable(),
  invoiceNotes: longText,
  /** Only asked of the economic buyer. */
  priorities: longText,
  concernsRaised: longText,
  concernsStatus: z.enum(CONCERN_STATUSES).nullable(),
  roiArgument: longText,
  /** Place on the people map, from 0: in the order they were met. */
  position: z.number().int().min(0),
  toConfirm: z.boolean(),
  updatedAt: instantText,
});
export type Person = z.infer<typeof personSchema>;

/** Whether a role belongs to our own side. */
export function isOurRole(role: PersonRole): boolean {
  return (OUR_ROLES as readonly string[]).includes(role);
}
