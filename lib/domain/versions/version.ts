import { z } from '@/lib/domain/zod';
import { factStateSchema } from '../brief/fact';
import { factFieldSchema } from '../brief/fact-schemas';
import { lostPartSchema } from '../merge/merge-value';
import { personSchema } from '../people/person';
import { idText, instantText, lineText } from '../text';

/** One fact or person before and after; null where there was, or is, none. */
export const changeSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('fact'),
    field: factFieldSchema,
    from: factStateSchema.nullable(),
    to: factStateSchema.nullable(),
  }),
  z.object({
    what: z.literal('person'),
    personId: idText,
    from: personSchema.nullable(),
    to: personSchema.nullable(),
  }),
]);
export type Change = z.infer<typeof changeSchema>;

/** What two tabs, or two people, wrote in the same place: the earlier words, which lost it. */
export const lossSchema = lostPartSchema.extend({
  what: z.enum(['fact', 'person', 'call', 'meeting']),
  /** The fact's field, or the id of the person, call or meeting. */
  key: lineText,
  at: instantText,
  /** Somebody has seen it, and kept or taken back what was lost. */
  settled: z.boolean().default(false),
});
export type Loss = z.infer<typeof lossSchema>;

/** Why a brief changed. */
const VERSION_REASONS = ['edited', 'restored', 'imported', 'merged'] as const;

/** A stretch of work on a brief: what it changed, and what was overwritten in it. */
export const versionSchema = z.object({
  id: idText,
  dealId: idText,
  reason: z.enum(VERSION_REASONS),
  startedAt: instantText,
  endedAt: instantText,
  changes: z.array(changeSchema).max(1_000),
  losses: z.array(lossSchema).max(1_000),
});
export type Version = z.infer<typeof versionSchema>;
