import type { FileHeader } from '@/lib/domain/backup/file-header';
import type { FileProblem } from '@/lib/domain/backup/file-problem';
import { createFileReader } from '@/lib/domain/backup/read-file';
import { request } from '@/lib/messaging/client';

/** A file that was read to its end and waits for the rep's word. */
export interface StagedRestore {
  readonly restoreId: string;
  readonly header: FileHeader;
  readonly rows: number;
}

export type StageResult =
  | { readonly ok: true; readonly value: StagedRestore }
  | { readonly ok: false; readonly problem: FileProblem };

/** Characters sent at once. */
const FULL = 750_000;
const MOST_LINES = 4_000;

/**
 * Reads a file and hands its rows to the background, which checks them again and lays them aside.
 *
 * @param chunks - The file's text, piece by piece.
 * @throws RequestError - The background did not answer.
 */
export async function stageRestore(
  restoreId: string,
  chunks: AsyncIterable<string>,
): Promise<StageResult> {
  const reader = createFileReader('backup');
  let waiting: string[] = [];
  let size = 0;
  let rows = 0;
  const send = async (): Promise<FileProblem | null> => {
    if (waiting.length === 0) return null;
    const lines = waiting;
    const from = rows;
    [waiting, size, rows] = [[], 0, rows + lines.length];
    return request('restore.stage', { restoreId, from, lines });
  };
  for await (const chunk of chunks) {
    const taken = reader.take(chunk);
    if (!taken.ok) return taken;
    for (const { text } of taken.value) {
      waiting.push(text);
      size += text.length;
      const problem = size > FULL || waiting.length >= MOST_LINES ? await send() : null;
      if (problem !== null) return { ok: false, problem };
    }
  }
  const ended = reader.end();
  if (!ended.ok) return ended;
  const problem = await send();
  if (problem !== null) return { ok: false, problem };
  return { ok: true, value: { restoreId, header: ended.value, rows } };
}
