import { factSchemas, type FactField } from '../../../brief/fact-schemas';
import type { Write } from '../laid';

/** A write of a fact; null where the value fits its schema no longer. */
export function factWrite(field: FactField, value: unknown, part: string): Write | null {
  const parsed = factSchemas[field].safeParse(value);
  return parsed.success ? { kind: 'fact', field, value: parsed.data, part } : null;
}
