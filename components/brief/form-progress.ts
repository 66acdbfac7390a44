import type { BriefItem } from '@/lib/domain/brief/brief-item';
import { itemState } from '@/lib/domain/brief/item-state';
import type { Dossier } from '@/lib/domain/deals/dossier';

/** How many of the things a form asks for are done. */
export interface FormProgress {
  readonly done: number;
  readonly all: number;
}

/** Counts what is done of the items a form asks for. */
export function formProgress(items: readonly BriefItem[], dossier: Dossier): FormProgress {
  const done = items.filter((item) => itemState(item, dossier).state === 'done').length;
  return { done, all: items.length };
}
