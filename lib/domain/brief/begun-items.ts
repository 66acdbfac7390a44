import type { Dossier } from '../deals/dossier';
import { askedGroups } from './brief-form';
import { isFactItem, type BriefItem } from './brief-item';
import { factValues } from './fact';
import { isBlank } from './is-blank';
import { customerPeople } from './people-map-gap';
import { countedPromises } from './promises-gap';

/** How many of all the things a brief asks for something is written of, done or not. */
export function begunItems(dossier: Dossier): { readonly begun: number; readonly all: number } {
  const items = askedGroups(null).flatMap((group) => group.items);
  return { begun: items.filter((item) => isBegun(item, dossier)).length, all: items.length };
}

function isBegun(item: BriefItem, { facts, people, promises }: Dossier): boolean {
  if (isFactItem(item)) {
    const isNone = facts.some(({ field, none }) => field === item && none);
    return isNone || !isBlank(factValues(facts)[item]);
  }
  switch (item) {
    case 'peopleMap':
      return customerPeople(people).length > 0;
    case 'championProfile':
      return people.some(({ role }) => role === 'champion');
    case 'buyerPriorities':
      return people.some(({ role }) => role === 'economic_buyer');
    case 'ledger':
      return countedPromises(promises).length > 0;
  }
}
