import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { missingParts } from './missing-parts';

type Commercials = FactValue<'commercials'>;

/**
 * What the commercials lack: the value with its currency, the term, the start and the renewal day, in this
 * order; then reasons for a discount, and milestones that come to the value.
 */
export function commercialsGap(commercials: Commercials | undefined): FieldReason | null {
  if (commercials === undefined || !isPrice(commercials)) return fieldReason('value_missing');
  if ((commercials.termMonths ?? 0) === 0) return fieldReason('term_missing');
  if (commercials.startDate === null) return fieldReason('start_missing');
  if (commercials.renewalDate === null) return fieldReason('renewal_missing');
  if (commercials.renewalDate <= commercials.startDate) return fieldReason('renewal_too_early');
  return discountGap(commercials) ?? milestonesGap(commercials);
}

/** More than nothing, in a currency by its three letters (ISO 4217). */
function isPrice({ value, currency }: Commercials): boolean {
  return value !== null && value > 0 && /^[A-Z]{3}$/u.test(currency);
}

function discountGap({
  discountPercent,
  discountRationale,
  discountSignOffRef,
}: Commercials): FieldReason | null {
  if (discountPercent === null || discountPercent === 0) return null;
  const missing = missingParts({ rationale: discountRationale, signOff: discountSignOffRef });
  return missing.length > 0
    ? fieldReason('discount_incomplete', { percent: String(discountPercent) }, missing)
    : null;
}

/** Milestones are held against the value once each of them has its amount. */
function milestonesGap({ value, paymentMilestones }: Commercials): FieldReason | null {
  const amounts = paymentMilestones.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (value === null || amounts.length === 0 || amounts.length < paymentMilestones.length)
    return null;
  const sum = Math.round(amounts.reduce((all, amount) => all + amount, 0) * 100) / 100;
  // Thirds of a price do not add up to the cent.
  return Math.abs(sum - value) < 1
    ? null
    : fieldReason('milestones_sum', { sum: String(sum), value: String(value) });
}
