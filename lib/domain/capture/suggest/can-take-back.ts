import type { Dossier } from '../../deals/dossier';
import { isAsTaken } from './is-as-taken';
import type { Write } from './laid';

/**
 * Whether taking something can be taken back: what the ledger or the deal has of it is as it was taken. Facts and
 * people are taken back part by part, whatever was changed beside them.
 */
export function canTakeBack(write: Write, { deal, promises }: Dossier): boolean {
  switch (write.kind) {
    case 'promise': {
      const promise = promises.find(({ id }) => id === write.promise.id);
      return promise === undefined || isAsTaken(promise);
    }
    case 'due': {
      const promise = promises.find(({ id }) => id === write.promiseId);
      return promise === undefined || promise.due === write.due || promise.due === write.before;
    }
    case 'closeDate':
      return deal.closeDate === write.day || deal.closeDate === write.before;
    case 'fact':
    case 'person':
      return true;
  }
}
