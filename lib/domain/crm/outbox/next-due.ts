import { crmRecordId } from '../crm-record-key';
import type { OutboxItem } from '../outbox-item';

/**
 * The row to deliver now: of those that are due and have nothing of their record waiting or under way before
 * them the one that was tried least, then the oldest, so that a write that fails always holds up nobody. What
 * is stuck keeps nobody waiting.
 *
 * @param rows - Those of one connection.
 * @param now - ISO instant.
 */
export function nextDue(rows: readonly OutboxItem[], now: string): OutboxItem | null {
  const seen = new Set<string>();
  const ready: OutboxItem[] = [];
  for (const row of rows.toSorted(byAge)) {
    if (row.state === 'stuck' || row.state === 'done') continue;
    const key = crmRecordId(row.record);
    if (!seen.has(key) && row.state === 'waiting' && row.dueAt <= now) ready.push(row);
    seen.add(key);
  }
  return ready.toSorted((a, b) => a.attempts - b.attempts || byAge(a, b))[0] ?? null;
}

/** The order in which writes were asked for. */
export function byAge(a: OutboxItem, b: OutboxItem): number {
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
