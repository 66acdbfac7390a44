import { z } from '@/lib/domain/zod';
import { lineText } from '../text';
import { isEqual } from './is-equal';
import { mergeLines } from './merge-lines';

/** A part that two sides wrote differently: the later stands, the earlier is lost unless somebody keeps it. */
export const lostPartSchema = z.object({
  /** Names, indexes and row ids from the top, joined by dots; empty for the whole value. */
  path: lineText,
  lost: z.unknown(),
  kept: z.unknown(),
});
export type LostPart = z.infer<typeof lostPartSchema>;

export interface Merged {
  readonly value: unknown;
  readonly lost: readonly LostPart[];
}

/**
 * Lays what one side changed over what another side changed meanwhile: objects part by part, rows by
 * their id, lists of texts line by line. Only where both changed the same part does one of them lose it.
 *
 * @param base - What both began with.
 * @param mine - What this side makes of it; wins where both changed the same.
 * @param theirs - What stands there now.
 */
export function mergeValue(base: unknown, mine: unknown, theirs: unknown): Merged {
  return merge(base, mine, theirs, []);
}

type Path = readonly string[];
type Part = Readonly<Record<string, unknown>>;
interface Row extends Part {
  readonly id: string;
}

function merge(base: unknown, mine: unknown, theirs: unknown, path: Path): Merged {
  if (isEqual(mine, theirs) || isEqual(base, theirs)) return { value: mine, lost: [] };
  if (isEqual(base, mine)) return { value: theirs, lost: [] };
  if (isRows(mine) && isRows(theirs))
    return mergeRows(isRows(base) ? base : [], mine, theirs, path);
  if (isLines(mine) && isLines(theirs))
    return mergeTexts(isLines(base) ? base : [], mine, theirs, path);
  if (isPart(mine) && isPart(theirs))
    return mergeParts(isPart(base) ? base : {}, mine, theirs, path);
  return { value: mine, lost: [{ path: path.join('.'), lost: theirs, kept: mine }] };
}

function mergeParts(base: Part, mine: Part, theirs: Part, path: Path): Merged {
  const lost: LostPart[] = [];
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const entries = names.map((name) => {
    const merged = merge(base[name], mine[name], theirs[name], [...path, name]);
    lost.push(...merged.lost);
    return [name, merged.value] as const;
  });
  return { value: Object.fromEntries(entries), lost };
}

/** Texts that kept their places are merged place by place; once some came, went or moved, line by line. */
function mergeTexts(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  path: Path,
): Merged {
  const isInPlace = (side: readonly string[]) =>
    side.length === base.length && !isEqual(side.toSorted(), base.toSorted());
  if (!isInPlace(mine) || !isInPlace(theirs))
    return { value: mergeLines(base, mine, theirs), lost: [] };
  const { value, lost } = mergeParts(byPlace(base), byPlace(mine), byPlace(theirs), path);
  return { value: Object.values(value as Part), lost };
}

/** A row that one side took out and the other changed stays: what was written survives. */
function mergeRows(
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  path: Path,
): Merged {
  const lost: LostPart[] = [];
  const before = byId(base);
  const left = byId(mine);
  const right = byId(theirs);
  const mergedRow = (id: string): Row[] => {
    const [old, my, their] = [before.get(id), left.get(id), right.get(id)];
    if (my !== undefined && their !== undefined) {
      const merged = mergeParts(old ?? {}, my, their, [...path, id]);
      lost.push(...merged.lost);
      return [{ ...(merged.value as Part), id }];
    }
    const only = my ?? their;
    return only === undefined || (old !== undefined && isEqual(old, only)) ? [] : [only];
  };
  const ids = mergeLines(
    base.map(({ id }) => id),
    mine.map(({ id }) => id),
    theirs.map(({ id }) => id),
  );
  // A row that was taken out here and changed there is in neither's order: it goes to the end.
  const all = [...new Set([...ids, ...left.keys(), ...right.keys()])];
  return { value: all.flatMap(mergedRow), lost };
}

function byPlace(lines: readonly string[]): Part {
  return Object.fromEntries(lines.entries());
}

function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
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
