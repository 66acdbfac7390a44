import type { BatonDatabase, SeenMessage } from '../database';

/** What is known of these messages, by their ids. */
export async function readSeenMessages(
  db: BatonDatabase,
  mailbox: string,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, SeenMessage>> {
  const rows = await db.seenMessages.bulkGet(
    messageIds.map((id): [string, string] => [mailbox, id]),
  );
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.messageId, row]])));
}

/** Remembers a message of the rep's own that was found in its thread. */
export async function keepSeenMessage(db: BatonDatabase, seen: SeenMessage): Promise<void> {
  await db.seenMessages.put(seen);
}
