import type { Facts } from '../../../brief/fact';
import { EMPTY_FACTS } from '../../../brief/empty-facts';
import type { Deal } from '../../../deals/deal';
import type { CapturedOf } from '../../captured-fact';
import type { DayPlace } from '../day-place';
import { asNew, type Laid, type Write } from '../laid';
import { factWrite } from './lay-part';
import { laySignal, layStep } from './lay-words';

export interface DayToLay {
  readonly said: CapturedOf<'date'>['value'];
  readonly place: DayPlace;
  readonly deal: Pick<Deal, 'closeDate'>;
  readonly facts: Facts;
}

/** Lays a day over what stands in the place it goes to. */
export function layDay({ said: { date, what }, place, deal, facts }: DayToLay): Laid {
  if (place.kind === 'step') return layStep(dayLine(what, date), facts);
  if (place.kind === 'signal') return laySignal(dayLine(what, date), facts);
  if (date === null) return { state: 'no_room' };
  const { known, of, write } = slotOf(place, date, { deal, facts });
  if (known === date) return { state: 'known' };
  if (write === null) return { state: 'no_room' };
  if (known === null)
    return of === '' ? asNew(write) : { state: 'new', fills: ['date'], of, write };
  const conflicts = [{ part: 'date', brief: known, said: date }];
  return { state: 'contradiction', conflicts, instead: write, both: null };
}

/** A day and what it is for, as one line. */
export function dayLine(what: string, date: string | null): string {
  return date === null || what.includes(date) ? what.trim() : `${what.trim()} (${date})`;
}

interface Slot {
  readonly known: string | null;
  /** The row it is a day of, as the brief calls it. */
  readonly of: string;
  readonly write: Write | null;
}

function slotOf(place: DayPlace, day: string, at: Pick<DayToLay, 'deal' | 'facts'>): Slot {
  const { deal, facts } = at;
  const { commercials, definedDone, compellingEvent, scope, successCriteria } = {
    ...EMPTY_FACTS,
    ...facts,
  };
  switch (place.kind) {
    case 'closeDate': {
      const known = deal.closeDate;
      return { known, of: '', write: { kind: 'closeDate', before: known, day } };
    }
    case 'startDate':
    case 'renewalDate':
      return {
        known: commercials[place.kind],
        of: '',
        write: factWrite('commercials', { ...commercials, [place.kind]: day }, place.kind),
      };
    case 'reviewDate':
      return {
        known: definedDone.reviewDate,
        of: '',
        write: factWrite('definedDone', { ...definedDone, reviewDate: day }, 'reviewDate'),
      };
    case 'unit': {
      const unit = scope.units.find(({ id }) => id === place.row);
      const units = scope.units.map((one) => (one === unit ? { ...one, startDate: day } : one));
      return {
        known: unit?.startDate ?? null,
        of: unit?.name ?? '',
        write: unit === undefined ? null : factWrite('scope', { ...scope, units }, unit.id),
      };
    }
    case 'criterion': {
      const row = successCriteria.find(({ id }) => id === place.row);
      const rows = successCriteria.map((one) => (one === row ? { ...one, byDate: day } : one));
      return {
        known: row?.byDate ?? null,
        of: row?.metric ?? '',
        write: row === undefined ? null : factWrite('successCriteria', rows, row.id),
      };
    }
    default:
      return {
        known: compellingEvent.date,
        of: '',
        write: factWrite('compellingEvent', { ...compellingEvent, date: day }, 'date'),
      };
  }
}
