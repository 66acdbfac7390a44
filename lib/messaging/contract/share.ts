import { dealSchema } from '@/lib/domain/deals/deal';
import { addressText } from '@/lib/domain/mail/mail-address';
import { sharedDealSchema } from '@/lib/domain/share/shared-deal';
import { idText, lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

/** A deal that came as a file from a colleague. */
export const shareMessages = {
  'share.match': message({
    description:
      'Whose deal a shared one is: the same by its id, else candidates by name, company and people.',
    from: ['desk'],
    input: z.object({
      dealId: idText,
      name: lineText,
      company: lineText,
      addresses: z.array(addressText).max(2_000),
    }),
    output: z.object({ same: dealSchema.nullable(), candidates: z.array(dealSchema) }),
  }),
  'share.merge': message({
    description:
      'Lays a shared deal over one that is here, or makes it a new one, in one transaction; null when the deal is gone.',
    from: ['desk'],
    input: z.object({
      dealId: idText.nullable(),
      shared: sharedDealSchema,
      take: z.array(z.string().max(500)).max(10_000),
      ref: lineText,
    }),
    output: idText.nullable(),
  }),
} as const;
