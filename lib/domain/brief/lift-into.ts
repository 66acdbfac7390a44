import { z } from '@/lib/domain/zod';
import { isBlank } from './is-blank';
import { appendWords } from './append-words';
import { blankRow } from './blank-row';
import { factSchemas } from './fact-schemas';
import type { FactTarget } from './lift-targets';
import type { Origin } from './origin';

/** Words taken from somewhere, on their way into the brief. */
export interface Lift {
  readonly target: FactTarget;
  readonly words: string;
  /** Where they come from. */
  readonly from: Pick<Origin, 'kind' | 'ref'>;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The id of the row it makes, if it makes one. */
  readonly rowId: string;
}

/** `no_room`: the words are too long for the place, or it is full. */
export type Lifted =
  | { readonly kind: 'lifted'; readonly value: unknown; readonly origin: Origin }
  | { readonly kind: 'no_room' };

interface Placed {
  readonly value: unknown;
  /** The row or part they went to, as an origin names it. */
  readonly part: string;
}

/**
 * Puts words into a fact of any shape: after what a text says, as a new line of a list of texts, as a new
 * row of a list of rows. Words that stand there already are not put in twice.
 *
 * @param value - The fact's value as it stands.
 */
export function liftInto(value: unknown, { target, words, from, at, rowId }: Lift): Lifted {
  const quote = words.trim();
  const schema = factSchemas[target.field];
  const path = target.part === '' ? [] : target.part.split('.');
  const placed = place({ value, schema, path, part: '', words: quote, rowId });
  const parsed = schema.safeParse(placed.value);
  if (!parsed.success || isBlank(quote)) return { kind: 'no_room' };
  return { kind: 'lifted', value: parsed.data, origin: { ...from, part: placed.part, quote, at } };
}

interface Step {
  readonly value: unknown;
  readonly schema: z.ZodType;
  readonly path: readonly string[];
  /** What an origin calls the place so far. */
  readonly part: string;
  readonly words: string;
  readonly rowId: string;
}

function place(step: Step): Placed {
  const { value, schema, path, part, words, rowId } = step;
  const [name, ...rest] = path;
  if (typeof value === 'string') return { value: appendWords(value, words), part };
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    if (name === undefined)
      return { value: entries.includes(words) ? entries : [...entries, words], part };
    const known = entries.find((row) => textOf(row, name) === words);
    if (known !== undefined) return { value, part: textOf(known, 'id') };
    return { value: [...entries, { ...blankRow(schema, rowId), [name]: words }], part: rowId };
  }
  if (name === undefined || typeof value !== 'object' || value === null)
    throw new TypeError(`no place for words at ${part}`);
  const child = (value as Readonly<Record<string, unknown>>)[name];
  const placed = place({
    ...step,
    value: child,
    schema: partOf(schema, name),
    path: rest,
    part: name,
  });
  return { value: { ...value, [name]: placed.value }, part: placed.part };
}

function partOf(schema: z.ZodType, name: string): z.ZodType {
  const shape: Readonly<Record<string, z.ZodType>> =
    schema instanceof z.ZodObject ? schema.shape : {};
  return shape[name] ?? z.unknown();
}

function textOf(row: unknown, name: string): string {
  const text: unknown =
    typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[name] : '';
  return typeof text === 'string' ? text.trim() : '';
}
