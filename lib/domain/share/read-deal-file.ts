import { createFileReader, type LineRow, type Taken } from '../backup/read-file';
import type { FileHeader } from '../backup/file-header';
import { fileProblem } from '../backup/file-problem';
import { sharedDealSchema, type SharedDeal } from './shared-deal';

/** A deal's file, read to its end. */
export interface DealFile {
  readonly header: FileHeader;
  readonly shared: SharedDeal;
}

/**
 * Reads the file of one deal.
 *
 * @param chunks - Its text, piece by piece.
 */
export async function readDealFile(chunks: AsyncIterable<string>): Promise<Taken<DealFile>> {
  const reader = createFileReader('deal');
  const rows: LineRow[] = [];
  for await (const chunk of chunks) {
    const taken = reader.take(chunk);
    if (!taken.ok) return taken;
    rows.push(...taken.value);
  }
  const ended = reader.end();
  if (!ended.ok) return ended;
  const of = (table: string) => rows.flatMap((one) => (one.table === table ? [one.row] : []));
  const deals = of('deals');
  const shared = sharedDealSchema.safeParse({
    deal: deals[0],
    people: of('people'),
    facts: of('facts'),
    calls: of('calls'),
    meetings: of('meetings'),
    readinessChecks: of('readinessChecks'),
    promises: of('promises'),
  });
  const isOne = deals.length === 1 && shared.success && belongsTogether(shared.data);
  return isOne
    ? { ok: true, value: { header: ended.value, shared: shared.data } }
    : { ok: false, problem: fileProblem('wrong_value', null, 'deals') };
}

function belongsTogether({ deal, ...records }: SharedDeal): boolean {
  return Object.values(records)
    .flat()
    .every(({ dealId }) => dealId === deal.id);
}
