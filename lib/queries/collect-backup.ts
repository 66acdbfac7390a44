import { LARGEST_FILE } from '@/lib/domain/backup/read-file';
import { createFileWriter } from '@/lib/domain/backup/write-file';
import { request } from '@/lib/messaging/client';
import type { MessageInput, MessageOutput } from '@/lib/messaging/contract/contract';

/** A file of everything, as text. */
export interface CollectedBackup {
  /** In their order; one text would be too long for some engines. */
  readonly parts: readonly string[];
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
  const parts = [writer.begin()];
  let [rows, unreadable, size] = [0, 0, 0];
  let cursor: MessageInput<'backup.read'>['cursor'] = null;
  do {
    const answer: MessageOutput<'backup.read'> = await request('backup.read', { cursor });
    const text = writer.add(answer.lines);
    parts.push(text);
    rows += answer.lines.length;
    unreadable += answer.unreadable;
    size += text.length;
    if (size > LARGEST_FILE.backup) return null;
    onProgress(Math.min(1, rows / Math.max(1, expected)));
    cursor = answer.next;
  } while (cursor !== null);
  await request('backup.saved', { at: savedAt });
  return { parts: [...parts, writer.end()], rows, unreadable };
}
