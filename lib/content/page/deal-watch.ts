import type { CrmRecord } from '@/lib/domain/page/page-context';
import type { DealHost } from '@/lib/hosts/deal-host';
import type { DomActivity } from './dom-activity';
import { isSettled, readRecord, SETTLE_MS, type RecordSight } from './settled-record';

/** The record a CRM page is about, once its id and name belong together. */
export interface DealWatch {
  readonly current: () => CrmRecord | null;
  /** The address changed, or may have. */
  readonly look: () => void;
}

/**
 * Follows the record of a CRM page until the signal aborts.
 *
 * @param onChange - The settled record changed, or there is none any more.
 */
export function startDealWatch(
  page: { host: DealHost; root: Document; view: Window; activity: DomActivity },
  onChange: () => void,
  signal: AbortSignal,
): DealWatch {
  let settled: CrmRecord | null = null;
  let last: RecordSight | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const accept = (record: CrmRecord | null) => {
    if (JSON.stringify(record) === JSON.stringify(settled)) return;
    settled = record;
    onChange();
  };
  const look = () => {
    if (timer !== null || signal.aborted) return;
    const first = readRecord(page.host, page.root, page.view.location.href);
    // Another address: what was settled is over at once, what comes has to settle.
    if (last !== null && last.href !== first.href && isOther(settled, first)) accept(null);
    last = first;
    timer = setTimeout(() => {
      timer = null;
      const second = readRecord(page.host, page.root, page.view.location.href);
      if (isSettled(first, second)) accept(second.record);
      else look();
    }, SETTLE_MS);
  };
  page.activity.subscribe(look, signal);
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
  });
  look();
  return { current: () => settled, look };
}

/** Whether the address names another record than the settled one; a tab within the same record doesn't. */
function isOther(settled: CrmRecord | null, sight: RecordSight): boolean {
  return settled !== null && sight.record?.recordId !== settled.recordId;
}
