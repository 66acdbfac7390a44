import { isBlank } from '../brief/is-blank';
import { isEqual } from '../merge/is-equal';
import { mergeValue } from '../merge/merge-value';
import { withPartAt } from '../merge/part-at';
import type { Conflict, MergeItem } from './deal-items';

export interface TwoSides {
  /** Names the subject in the keys of its conflicts. */
  readonly key: string;
  /** The value before anybody wrote in it. */
  readonly empty: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Keys of the conflicts in which the file's side is taken. */
  readonly take: ReadonlySet<string>;
}

/** What two sides make together. */
export interface MergedPart extends Pick<MergeItem, 'state' | 'conflicts'> {
  readonly value: unknown;
}

/** Lays two sides together: rows, lines and parts that only one has all stay; the rest is chosen. */
export function mergePart({ key, empty, ours, theirs, take }: TwoSides): MergedPart {
  if (isEqual(ours, theirs) || (isBlank(ours) && isBlank(theirs)))
    return { state: 'same', value: ours, conflicts: [] };
  if (isBlank(theirs)) return { state: 'ours', value: ours, conflicts: [] };
  if (isBlank(ours)) return { state: 'theirs', value: theirs, conflicts: [] };
  const merged = mergeValue(empty, ours, theirs);
  const conflicts = merged.lost.map(({ path, lost, kept }): Conflict => ({
    key: path === '' ? key : `${key}.${path}`,
    path,
    ours: kept,
    theirs: lost,
  }));
  const union = isSameLines(ours, merged.value) ? ours : merged.value;
  const value = conflicts
    .filter((conflict) => take.has(conflict.key))
    .reduce((all, conflict) => withPartAt(all, conflict.path, conflict.theirs), union);
  const addsNothing = conflicts.length === 0 && isEqual(union, ours);
  return { state: addsNothing ? 'ours' : 'both', value, conflicts };
}

/** The same lines in another order are no change: ours keeps its order. */
function isSameLines(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  const texts = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
  return isEqual(texts(one), texts(other));
}
