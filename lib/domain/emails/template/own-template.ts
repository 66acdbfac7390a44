import { z } from '@/lib/domain/zod';
import { idText, instantText } from '../../text';
import { LONGEST_TEMPLATE } from './read-template';

/** A template that the rep made or copied. Its source may be half-written: what is wrong with it is said, not refused. */
export const ownTemplateSchema = z.object({
  id: idText,
  source: z.string().max(LONGEST_TEMPLATE),
  /** Place in the list, from 0. */
  position: z.number().int().min(0).max(10_000),
  updatedAt: instantText,
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;
