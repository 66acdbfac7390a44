import type { FactValue } from './fact-schemas';
import type { FieldReason } from './field-reason';
import { incompleteRow } from './incomplete-row';

/** What the scorecard lacks: a criterion at all, then each one's result and verdict. */
export function scorecardGap(scorecard: FactValue<'scorecard'> | undefined): FieldReason | null {
  return incompleteRow(scorecard, {
    none: 'scorecard_missing',
    incomplete: 'scorecard_incomplete',
    name: (row) => row.criterion || row.result || row.target || row.evidence,
    parts: ({ criterion, result, verdict }) => ({ what: criterion, result, verdict }),
  });
}
