/** A row of a fact, whatever its parts. */
export interface FactRow {
  readonly id: string;
  readonly [part: string]: unknown;
}

/** The rows of a value that should be a list of them; whatever else is in it is left out. */
export function rowsOf(value: unknown): readonly FactRow[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.filter(isRow);
}

function isRow(entry: unknown): entry is FactRow {
  return (
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
  );
}
