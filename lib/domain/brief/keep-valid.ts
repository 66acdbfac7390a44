import { factSchemas, type FactField } from './fact-schemas';
import { blankPart, factKind, type PartKind } from './part-kind';

/**
 * What can be saved of a fact that is being written: every part its schema takes, and in place of those it
 * refuses what was there before.
 *
 * @param value - As it stands in the form, perhaps with a discount of 150 or half a date in it.
 * @param saved - The fact's last valid value.
 */
export function keepValid(field: FactField, value: unknown, saved: unknown): unknown {
  const schema = factSchemas[field];
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const kept = parsed.error.issues.reduce<unknown>(
    (made, { path }) => withSaved(made, path, { kind: factKind(field), saved }),
    value,
  );
  const again = schema.safeParse(kept);
  return again.success ? again.data : saved;
}

interface Before {
  readonly kind: PartKind;
  /** What was saved there; undefined where a row is new. */
  readonly saved: unknown;
}

/** A value with the part that `path` names put back to what was saved. */
function withSaved(value: unknown, path: readonly PropertyKey[], before: Before): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return before.saved ?? blankPart(before.kind);
  if (Array.isArray(value))
    return value.map((entry: unknown, index) =>
      index === step ? withSaved(entry, rest, entryBefore(entry, index, before)) : entry,
    );
  if (!isObject(value)) return before.saved;
  const name = String(step);
  return { ...value, [name]: withSaved(value[name], rest, partBefore(name, before)) };
}

function entryBefore(entry: unknown, index: number, { kind, saved }: Before): Before {
  if (kind.kind !== 'rows') return { kind: { kind: 'line' }, saved: childOf(saved, index) };
  const rows: readonly unknown[] = Array.isArray(saved) ? saved : [];
  const id = isObject(entry) ? entry['id'] : undefined;
  return {
    kind: { kind: 'parts', parts: kind.parts },
    saved: rows.find((row) => isObject(row) && row['id'] === id),
  };
}

function partBefore(name: string, { kind, saved }: Before): Before {
  const part = 'parts' in kind ? kind.parts[name] : undefined;
  return { kind: part ?? { kind: 'line' }, saved: childOf(saved, name) };
}

function childOf(value: unknown, step: string | number): unknown {
  return isObject(value) ? value[String(step)] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
