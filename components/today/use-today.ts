import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNow } from '@/components/gate/use-now';
import { todayRows, type TodayClock, type TodayRow } from '@/lib/domain/agenda/today';
import { noticesQuery } from '@/lib/queries/notices-query';
import { overviewsQuery } from '@/lib/queries/overviews-query';

/** What Today shows. */
export interface Today {
  readonly rows: readonly TodayRow[];
  readonly clock: TodayClock;
  /** How many deals are still being read. */
  readonly pending: number;
  readonly state: 'loading' | 'failed' | 'ready';
  readonly retry: () => void;
}

/** What all deals ask for now, on this computer's clock. */
export function useToday(): Today {
  const overviews = useQuery(overviewsQuery);
  const notices = useQuery(noticesQuery);
  const heardAt = Math.max(overviews.dataUpdatedAt, notices.dataUpdatedAt);
  const minute = useNow().getTime();
  const clock = useMemo(
    // What was just heard of may be later than the minute that is being shown.
    () => ({
      now: new Date(Math.max(minute, heardAt)),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    [minute, heardAt],
  );
  const [all, known] = [overviews.data?.overviews, notices.data];
  const rows = useMemo(
    () => (all === undefined || known === undefined ? null : todayRows(all, known, clock)),
    [all, known, clock],
  );
  return {
    rows: rows ?? [],
    clock,
    pending: overviews.data?.pending ?? 0,
    state: rows !== null ? 'ready' : overviews.isError || notices.isError ? 'failed' : 'loading',
    retry: () => {
      void overviews.refetch();
      void notices.refetch();
    },
  };
}
