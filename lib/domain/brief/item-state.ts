import type { Dossier } from '../deals/dossier';
import type { Person } from '../people/person';
import { isFactItem, type BriefItem } from './brief-item';
import { factValues, type Facts } from './fact';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';
import { itemGap } from './item-gap';
import { mayBeNone } from './may-be-none';
import { holdersOf } from './holders-of';
import { customerPeople } from './people-map-gap';
import { countedPromises } from './promises-gap';

/** How far an item is: nothing written, written but not settled, or done; with the reason where it is not done. */
export type ItemState =
  | { readonly state: 'done'; readonly reason: null }
  | { readonly state: 'empty' | 'to_confirm'; readonly reason: FieldReason };

const DONE: ItemState = { state: 'done', reason: null };

/** The state of one item of the brief, from a deal's records. */
export function itemState(item: BriefItem, dossier: Dossier): ItemState {
  const facts = factValues(dossier.facts);
  const isUnwritten = isEmpty(item, dossier, facts);
  if (isUnwritten && mayBeNone(item) && saysNone(item, dossier)) return DONE;
  const gap = itemGap(item, dossier, facts);
  if (gap !== null) return { state: isUnwritten ? 'empty' : 'to_confirm', reason: gap };
  if (isMarked(item, dossier))
    return { state: 'to_confirm', reason: fieldReason('marked_to_confirm') };
  return DONE;
}

function isEmpty(item: BriefItem, dossier: Dossier, facts: Facts): boolean {
  if (item === 'ledger') return countedPromises(dossier.promises).length === 0;
  return isFactItem(item) ? isBlank(facts[item]) : peopleOf(item, dossier).length === 0;
}

function saysNone(item: BriefItem, dossier: Dossier): boolean {
  return dossier.facts.some((fact) => fact.field === item && fact.none);
}

function isMarked(item: BriefItem, dossier: Dossier): boolean {
  return isFactItem(item)
    ? dossier.facts.some((fact) => fact.toConfirm && fact.field === item)
    : peopleOf(item, dossier).some((person) => person.toConfirm);
}

/** The people an item is about; nobody for what is not about people. */
function peopleOf(item: BriefItem, { people }: Dossier): readonly Person[] {
  if (item === 'peopleMap') return customerPeople(people);
  if (item === 'championProfile') return holdersOf('champion', people);
  return item === 'buyerPriorities' ? holdersOf('economic_buyer', people) : [];
}
