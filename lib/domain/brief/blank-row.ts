import { z } from '@/lib/domain/zod';

/** What nobody has written: the first of these that a part takes. */
const BLANKS = ['', null, false] as const;

/**
 * A row of a fact's list with nothing written in it, made from the list's own schema.
 *
 * @param list - A schema of rows: an array of objects with an id.
 * @throws TypeError - The schema is none of rows.
 */
export function blankRow(list: unknown, id: string): Readonly<Record<string, unknown>> {
  if (!(list instanceof z.ZodArray) || !(list.element instanceof z.ZodObject))
    throw new TypeError('no list of rows');
  const shape: Readonly<Record<string, z.ZodType>> = list.element.shape;
  const parts = Object.entries(shape).map(([name, part]) => [
    name,
    BLANKS.find((blank) => part.safeParse(blank).success),
  ]);
  return { ...Object.fromEntries(parts), id } as Readonly<Record<string, unknown>>;
}
