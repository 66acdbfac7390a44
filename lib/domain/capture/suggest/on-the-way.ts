import type { Dossier } from '../../deals/dossier';
import { applyWrite } from './apply-write';
import type { Write } from './laid';

/**
 * A deal's records with what was taken and isn't shown in them yet, so that the next thing taken, a key later, is laid
 * over it too.
 *
 * @param writes - In the order they were made.
 * @param now - ISO 8601, UTC.
 */
export function withOnTheWay(dossier: Dossier, writes: readonly Write[], now: string): Dossier {
  return writes.reduce(
    (stands, write) => (isShown(write, stands) ? stands : applyWrite(stands, write, now)),
    dossier,
  );
}

/** Whether the records are beyond what stood there before; facts and people are shown as they are written. */
function isShown(write: Write, { deal, promises }: Dossier): boolean {
  switch (write.kind) {
    case 'promise':
      return promises.some(({ id }) => id === write.promise.id);
    case 'due':
      return promises.find(({ id }) => id === write.promiseId)?.due !== write.before;
    case 'closeDate':
      return deal.closeDate !== write.before;
    case 'fact':
    case 'person':
      return true;
  }
}
