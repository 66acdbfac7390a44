import { z } from '@/lib/domain/zod';
import { instantText, lineText, longText } from '../text';

/** Where a fact can come from, beside the rep's own keyboard. */
const ORIGIN_KINDS = ['crm', 'call', 'meeting', 'mail', 'file'] as const;

/** As many as one fact keeps. */
export const MOST_ORIGINS = 400;

/** Where a fact, or one part of it, was taken from, so that the brief can lead back there. */
export const originSchema = z.object({
  /** A row's id, or a part's name; empty for the whole fact. */
  part: lineText,
  kind: z.enum(ORIGIN_KINDS),
  /** The call, meeting, message, record or file it came from. */
  ref: lineText,
  /** The words it was taken from. */
  quote: longText,
  at: instantText,
});
export type Origin = z.infer<typeof originSchema>;
