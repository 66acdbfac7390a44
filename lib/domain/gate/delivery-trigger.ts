import { z } from '@/lib/domain/zod';
import { idText, instantText, maybeDay } from '../text';

/**
 * What has to be true before delivery takes a deal over in the `am_clean_break` model: until all three are,
 * it is the AE's. Each is the day it became true.
 */
export const deliveryTriggerSchema = z.object({
  dealId: idText,
  /** The contract is signed by both sides. */
  contractSigned: maybeDay,
  depositInvoiced: maybeDay,
  /** The deal is Closed Won in the CRM, its fields complete. */
  closedWon: maybeDay,
  updatedAt: instantText,
});
export type DeliveryTrigger = z.infer<typeof deliveryTriggerSchema>;
