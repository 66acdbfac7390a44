import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { ALL_DEALS, filterOverviews } from '@/lib/domain/overview/filter-overviews';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import { sortOverviews } from '@/lib/domain/overview/sort-overviews';
import { foundDealsQuery } from '@/lib/queries/found-deals-query';
import { overviewRowsQuery } from '@/lib/queries/overview-rows-query';
import type { DealsView } from './use-deals-view';

/** The deals as far as they have been read, and those that a view leaves of them. */
export interface DealRows {
  readonly status: 'pending' | 'error' | 'ready';
  readonly all: readonly OverviewRow[];
  readonly shown: readonly OverviewRow[];
  /** How many there are to narrow: archived ones count only where they are asked for. */
  readonly whole: number;
  /** How many are still being made. */
  readonly pending: number;
  /** When they were read: what is late is late by then. */
  readonly now: Date;
  readonly retry: () => void;
}

const NONE: readonly OverviewRow[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/** Reads every deal and lays a view over them. */
export function useDealRows({ filter, sort }: DealsView): DealRows {
  const { data, isError, dataUpdatedAt, refetch } = useQuery(overviewRowsQuery);
  const all = data?.rows ?? NONE;
  // What is typed shows at once; the table follows as soon as it can.
  const followed = useDeferredValue(filter);
  const { data: found = NOBODY } = useQuery(foundDealsQuery(followed.query, followed.archived));
  const sorted = useMemo(() => sortOverviews(all, sort), [all, sort]);
  const shown = useMemo(
    () => filterOverviews(sorted, followed, followed.query.trim() === '' ? NOBODY : found),
    [sorted, followed, found],
  );
  const { archived } = followed;
  const whole = useMemo(
    () => filterOverviews(all, { ...ALL_DEALS, archived }, NOBODY).length,
    [all, archived],
  );
  const now = useMemo(
    () => (dataUpdatedAt === 0 ? new Date() : new Date(dataUpdatedAt)),
    [dataUpdatedAt],
  );
  return {
    status: data !== undefined ? 'ready' : isError ? 'error' : 'pending',
    all,
    shown,
    whole,
    pending: data?.pending ?? 0,
    now,
    retry: () => void refetch(),
  };
}
