import { isEqual } from '../merge/is-equal';
import type { NewLoss } from './record-change';
import type { Version } from './version';

/** Whether a deal's versions hold already what would be lost, so that the same loss is not told twice. */
export function historyHolds(
  versions: readonly Version[],
  { what, key, path, lost }: NewLoss,
): boolean {
  return versions.some(({ changes, losses }) => {
    const isTold = losses.some(
      (one) => one.what === what && one.key === key && one.path === path && isEqual(one.lost, lost),
    );
    return isTold || (path === '' && changes.some((change) => holds(change, { what, key, lost })));
  });
}

function holds(
  change: Version['changes'][number],
  { what, key, lost }: Pick<NewLoss, 'what' | 'key' | 'lost'>,
): boolean {
  if (change.what !== what) return false;
  if (change.what === 'person')
    return change.personId === key && [change.from, change.to].some((side) => isEqual(side, lost));
  const sides = [change.from, change.to];
  return change.field === key && sides.some((side) => side !== null && isEqual(side.value, lost));
}
