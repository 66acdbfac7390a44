import { readRow, rowLine } from '@/lib/domain/backup/read-row';
import type { FileTable } from '@/lib/domain/backup/file-tables';
import { createFileWriter } from '@/lib/domain/backup/write-file';
import { request } from '@/lib/messaging/client';

/** One deal as the text of a file, and what it is called. */
export interface CollectedDeal {
  readonly name: string;
  readonly text: string;
}

/**
 * A deal with its brief, calls, meetings, promises and readiness checks as a file for a colleague.
 *
 * @returns Null when the deal is gone.
 * @throws RequestError - The background did not answer.
 */
export async function collectDeal(
  id: string,
  about: { readonly savedAt: string; readonly by: string },
): Promise<CollectedDeal | null> {
  const dossier = await request('deals.dossier', { id });
  if (dossier === null) return null;
  const { deal, people, facts, calls, meetings, readinessChecks, promises } = dossier;
  const rows: readonly (readonly [FileTable, readonly object[]])[] = [
    ['deals', [deal]],
    ['people', people],
    ['facts', facts],
    ['calls', calls],
    ['meetings', meetings],
    ['readinessChecks', readinessChecks],
    ['promises', promises],
  ];
  const writer = createFileWriter({ baton: 'deal', ...about });
  const lines = rows.flatMap(([table, entries]) => entries.map((row) => rowLine(table, row)));
  // A row that no longer fits its shape would have the whole file refused.
  const sound = lines.filter((line) => readRow(line, 1).ok);
  return { name: deal.name, text: writer.begin() + writer.add(sound) + writer.end() };
}
