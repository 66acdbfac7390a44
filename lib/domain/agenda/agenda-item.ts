import { z } from '@/lib/domain/zod';
import { MOVERS } from '../journey/move';
import { instantText, lineText } from '../text';

/** What a deal can ask of a rep. */
export const AGENDA_KINDS = [
  'promise',
  'unanswered',
  'answered',
  'clock',
  'meeting',
  'ninety_days',
  'offer',
  'risk',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** One thing that a deal asks for: on Today, as a notice, in the badge's count. */
export const agendaItemSchema = z.object({
  /**
   * The same for the same thing for ever, over all deals: a notice is told once for it. Its day is part of the thing:
   * whoever moves a deadline is told of the new one.
   */
  key: lineText.min(1),
  kind: z.enum(AGENDA_KINDS),
  /**
   * Which of its kind: a clock's id, a meeting's kind, a phase, a stage of the first 90 days, the codes of a deal's
   * risks with a space between them; else empty.
   */
  code: lineText,
  /** The record it is about: a promise's, a mail's, a meeting's id; else empty. */
  id: lineText,
  /** Its words: a promise's sentence, a mail's subject; else empty. */
  text: lineText,
  /** Whose it is by their part in the handoff; null where only a name is known, or nothing. */
  who: z.enum(MOVERS).nullable(),
  /** Whose it is by name; else empty. */
  name: lineText,
  /** Since when it is there: a promise was said, a clock has begun; null where nothing says. */
  since: instantText.nullable(),
  /** When it is, or was, due; null for what has no time. */
  dueAt: instantText.nullable(),
  /** Whether it is due at that day's end, and not at an hour. */
  isDay: z.boolean(),
  /** Shown, and never notified of or counted: a plain follow-up, another's move. */
  isQuiet: z.boolean(),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;
