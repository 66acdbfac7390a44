import { factSchema, factStateSchema } from '@/lib/domain/brief/fact';
import { factFieldSchema } from '@/lib/domain/brief/fact-schemas';
import { MOST_ORIGINS, originSchema } from '@/lib/domain/brief/origin';
import { lostPartSchema } from '@/lib/domain/merge/merge-value';
import { personSchema } from '@/lib/domain/people/person';
import { personPartsSchema } from '@/lib/domain/people/person-parts';
import { idText, instantText } from '@/lib/domain/text';
import { lossSchema, versionSchema } from '@/lib/domain/versions/version';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

const lost = z.array(lostPartSchema);

/** The brief: its facts, its people, its versions. */
export const briefMessages = {
  'facts.save': message({
    description:
      'Lays one field of the brief over what stands there by now, part by part, and answers once the transaction has committed: what answers is saved. `lost` is what somebody else wrote in the same places.',
    from: WORKPLACES,
    input: z.object({
      dealId: idText,
      field: factFieldSchema,
      state: factStateSchema,
      base: factStateSchema,
      unheard: z.array(factStateSchema).max(20),
      origins: z.array(originSchema).max(MOST_ORIGINS),
      /** Origins of what it replaces: they speak for nothing in it any more. */
      outdated: z.array(originSchema).max(MOST_ORIGINS).optional(),
    }),
    output: z.object({ fact: factSchema, lost }),
  }),
  'people.save': message({
    description:
      'Adds a person to a deal’s people map, or lays the changes of one over what stands there by now.',
    from: WORKPLACES,
    input: z.object({ person: personPartsSchema, base: personPartsSchema.nullable() }),
    output: z.object({ person: personSchema, lost }),
  }),
  'people.remove': message({
    description: 'Takes a person off the people map.',
    from: WORKPLACES,
    input: z.object({ dealId: idText, id: idText }),
    output: z.null(),
  }),
  'people.order': message({
    description: 'Puts a deal’s people in an order; whoever is not named comes after them.',
    from: WORKPLACES,
    input: z.object({ dealId: idText, ids: z.array(idText).max(500) }),
    output: z.null(),
  }),
  'versions.list': message({
    description: 'A deal’s versions that began before an instant, the latest first.',
    from: WORKPLACES,
    input: z.object({
      dealId: idText,
      before: instantText.nullable(),
      limit: z.number().int().min(1).max(50),
    }),
    output: z.array(versionSchema),
  }),
  'versions.restore': message({
    description:
      'Brings a brief back to where it stood at the end of a version, as a version of its own. False when deal or version is gone.',
    from: WORKPLACES,
    input: z.object({ dealId: idText, id: idText }),
    output: z.boolean(),
  }),
  'versions.settleLoss': message({
    description:
      'Remembers that the rep has decided about words that another tab overwrote; the history keeps them.',
    from: WORKPLACES,
    input: z.object({
      dealId: idText,
      versionId: idText,
      ...lossSchema.pick({ what: true, key: true, path: true }).shape,
    }),
    output: z.null(),
  }),
} as const;
