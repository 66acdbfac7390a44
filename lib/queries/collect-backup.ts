import { LARGEST_FILE } from '@/lib/domain/backup/read-file';
import { createFileWriter } from '@/lib/domain/backup/write-file';
import { request } from '@/lib/messaging/client';
import type { MessageInput, MessageOutput } from '@/lib/messaging/contract/contract';

/** A file of everything. */
export interface CollectedBackup {
  /** In their order. The browser keeps them, on disk where they are many: none of it stays in memory. */
  readonly parts: readonly Blob[];
  readonly rows: number;
  /** Rows that could not be taken along. */
  readonly unreadable: number;
}

export interface CollectOptions {
  readonly by: string;
  /** ISO instant at which it begins. */
  readonly savedAt: string;
  /** Told how much of it is there, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Asks the background for everything, part by part.
 *
 * @returns Null when it is more than a file may hold.
 * @throws RequestError - The background did not answer.
 */
export async function collectBackup({
  by,
  savedAt,
  onProgress,
}: CollectOptions): Promise<CollectedBackup | null> {
  const { rows: expected } = await request('backup.count', {});
  const writer = createFileWriter({ baton: 'backup', savedAt, by });
  const parts = [new Blob([writer.begin()])];
  let [rows, unreadable, size] = [0, 0, 0];
  let cursor: MessageInput<'backup.read'>['cursor'] = null;
  do {
    const answer: MessageOutput<'backup.read'> = await request('backup.read', { cursor });
    const part = new Blob([writer.add(answer.lines)]);
    parts.push(part);
    rows += answer.lines.length;
    unreadable += answer.unreadable;
    size += part.size;
    if (size > LARGEST_FILE.backup) return null;
    onProgress(Math.min(1, rows / Math.max(1, expected)));
    cursor = answer.next;
  } while (cursor !== null);
  await request('backup.saved', { at: savedAt });
  return { parts: [...parts, new Blob([writer.end()])], rows, unreadable };
}
