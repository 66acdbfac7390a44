import { z } from '@/lib/domain/zod';
import type { Facts } from '../../brief/fact';
import { factSchemas, type FactField } from '../../brief/fact-schemas';
import { newId } from '../../ids';
import type { MissingFact } from '../email-draft';

export type AppliedAnswer =
  | { readonly ok: true; readonly field: FactField; readonly value: unknown }
  /** `not_a_fact`: it belongs to a person or the draft. `no_such_place`: the path fits nothing. `invalid`: the value doesn't. */
  | { readonly ok: false; readonly reason: 'not_a_fact' | 'no_such_place' | 'invalid' };

/**
 * The new value of a fact once a gap in it is answered; the rest of the fact stays as it is.
 *
 * @param missing - A gap whose target is a fact; its path is like `timeline` or `0.metric`, empty for the whole.
 * @param text - What the rep typed; a date as `YYYY-MM-DD`.
 * @param facts - The facts as they are now.
 * @param makeId - For a row that has to be added.
 */
export function applyAnswer(
  missing: MissingFact,
  text: string,
  facts: Facts,
  makeId: () => string = newId,
): AppliedAnswer {
  if (missing.target.kind !== 'fact') return { ok: false, reason: 'not_a_fact' };
  const { field, path } = missing.target;
  const schema = factSchemas[field];
  const keys = path === '' ? [] : path.split('.');
  const changed = setIn(schema, facts[field] ?? emptyOf(schema, makeId), keys, text, makeId);
  if (changed === NOWHERE) return { ok: false, reason: 'no_such_place' };
  const parsed = schema.safeParse(changed);
  return parsed.success
    ? { ok: true, field, value: parsed.data }
    : { ok: false, reason: 'invalid' };
}

const NOWHERE = Symbol('nowhere');

function setIn(
  schema: z.core.$ZodType,
  value: unknown,
  keys: readonly string[],
  text: string,
  makeId: () => string,
): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return leafOf(schema, text);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const index = /^\d{1,3}$/u.test(key) ? Number(key) : -1;
    if (index < 0 || index > value.length) return NOWHERE;
    const rows: readonly unknown[] = value;
    const changed = setIn(
      schema.element,
      rows[index] ?? emptyOf(schema.element, makeId),
      rest,
      text,
      makeId,
    );
    return changed === NOWHERE ? NOWHERE : rows.toSpliced(index, 1, changed);
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const entries = new Map<string, unknown>(Object.entries(value));
    const part = partsOf(schema).get(key);
    if (part === undefined) return NOWHERE;
    const changed = setIn(part, entries.get(key), rest, text, makeId);
    return changed === NOWHERE ? NOWHERE : Object.fromEntries(entries.set(key, changed));
  }
  return NOWHERE;
}

function partsOf(schema: z.ZodObject): ReadonlyMap<string, z.core.$ZodType> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return new Map(Object.entries(shape));
}

/** The typed text as a leaf of that schema; what doesn't fit is left to the final check. */
function leafOf(schema: z.core.$ZodType, text: string): unknown {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (inner instanceof z.ZodArray || inner instanceof z.ZodObject) return NOWHERE;
  if (schema instanceof z.ZodNullable && text.trim() === '') return null;
  return inner instanceof z.ZodNumber ? Number(text) : text.trim();
}

/** A value of that schema with nothing written in it yet. */
function emptyOf(schema: z.core.$ZodType, makeId: () => string): unknown {
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodBoolean) return false;
  if (!(schema instanceof z.ZodObject)) return '';
  return Object.fromEntries(
    [...partsOf(schema)].map(([name, part]) => [
      name,
      name === 'id' ? makeId() : emptyOf(part, makeId),
    ]),
  );
}
