import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { missingParts } from './missing-parts';

/** What the AE's involvement lacks: how long, what brings them back, what they must not do, and the CSM's yes to it. */
export function involvementGap(
  involvement: FactValue<'involvement'> | undefined,
): FieldReason | null {
  const missing = missingParts({
    stays: involvement?.stays,
    bringsBack: involvement?.bringsBack,
    mustNot: involvement?.mustNot,
  });
  if (missing.length > 0) return fieldReason('involvement_incomplete', {}, missing);
  return involvement?.agreedWithCsm === true ? null : fieldReason('involvement_unagreed');
}
