import type { Dossier } from '../deals/dossier';
import { askedGroups } from './brief-form';
import { isBegun } from './is-begun';

/** How many of all the things a brief asks for something is written of, done or not. */
export function begunItems(dossier: Dossier): { readonly begun: number; readonly all: number } {
  const items = askedGroups(null).flatMap((group) => group.items);
  return { begun: items.filter((item) => isBegun(item, dossier)).length, all: items.length };
}
