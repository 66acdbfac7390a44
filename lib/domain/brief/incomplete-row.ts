import {
  fieldReason,
  type FieldReason,
  type FieldReasonCode,
  type ReasonPart,
} from './field-reason';
import { isBlank } from './is-blank';
import { missingParts, shownWords } from './missing-parts';

/** How the rows of a list are asked about. */
export interface RowRule<Row> {
  /** What to say while no row is written. */
  readonly none: FieldReasonCode;
  /** What to say of the first row that lacks something. */
  readonly incomplete: FieldReasonCode;
  readonly name: (row: Row) => string;
  readonly parts: (row: Row) => { readonly [Part in ReasonPart]?: unknown };
}

/** What a list lacks: a row at all, or parts of the first row that lacks any. */
export function incompleteRow<Row>(
  rows: readonly Row[] | undefined,
  { none, incomplete, name, parts }: RowRule<Row>,
): FieldReason | null {
  const written = (rows ?? []).filter((row) => !isBlank(row));
  if (written.length === 0) return fieldReason(none);
  for (const row of written) {
    const missing = missingParts(parts(row));
    if (missing.length > 0)
      return fieldReason(incomplete, { words: shownWords(name(row)) }, missing);
  }
  return null;
}
