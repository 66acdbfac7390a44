import { useDeferredValue, useMemo, useState } from 'react';
import { filterLedger, WHOLE_LEDGER, type LedgerFilter } from '@/lib/domain/ledger/filter-ledger';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { sortLedger } from '@/lib/domain/ledger/sort-ledger';
import { gridRows, type GridRow } from './grid-rows';
import type { Ledger } from './use-ledger';
import { useSelection, type Selection } from './use-selection';

/** The ledger narrowed to what the rep asked for, and what of it is ticked. */
export interface LedgerView {
  readonly filter: LedgerFilter;
  readonly setFilter: (filter: LedgerFilter) => void;
  readonly shown: readonly LedgerLine[];
  readonly rows: readonly GridRow[];
  readonly selection: Selection;
  /** The ticked lines that are shown: nobody changes what they don't see. */
  readonly ticked: readonly LedgerLine[];
}

/**
 * Keeps filter and ticks of the ledger.
 *
 * @param dealId - The deal the page's address names; another one begins anew.
 */
export function useLedgerView(ledger: Ledger, dealId: string | null, today: string): LedgerView {
  const { lines, dealNames } = ledger;
  const [filter, setFilter] = useState<LedgerFilter>({ ...WHOLE_LEDGER, deal: dealId });
  const [seenDeal, setSeenDeal] = useState(dealId);
  if (seenDeal !== dealId) {
    setSeenDeal(dealId);
    setFilter({ ...WHOLE_LEDGER, deal: dealId });
  }
  // What is typed shows at once; the list follows as soon as it can.
  const followed = useDeferredValue(filter);
  const sorted = useMemo(() => sortLedger(lines).flatMap((part) => part.lines), [lines]);
  const shown = useMemo(
    () => filterLedger(sorted, followed, { today, dealNames }),
    [sorted, followed, today, dealNames],
  );
  const rows = useMemo(() => gridRows(shown), [shown]);
  const order = useMemo(() => shown.map(({ promise }) => promise.id), [shown]);
  const selection = useSelection(order);
  const { ids } = selection;
  const ticked = useMemo(
    () => (ids.size === 0 ? [] : shown.filter(({ promise }) => ids.has(promise.id))),
    [shown, ids],
  );
  return { filter, setFilter, shown, rows, selection, ticked };
}
