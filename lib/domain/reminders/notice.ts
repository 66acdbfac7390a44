import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText } from '../text';

/** What became of one thing a rep was, or is to be, told of: it is told once, and again only when put off. */
export const noticeSchema = z.object({
  /** The agenda item's, see `agendaItemSchema`. */
  key: lineText.min(1),
  dealId: idText.nullable(),
  /** When it was told; null for not yet. */
  shownAt: instantText.nullable(),
  /** It is on its way to the screen. A worker that died on that way leaves it so, and the next one tells it again. */
  isOnItsWay: z.boolean().default(false),
  /** It is told again then; null unless the rep has put it off. */
  snoozedUntil: instantText.nullable(),
  /** The rep wants to hear no more of it. */
  doneAt: instantText.nullable(),
  updatedAt: instantText,
});
export type Notice = z.infer<typeof noticeSchema>;
