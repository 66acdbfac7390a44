import { z } from '@/lib/domain/zod';
import { idText, instantText } from '../text';
import { factFieldSchema, factSchemas, type FactField, type FactValue } from './fact-schemas';
import { MOST_ORIGINS, originSchema } from './origin';

/** One field of one deal's brief as it is kept: a row of its own, so that two tabs merge field by field. */
export const factSchema = z
  .object({
    dealId: idText,
    field: factFieldSchema,
    value: z.unknown(),
    /** Written, and the customer has yet to confirm it. What comes from a CRM or a file starts so. */
    toConfirm: z.boolean(),
    /** The rep says that there is none: an answer, where an empty field is only a question. */
    none: z.boolean(),
    /** Where its parts were taken from; what the rep wrote has none. */
    origins: z.array(originSchema).max(MOST_ORIGINS),
    /** Counts the saves of this field; a later save never carries a lower one. */
    revision: z.number().int().min(0),
    updatedAt: instantText,
  })
  .superRefine((fact, context) => {
    const parsed = factSchemas[fact.field].safeParse(fact.value);
    if (!parsed.success) {
      context.addIssue({ code: 'custom', path: ['value'], message: parsed.error.message });
    }
  });
export type Fact = z.infer<typeof factSchema>;

/** What a rep can change of a fact at one go, and what a version remembers of it. */
export const factStateSchema = z.object({
  value: z.unknown(),
  toConfirm: z.boolean(),
  none: z.boolean(),
});
export type FactState = z.infer<typeof factStateSchema>;

/** A deal's facts by field; a field nobody has written is absent. */
export type Facts = { readonly [Field in FactField]?: FactValue<Field> };

/** The values of lists read before: every item asks for them at every key, and a list is never changed in place. */
const known = new WeakMap<readonly Fact[], Facts>();

/**
 * The values of facts by field.
 *
 * A fact whose value no longer fits its schema is left out rather than trusted.
 */
export function factValues(facts: readonly Fact[]): Facts {
  const values = known.get(facts) ?? readValues(facts);
  known.set(facts, values);
  return values;
}

function readValues(facts: readonly Fact[]): Facts {
  const entries = facts.flatMap((fact) => {
    const parsed = parsedValue(fact);
    return parsed === null ? [] : [[fact.field, parsed.value] as const];
  });
  return Object.fromEntries(entries);
}

interface Parsed {
  readonly value: unknown;
}
const parsedValues = new WeakMap<Fact, Parsed | null>();

/** A fact's value, parsed once: while one fact is typed in, all states of a brief are told anew at every key. */
function parsedValue(fact: Fact): Parsed | null {
  const known = parsedValues.get(fact);
  if (known !== undefined) return known;
  const { success, data } = factSchemas[fact.field].safeParse(fact.value);
  const parsed = success ? { value: data } : null;
  parsedValues.set(fact, parsed);
  return parsed;
}

/** What can be changed of a fact, without what is counted about it. */
export function factStateOf({ value, toConfirm, none }: FactState): FactState {
  return { value, toConfirm, none };
}
