import { z } from '@/lib/domain/zod';

const DIGITS = /^\d{1,18}$/;

/** An id that is a whole number, as a number or as digits; given as digits. Fits into any address as it is. */
export const numericId = z
  .union([z.string(), z.int().nonnegative().transform(String)])
  .pipe(z.string().regex(DIGITS));

/** Whether a text is such an id: a record's from an address, a note's from the last write. */
export function isNumericId(text: string): boolean {
  return DIGITS.test(text);
}
