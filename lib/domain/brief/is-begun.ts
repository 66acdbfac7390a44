import type { Dossier } from '../deals/dossier';
import { isFactItem, type BriefItem } from './brief-item';
import { factValues } from './fact';
import { isBlank } from './is-blank';
import { customerPeople } from './people-map-gap';
import { countedPromises } from './promises-gap';

/** Whether anything is written of an item of the brief, done or not; "none" is an answer too. */
export function isBegun(item: BriefItem, { facts, people, promises }: Dossier): boolean {
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
