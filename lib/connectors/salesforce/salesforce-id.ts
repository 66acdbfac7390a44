import { z } from '@/lib/domain/zod';

const ID = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

/** A record's id as Salesforce writes it: nothing in it that an address or a query would read otherwise. */
export const salesforceIdSchema = z.string().regex(ID);

/** The id if it is one; null for anything else. */
export function salesforceId(text: string): string | null {
  return ID.test(text) ? text : null;
}
