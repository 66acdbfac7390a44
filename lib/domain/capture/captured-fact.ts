import { z } from '@/lib/domain/zod';
import { CONCERN_STATUSES, PERSON_ROLES } from '../people/person';
import { PROMISE_KINDS, PROMISE_STRENGTHS } from '../promises/promise-span';
import { lineText, longText, maybeDay } from '../text';
import { authorSchema, saidAtSchema } from './capture-document';

/** Whose deed something is; null where nothing tells. */
const deedSide = z.enum(['us', 'them']).nullable();

/** What is told of a fact beside its words, by its type. Nothing is guessed but a person's role. */
const VALUES = {
  /** What hurts, in the customer's words. */
  problem: z.object({ statement: longText }),
  compelling_event: z.object({ event: longText, date: maybeDay }),
  person: z.object({
    name: lineText,
    title: lineText,
    address: lineText,
    phone: lineText,
    /** A guess from title and words; null where nothing tells. */
    role: z.enum(PERSON_ROLES).nullable(),
  }),
  success_criterion: z.object({
    metric: longText,
    baseline: lineText,
    target: lineText,
    byDate: maybeDay,
  }),
  commitment: z.object({
    by: z.enum(['us', 'them']),
    /** Who is bound, as the words name them; empty where it is who says it. */
    who: lineText,
    what: longText,
    due: maybeDay,
    dueText: lineText,
    kind: z.enum(PROMISE_KINDS).nullable(),
    strength: z.enum(PROMISE_STRENGTHS),
  }),
  next_step: z.object({
    who: lineText,
    side: deedSide,
    what: longText,
    due: maybeDay,
    dueText: lineText,
    /** The words later in the source that show it was done; empty where none do. */
    doneQuote: longText,
  }),
  objection: z.object({
    objection: longText,
    raisedBy: lineText,
    status: z.enum(CONCERN_STATUSES),
  }),
  competitor: z.object({
    name: lineText,
    /** Whether they may still win; false once they are out. */
    isLurking: z.boolean(),
  }),
  date: z.object({ date: maybeDay, what: longText }),
} as const;

const around = {
  /** The words of the source, as they stand there. */
  quote: longText.min(1),
  /** Where the quote lies in the document's text. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  author: authorSchema.nullable(),
  at: saidAtSchema,
};

const ofType = <Type extends keyof typeof VALUES>(type: Type) =>
  z.object({ type: z.literal(type), ...around, value: VALUES[type] });

/** Something a conversation says that a brief wants to know, with the words it was taken from. */
export const capturedFactSchema = z.discriminatedUnion('type', [
  ofType('problem'),
  ofType('compelling_event'),
  ofType('person'),
  ofType('success_criterion'),
  ofType('commitment'),
  ofType('next_step'),
  ofType('objection'),
  ofType('competitor'),
  ofType('date'),
]);
export type CapturedFact = z.infer<typeof capturedFactSchema>;
/** A captured fact of one type. */
export type CapturedOf<Type extends CapturedFact['type']> = Extract<CapturedFact, { type: Type }>;
