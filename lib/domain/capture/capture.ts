import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText, longText } from '../text';
import { SOURCE_KINDS } from './capture-document';
import { capturedFactSchema } from './captured-fact';
import { MOST_MESSAGES } from './thread-reading';

/** Who proposed a fact: Baton's own reader, or the browser's model. */
export const FOUND_BY = ['reader', 'model'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** As many facts as one source keeps. */
export const MOST_FACTS = 500;
/** As many people as it names. */
export const MOST_PEOPLE = 100;

/** That an agreed step was done, by the rep's word, and the words it was told by; empty where there were none. */
const stepDoneSchema = z.object({
  at: instantText,
  quote: longText,
  by: lineText,
  saidAt: instantText.nullable(),
});
export type StepDone = z.infer<typeof stepDoneSchema>;

/** What the rep made of a suggestion. */
export const verdictSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({
    kind: z.literal('taken'),
    /** The fact of the brief, the person or the promise that it went into. */
    into: z.enum(['fact', 'person', 'promise', 'nextStep']),
    /** The field, the person's id, or the promise's id. */
    ref: lineText,
    /** The row or part of it, as an origin names it. */
    part: lineText,
    at: instantText,
    /** As the rep took it, where they edited it first; absent where it was taken as it was said. */
    as: capturedFactSchema.optional(),
    /** Of an agreed step; absent until the rep said that it is done. */
    done: stepDoneSchema.optional(),
    /** Words that seemed to show it done, and don't, by the rep's word. */
    refusedQuotes: z.array(longText).max(50).optional(),
  }),
  z.object({ kind: z.literal('refused'), at: instantText }),
]);
export type Verdict = z.infer<typeof verdictSchema>;

/** A suggestion with what became of it. */
export const suggestedFactSchema = z.object({
  /** Names it within its source, see `factKey`. */
  key: lineText,
  fact: capturedFactSchema,
  foundBy: z.enum(FOUND_BY),
  verdict: verdictSchema,
});
export type SuggestedFact = z.infer<typeof suggestedFactSchema>;

/** Where a conversation was read from. */
export const captureSourceSchema = z.object({
  kind: z.enum(SOURCE_KINDS),
  /** A file's name, a thread's subject, or what the rep called it. */
  title: lineText,
  /** When it was held or last written. */
  heldAt: instantText,
  /** Who spoke or wrote, as they are named there. */
  people: z.array(lineText).max(MOST_PEOPLE),
  /** The thread it is; null for what was pasted or opened. */
  thread: z
    .object({
      mailbox: lineText,
      threadId: lineText,
      /** The messages that were read, so that a later look tells which are new. */
      messages: z.array(lineText).max(MOST_MESSAGES),
    })
    .nullable(),
});
export type CaptureSource = z.infer<typeof captureSourceSchema>;

/**
 * A conversation that was read for a deal: what it suggests for the brief, and what the rep made of that. Its
 * text isn't kept, only the quotes.
 */
export const captureSchema = z.object({
  /** The same for the same source of the same deal, see `captureId`. */
  id: idText,
  dealId: idText,
  source: captureSourceSchema,
  facts: z.array(suggestedFactSchema).max(MOST_FACTS),
  readAt: instantText,
  updatedAt: instantText,
});
export type Capture = z.infer<typeof captureSchema>;
