import { z } from '@/lib/domain/zod';
import { idText, longText } from '../text';
import { emailDraftSchema } from './email-draft';

/** A rendered draft on its way into a compose; the content script sanitises the HTML once more. */
export const insertionSchema = emailDraftSchema.omit({ markdown: true }).extend({
  /** Names the insertion, so that repeating the request never inserts twice. */
  id: idText,
  html: longText,
  text: longText,
  /** The caret goes behind this many characters of the mail that are no white space; null where it has no place. */
  caret: z.number().int().min(0).nullable(),
});
export type Insertion = z.infer<typeof insertionSchema>;

/**
 * Why a draft was not inserted. `other_thread`: it answers a thread that is not the open one. `no_thread`: there is no
 * open thread to forward from. `no_control`: the page shows no Reply or Forward to press. `already`: it stands in that
 * compose, letter by letter.
 */
export const INSERTION_REFUSALS = [
  'no_compose',
  'other_thread',
  'no_thread',
  'no_control',
  'not_writable',
  'gone',
  'already',
] as const;
export type InsertionRefusal = (typeof INSERTION_REFUSALS)[number];
