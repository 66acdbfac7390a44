import { isEqual } from '../merge/is-equal';

/** One thing that is another than before, as it can be told and taken back by itself. */
export interface ChangedPart {
  /** Names, places and row ids from the top, joined by dots; empty for the whole value. */
  readonly path: string;
  readonly how: 'added' | 'removed' | 'changed' | 'moved';
  readonly from: unknown;
  readonly to: unknown;
}

type Part = Readonly<Record<string, unknown>>;
type Row = Part & { readonly id: string };

/**
 * What is different between two values: parts of objects by name, rows by their id, texts of a list by
 * their words. Row ids and what only changed its order count as `moved`, said once for the list.
 */
export function changedParts(
  from: unknown,
  to: unknown,
  path: readonly string[] = [],
): ChangedPart[] {
  if (isEqual(from, to)) return [];
  if (isRows(from) && isRows(to) && from.length + to.length > 0) return inRows(from, to, path);
  if (isLines(from) && isLines(to)) return inLines(from, to, path);
  if (isPart(from) && isPart(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return names.flatMap((name) => changedParts(from[name], to[name], [...path, name]));
  }
  return [{ path: path.join('.'), how: 'changed', from, to }];
}

function inRows(from: readonly Row[], to: readonly Row[], path: readonly string[]): ChangedPart[] {
  const before = new Map(from.map((row) => [row.id, row]));
  const after = new Map(to.map((row) => [row.id, row]));
  const at = (id: string) => [...path, id];
  const removed = from
    .filter(({ id }) => !after.has(id))
    .map((row): ChangedPart => ({
      path: at(row.id).join('.'),
      how: 'removed',
      from: row,
      to: undefined,
    }));
  const others = to.flatMap((row): ChangedPart[] => {
    const known = before.get(row.id);
    return known === undefined
      ? [{ path: at(row.id).join('.'), how: 'added', from: undefined, to: row }]
      : changedParts(known, row, at(row.id));
  });
  return [...removed, ...others, ...moved(from, to, path, ({ id }) => id)];
}

/** A list in which as many lines came as went was rewritten line by line. */
function inLines(
  from: readonly string[],
  to: readonly string[],
  path: readonly string[],
): ChangedPart[] {
  const gone = from.flatMap((line, place) => (to.includes(line) ? [] : [{ line, place }]));
  const come = to.flatMap((line, place) => (from.includes(line) ? [] : [{ line, place }]));
  const at = (place: number) => [...path, String(place)].join('.');
  const paired =
    from.length === to.length && gone.every(({ place }, i) => come[i]?.place === place);
  const changes = paired
    ? gone.map(({ line, place }, index): ChangedPart => ({
        path: at(place),
        how: 'changed',
        from: line,
        to: come[index]?.line,
      }))
    : [
        ...gone.map(({ line, place }): ChangedPart => ({
          path: at(place),
          how: 'removed',
          from: line,
          to: undefined,
        })),
        ...come.map(({ line, place }): ChangedPart => ({
          path: at(place),
          how: 'added',
          from: undefined,
          to: line,
        })),
      ];
  return [...changes, ...moved(from, to, path, (line) => line)];
}

function moved<Entry>(
  from: readonly Entry[],
  to: readonly Entry[],
  path: readonly string[],
  nameOf: (entry: Entry) => string,
): ChangedPart[] {
  const names = (side: readonly Entry[], other: readonly Entry[]) => {
    const there = new Set(other.map(nameOf));
    return side.map(nameOf).filter((name) => there.has(name));
  };
  if (isEqual(names(from, to), names(to, from))) return [];
  return [{ path: path.join('.'), how: 'moved', from, to }];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every((row) => isPart(row) && typeof row['id'] === 'string');
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}
