import type { Dossier } from '../deals/dossier';
import { askedGroups, type BriefForm } from './brief-form';
import { itemState } from './item-state';
import { countedPromises } from './promises-gap';

/** How far a form is: how many of the things it asks for are done. */
export interface FormProgress {
  readonly done: number;
  readonly all: number;
}

/**
 * The one figure of a form; null for everything a brief asks for. What a form names twice counts once. A
 * ledger with nothing to class in it is neither done nor open: it does not count.
 */
export function formProgress(form: BriefForm | null, dossier: Dossier): FormProgress {
  const items = askedGroups(form)
    .flatMap((group) => group.items)
    .filter((item) => item !== 'ledger' || countedPromises(dossier.promises).length > 0);
  return {
    done: items.filter((item) => itemState(item, dossier).state === 'done').length,
    all: items.length,
  };
}
