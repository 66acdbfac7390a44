import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';

/** What the commercials lack: the value with its currency, the term, the start and the renewal day, in this order. */
export function commercialsGap(
  commercials: FactValue<'commercials'> | undefined,
): FieldReason | null {
  if (commercials === undefined || commercials.value === null || commercials.currency === '') {
    return fieldReason('value_missing');
  }
  if (commercials.termMonths === null) return fieldReason('term_missing');
  if (commercials.startDate === null) return fieldReason('start_missing');
  return commercials.renewalDate === null ? fieldReason('renewal_missing') : null;
}
