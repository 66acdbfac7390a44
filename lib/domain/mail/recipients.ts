import { z } from '@/lib/domain/zod';
import { mailAddressSchema } from './mail-address';

export const RECIPIENT_ROWS = ['to', 'cc', 'bcc'] as const;
export type RecipientRow = (typeof RECIPIENT_ROWS)[number];

const row = z.array(mailAddressSchema).max(500);

/** Who a mail goes to, by row. */
export const recipientsSchema = z.object({ to: row, cc: row, bcc: row });
export type Recipients = z.infer<typeof recipientsSchema>;
