import { z } from '@/lib/domain/zod';
import { MOST_FACTS, MOST_PEOPLE } from '@/lib/domain/capture/capture';
import { SOURCE_KINDS } from '@/lib/domain/capture/capture-document';
import { capturedFactSchema } from '@/lib/domain/capture/captured-fact';
import { instantText, lineText } from '@/lib/domain/text';
import { SOURCE_PROBLEMS } from '../source-problem';

const knownSideSchema = z.object({
  names: z.array(z.string()).readonly(),
  addresses: z.array(z.string()).readonly(),
  domains: z.array(z.string()).readonly(),
});

const documentSchema = z.object({
  kind: z.enum(SOURCE_KINDS),
  text: z.string(),
  turns: z
    .array(
      z.object({
        start: z.number(),
        end: z.number(),
        speaker: z.object({ name: z.string(), address: z.string().nullable() }).nullable(),
        at: z.string().nullable(),
      }),
    )
    .readonly(),
});

/** What the worker is asked to read, and against what. */
export const workerRequestSchema = z.object({
  input: z.union([
    z.object({
      name: z.string(),
      /** A file is decoded in the worker, so that the page is never busy with it. */
      content: z.union([z.string(), z.instanceof(Blob)]),
      heldAt: z.string().nullable(),
    }),
    /** A thread, whose mails the page has told apart. */
    z.object({ document: documentSchema, title: z.string(), heldAt: z.string().nullable() }),
  ]),
  context: z.object({
    ours: knownSideSchema,
    theirs: knownSideSchema,
    sentAt: z.string(),
    timeZone: z.string(),
    locale: z.string(),
    holidays: z.array(z.string()).readonly(),
    weekend: z.array(z.number()).readonly(),
  }),
});
export type WorkerRequest = z.infer<typeof workerRequestSchema>;

const sourceSummarySchema = z.object({
  kind: z.enum(SOURCE_KINDS),
  title: lineText,
  heldAt: instantText.nullable(),
  people: z.array(lineText).max(MOST_PEOPLE),
  turns: z.number().int().min(0),
  words: z.number().int().min(0),
});
/** What was read, without its text. */
export type SourceSummary = z.infer<typeof sourceSummarySchema>;

/** What the worker says. Its last word is anything but progress. */
export const workerMessageSchema = z.discriminatedUnion('kind', [
  /** How much was read, 0 to 1. */
  z.object({ kind: z.literal('progress'), done: z.number().min(0).max(1) }),
  z.object({
    kind: z.literal('read'),
    source: sourceSummarySchema,
    facts: z.array(capturedFactSchema).max(MOST_FACTS),
    /** How many more were found than are kept of one source. */
    left: z.number().int().min(0),
  }),
  z.object({ kind: z.literal('refused'), problem: z.enum(SOURCE_PROBLEMS) }),
  /** The worker's own fault. */
  z.object({ kind: z.literal('failed') }),
]);
export type WorkerMessage = z.infer<typeof workerMessageSchema>;
