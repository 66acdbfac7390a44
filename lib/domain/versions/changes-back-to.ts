import { changeKey } from './record-change';
import type { Change, Version } from './version';

/**
 * What has to be written to bring a brief back to where it stood at the end of a version.
 *
 * @param later - Every version after it, in any order.
 * @returns The changes to make, one for each fact and person that has changed since.
 */
export function changesBackTo(later: readonly Version[]): Change[] {
  const newestFirst = later.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const back = new Map<string, Change>();
  for (const change of newestFirst.flatMap(({ changes }) => changes.toReversed())) {
    const key = changeKey(change);
    const now = back.get(key)?.from ?? change.to;
    back.set(key, { ...change, from: now, to: change.from } as Change);
  }
  return [...back.values()];
}
