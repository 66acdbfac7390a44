import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DealName } from '@/lib/domain/deals/deal';
import { ledgerLines, type LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { dealNamesQuery } from '@/lib/queries/deal-names-query';
import { ledgerQuery } from '@/lib/queries/ledger-query';

/** The whole ledger with what belongs to it. */
export interface Ledger {
  readonly status: 'pending' | 'error' | 'ready';
  /** False while more is still on its way. */
  readonly complete: boolean;
  readonly lines: readonly LedgerLine[];
  /** Deals by name, archived ones too: a promise outlives its deal. */
  readonly deals: readonly DealName[];
  readonly dealNames: ReadonlyMap<string, string>;
  /** Who is bound, by name. */
  readonly owners: readonly string[];
  readonly retry: () => void;
}

const NONE: readonly DealName[] = [];

/** Reads every promise and makes lines of them. */
export function useLedger(today: string): Ledger {
  const { data, isError, refetch } = useQuery(ledgerQuery);
  const { data: deals = NONE } = useQuery(dealNamesQuery);
  const lines = useMemo(() => ledgerLines(data?.promises ?? [], today), [data, today]);
  const owners = useMemo(
    () => [...new Set(lines.map(({ promise }) => promise.owner))].filter(Boolean).sort(),
    [lines],
  );
  const dealNames = useMemo(() => new Map(deals.map(({ id, name }) => [id, name])), [deals]);
  return {
    status: data !== undefined ? 'ready' : isError ? 'error' : 'pending',
    complete: data?.complete ?? false,
    lines,
    deals,
    dealNames,
    owners,
    retry: () => void refetch(),
  };
}
