import type { Dossier } from '../deals/dossier';
import { FACTS_OF_FIELD, type BriefField } from './brief-field';
import { commercialsGap } from './commercials-gap';
import { definedDoneGap } from './defined-done-gap';
import { factValues, type Facts } from './fact';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';
import { customerPeople, peopleMapGap } from './people-map-gap';
import { countedPromises, promisesGap } from './promises-gap';
import { successGap } from './success-gap';
import { whyGap } from './why-gap';

/** How far a field is: nothing written, written but not settled, or done; with the reason where it is not done. */
export type FieldState =
  | { readonly state: 'done'; readonly reason: null }
  | { readonly state: 'empty' | 'to_confirm'; readonly reason: FieldReason };

/** The state of one field of the one-page brief from a deal's records. */
export function fieldState(field: BriefField, dossier: Dossier): FieldState {
  const facts = factValues(dossier.facts);
  const gap = gapOf(field, dossier, facts);
  if (isEmpty(field, dossier, facts))
    return { state: 'empty', reason: gap ?? fieldReason('marked_to_confirm') };
  if (gap !== null) return { state: 'to_confirm', reason: gap };
  if (isMarked(field, dossier))
    return { state: 'to_confirm', reason: fieldReason('marked_to_confirm') };
  return { state: 'done', reason: null };
}

function gapOf(field: BriefField, dossier: Dossier, facts: Facts): FieldReason | null {
  switch (field) {
    case 'why':
      return whyGap(facts);
    case 'people':
      return peopleMapGap(dossier.people);
    case 'success':
      return successGap(facts.successCriteria ?? []);
    case 'promises':
      return promisesGap(dossier.promises, facts.declined ?? []);
    case 'landmines':
      return (facts.risks ?? []).some((row) => !isBlank(row.risk))
        ? null
        : fieldReason('landmines_none');
    case 'commercials':
      return commercialsGap(facts.commercials);
    case 'first_90_days':
      return definedDoneGap(facts.definedDone);
  }
}

function isEmpty(field: BriefField, dossier: Dossier, facts: Facts): boolean {
  if (field === 'people') return customerPeople(dossier.people).length === 0;
  const isUnwritten = FACTS_OF_FIELD[field].every((fact) => isBlank(facts[fact]));
  return field === 'promises'
    ? isUnwritten && countedPromises(dossier.promises).length === 0
    : isUnwritten;
}

function isMarked(field: BriefField, dossier: Dossier): boolean {
  if (field === 'people') return customerPeople(dossier.people).some((person) => person.toConfirm);
  const names = FACTS_OF_FIELD[field];
  return dossier.facts.some((fact) => fact.toConfirm && names.includes(fact.field));
}
