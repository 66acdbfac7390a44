import { z } from '@/lib/domain/zod';
import { dayText, idText, instantText, lineText, longText } from '../text';

/** A call with the customer, noted in a minute: the brief grows with every call. */
export const callSchema = z.object({
  id: idText,
  dealId: idText,
  date: dayText,
  who: z.array(lineText).max(100),
  notes: longText,
  updatedAt: instantText,
});
export type Call = z.infer<typeof callSchema>;
