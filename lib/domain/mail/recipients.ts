import { z } from '@/lib/domain/zod';
import { mailAddressSchema } from './mail-address';

export const RECIPIENT_ROWS = ['to', 'cc', 'bcc'] as const;
export type RecipientRow = (typeof RECIPIENT_ROWS)[number];

const row = z.array(mailAddressSchema).max(500);

/** Who a mail goes to, by row. */
export const recipientsSchema = z.object({ to: row, cc: row, bcc: row });
export type Recipients = z.infer<typeof recipientsSchema>;

/** Every address a mail goes to, once. */
export function addressesOf({ to, cc, bcc }: Recipients): string[] {
  return [...new Set([...to, ...cc, ...bcc].map(({ address }) => address))];
}
