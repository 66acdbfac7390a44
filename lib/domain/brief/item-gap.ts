import type { Dossier } from '../deals/dossier';
import type { BriefItem } from './brief-item';
import { commercialsGap } from './commercials-gap';
import { definedDoneGap } from './defined-done-gap';
import type { Facts } from './fact';
import { fieldReason, type FieldReason } from './field-reason';
import { isBlank } from './is-blank';
import { peopleMapGap, personGap } from './people-map-gap';
import { promisesGap } from './promises-gap';
import { successGap } from './success-gap';
import { eventGap, problemGap } from './why-gap';

/** What keeps an item of the brief from being done, by what is written in it; null when nothing does. */
export function itemGap(item: BriefItem, dossier: Dossier, facts: Facts): FieldReason | null {
  switch (item) {
    case 'problem':
      return problemGap(facts.problem);
    case 'compellingEvent':
      return eventGap(facts.compellingEvent);
    case 'peopleMap':
      return peopleMapGap(dossier.people);
    case 'successCriteria':
      return successGap(facts.successCriteria ?? []);
    case 'ledger':
      return promisesGap(dossier.promises);
    case 'risks':
      return (facts.risks ?? []).some((row) => !isBlank(row.risk))
        ? null
        : fieldReason('landmines_none');
    case 'commercials':
      return commercialsGap(facts.commercials);
    case 'definedDone':
      return definedDoneGap(facts.definedDone);
    case 'championProfile':
      return personGap('champion', dossier.people);
    case 'buyerPriorities':
      return personGap('economic_buyer', dossier.people);
    default:
      return isBlank(facts[item]) ? fieldReason('unwritten') : null;
  }
}
