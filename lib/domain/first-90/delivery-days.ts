import { z } from '@/lib/domain/zod';
import { idText, instantText, maybeDay } from '../text';

/** The days on which the later parts of a pay-out fall due, as the rep says them. */
export const deliveryDaysSchema = z.object({
  dealId: idText,
  /** Delivery really began, usually in the second week. */
  deliveryStarted: maybeDay,
  /** The week-12 report was given. */
  weekTwelveReport: maybeDay,
  updatedAt: instantText,
});
export type DeliveryDays = z.infer<typeof deliveryDaysSchema>;
