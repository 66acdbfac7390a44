import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { incompleteRow } from './incomplete-row';
import { isBlank } from './is-blank';
import { shownWords } from './missing-parts';

/** What the scope lacks: units with size and start, sign-offs of what is bespoke, the board's measure of week 12. */
export function scopeGap(scope: FactValue<'scope'> | undefined): FieldReason | null {
  const units = incompleteRow(scope?.units, {
    none: 'units_missing',
    incomplete: 'unit_incomplete',
    name: (unit) => unit.name,
    parts: ({ name, size, startDate }) => ({ name, size, startDate }),
  });
  if (units !== null) return units;
  const unsigned = scope?.bespoke.find((one) => !isBlank(one.what) && isBlank(one.signOffRef));
  if (unsigned !== undefined)
    return fieldReason('bespoke_unsigned', { words: shownWords(unsigned.what) });
  return isBlank(scope?.boardMeasure) ? fieldReason('board_measure_missing') : null;
}
