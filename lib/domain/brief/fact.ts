import { z } from '@/lib/domain/zod';
import { idText, instantText, lineText } from '../text';
import { factFieldSchema, factSchemas, type FactField, type FactValue } from './fact-schemas';

/** Where a fact came from. What comes from a CRM or a file starts `to_confirm`. */
export const factSourceSchema = z.object({
  kind: z.enum(['rep', 'crm', 'call', 'mail', 'file']),
  ref: lineText.nullable(),
});

/** One field of one deal's brief as it is kept: a row of its own, so that two tabs merge field by field. */
export const factSchema = z
  .object({
    dealId: idText,
    field: factFieldSchema,
    value: z.unknown(),
    toConfirm: z.boolean(),
    source: factSourceSchema,
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

/** A deal's facts by field; a field nobody has written is absent. */
export type Facts = { readonly [Field in FactField]?: FactValue<Field> };

/**
 * The values of facts by field.
 *
 * A fact whose value no longer fits its schema is left out rather than trusted.
 */
export function factValues(facts: readonly Fact[]): Facts {
  const entries = facts.flatMap((fact) => {
    const parsed = factSchemas[fact.field].safeParse(fact.value);
    return parsed.success ? [[fact.field, parsed.data] as const] : [];
  });
  return Object.fromEntries(entries);
}
