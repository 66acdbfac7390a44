import { accountSignalSchema } from '@/lib/domain/first-90/account-signal';
import { deliveryDaysSchema } from '@/lib/domain/first-90/delivery-days';
import { idText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

/** What happens to an account in and after its first 90 days. */
export const first90Messages = {
  'signals.save': message({
    description: 'Documents a reason to come back to an account, or changes one.',
    from: WORKPLACES,
    input: accountSignalSchema.omit({ updatedAt: true }),
    output: accountSignalSchema,
  }),
  'signals.remove': message({
    description: 'Takes such a reason back.',
    from: WORKPLACES,
    input: z.object({ dealId: idText, id: idText }),
    output: z.null(),
  }),
  'deliveryDays.set': message({
    description: 'Sets when delivery began or reported, or takes it back with null.',
    from: WORKPLACES,
    input: z.object({
      dealId: idText,
      patch: deliveryDaysSchema.pick({ deliveryStarted: true, weekTwelveReport: true }).partial(),
    }),
    output: deliveryDaysSchema,
  }),
} as const;
