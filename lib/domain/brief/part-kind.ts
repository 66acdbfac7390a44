import { z } from '@/lib/domain/zod';
import { factSchemas, type FactField } from './fact-schemas';

/** What a part of a fact is, as far as writing it goes; read off its schema, so that nobody says it twice. */
export type PartKind =
  | { readonly kind: 'line' | 'long' | 'day' | 'number' | 'switch' | 'yesNo' | 'lines' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'parts' | 'rows'; readonly parts: PartKinds };
/** The parts of an object or of each row, by name; a row's id is none. */
export type PartKinds = Readonly<Record<string, PartKind>>;

/** The longest text that is one line. */
const LINE = 500;

/**
 * The kind a schema stands for.
 *
 * @throws Error - For a schema no fact has had yet: give it a kind, and an input to write it with.
 */
export function partKind(schema: unknown): PartKind {
  if (schema instanceof z.ZodString)
    return { kind: (schema.maxLength ?? Infinity) <= LINE ? 'line' : 'long' };
  if (schema instanceof z.ZodBoolean) return { kind: 'switch' };
  if (schema instanceof z.ZodNullable) return nullableKind(schema.unwrap());
  if (schema instanceof z.ZodObject) return { kind: 'parts', parts: partsOf(schema) };
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    if (element instanceof z.ZodString) return { kind: 'lines' };
    if (element instanceof z.ZodObject) return { kind: 'rows', parts: partsOf(element) };
  }
  throw new Error('a schema of no known kind');
}

function nullableKind(inner: unknown): PartKind {
  if (inner instanceof z.ZodISODate) return { kind: 'day' };
  if (inner instanceof z.ZodNumber) return { kind: 'number' };
  if (inner instanceof z.ZodBoolean) return { kind: 'yesNo' };
  if (inner instanceof z.ZodEnum) return { kind: 'choice', options: inner.options.map(String) };
  throw new Error('a nullable schema of no known kind');
}

function partsOf(schema: z.ZodObject): PartKinds {
  const parts = Object.entries(schema.shape).filter(([name]) => name !== 'id');
  return Object.fromEntries(parts.map(([name, part]) => [name, partKind(part)]));
}

/** The kind of a whole fact. */
export function factKind(field: FactField): PartKind {
  return partKind(factSchemas[field]);
}

/** A part's value while nobody has written it. */
export function blankPart({ kind, ...rest }: PartKind): unknown {
  switch (kind) {
    case 'line':
    case 'long':
      return '';
    case 'switch':
      return false;
    case 'lines':
    case 'rows':
      return [];
    case 'parts':
      return 'parts' in rest ? blankParts(rest.parts) : {};
    default:
      return null;
  }
}

/** An object or row whose parts nobody has written. */
export function blankParts(parts: PartKinds): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, blankPart(part)]));
}
