import { isFactItem, type BriefItem } from '@/lib/domain/brief/brief-item';

/** Where an item is written: what is known of people on their map, whichever item asks for it. */
export function writtenAt(item: BriefItem): BriefItem {
  return isFactItem(item) || item === 'ledger' ? item : 'peopleMap';
}
