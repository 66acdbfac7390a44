import { z } from '@/lib/domain/zod';
import { idText, longText } from '../text';
import { emailDraftSchema } from './email-draft';

/** A rendered draft on its way into a compose; the content script sanitises the HTML once more. */
export const insertionSchema = emailDraftSchema.omit({ markdown: true }).extend({
  /** Names the insertion, so that repeating the request never inserts twice. */
  id: idText,
  html: longText,
  text: longText,
});
export type Insertion = z.infer<typeof insertionSchema>;
