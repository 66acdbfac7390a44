import { crmRecordId } from '../crm-record-key';
import type { CrmFields } from '../crm-deal';
import type { OutboxItem, OutboxWork } from '../outbox-item';

/** What a new write does to the rows of its record. */
export interface AddedWrite {
  readonly item: OutboxItem;
  /** Rows that lost some of their fields to the new one. */
  readonly changed: readonly OutboxItem[];
  /** Ids of rows that the new one stands for. */
  readonly removed: readonly string[];
}

/** How many ids of writes a row remembers that it stands for. */
const MOST_ABSORBED = 100;

/**
 * Adds a write behind those of its record. A note that waits or is stuck is replaced; fields that wait are
 * merged, the later value standing; of fields that are stuck those stay that the new write doesn't set. What is
 * being written is left alone: the new row comes after it.
 *
 * @param rows - Those of the outbox; only those of the same record count.
 */
export function addWrite(item: OutboxItem, rows: readonly OutboxItem[]): AddedWrite {
  const key = crmRecordId(item.record);
  const open = rows.filter(
    ({ id, record, state, work }) =>
      id !== item.id &&
      crmRecordId(record) === key &&
      (state === 'waiting' || state === 'stuck') &&
      work.kind === item.work.kind,
  );
  let added = item;
  const changed: OutboxItem[] = [];
  const removed: OutboxItem[] = [];
  for (const row of open) {
    const left = leftOf(row, item);
    if (left === null) removed.push(row);
    else changed.push(left);
    if (row.state === 'waiting') added = { ...added, work: mergedWork(row, added) };
  }
  // In its place: what was asked for first is written first.
  const createdAt = removed.map((row) => row.createdAt).reduce(earlier, item.createdAt);
  return {
    item: { ...added, createdAt, absorbed: joinAbsorbed([...removed, item]) },
    changed,
    removed: removed.map(({ id }) => id),
  };
}

/**
 * The ids that the last of some rows stands for: those of the rows before it, and what they stood for; the
 * oldest are forgotten when they are many.
 */
export function joinAbsorbed(rows: readonly OutboxItem[]): string[] {
  const last = rows.at(-1)?.id;
  const ids = rows.flatMap(({ id, absorbed }) => [...absorbed, id]);
  return ids.filter((id) => id !== last).slice(-MOST_ABSORBED);
}

/** What is left of a row once the new write has taken its part; null where that is nothing. */
function leftOf(row: OutboxItem, { work }: OutboxItem): OutboxItem | null {
  if (row.state === 'waiting' || row.work.kind === 'note' || work.kind === 'note') return null;
  const { fields } = work;
  const kept = Object.entries(row.work.fields).filter(([name]) => !Object.hasOwn(fields, name));
  const left: CrmFields = Object.fromEntries(kept);
  return kept.length === 0 ? null : { ...row, work: { kind: 'fields', fields: left } };
}

function mergedWork({ work: before }: OutboxItem, { work }: OutboxItem): OutboxWork {
  if (before.kind === 'note' || work.kind === 'note') return work;
  return { kind: 'fields', fields: { ...before.fields, ...work.fields } };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
