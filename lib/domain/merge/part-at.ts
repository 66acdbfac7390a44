/**
 * The part of a value that a path names; undefined where there is none.
 *
 * @param path - Names, indexes and row ids from the top, joined by dots; empty for the whole value.
 */
export function partAt(value: unknown, path: string): unknown {
  if (path === '') return value;
  const [step = '', ...rest] = path.split('.');
  return partAt(childOf(value, step), rest.join('.'));
}

/** A value with one part of it replaced; a path that leads nowhere changes nothing. */
export function withPartAt(value: unknown, path: string, part: unknown): unknown {
  if (path === '') return part;
  const [step = '', ...rest] = path.split('.');
  const child = childOf(value, step);
  if (child === undefined) return value;
  const changed = withPartAt(child, rest.join('.'), part);
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (isNamed(entry, index, step) ? changed : entry));
  return { ...(value as object), [step]: changed };
}

function childOf(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value))
    return value.find((entry: unknown, index) => isNamed(entry, index, step)) as unknown;
  return Object.hasOwn(value, step)
    ? (value as Readonly<Record<string, unknown>>)[step]
    : undefined;
}

function isNamed(entry: unknown, index: number, step: string): boolean {
  const hasId = typeof entry === 'object' && entry !== null && 'id' in entry;
  return hasId ? entry.id === step : String(index) === step;
}
