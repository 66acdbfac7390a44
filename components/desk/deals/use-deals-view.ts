import { useState } from 'react';
import { ALL_DEALS, overviewFilterSchema } from '@/lib/domain/overview/filter-overviews';
import { FIRST_DUE, OVERVIEW_COLUMNS } from '@/lib/domain/overview/sort-overviews';
import { z } from '@/lib/domain/zod';

const PLACE = 'deals-view';

const viewSchema = z.object({
  filter: overviewFilterSchema,
  sort: z.object({ column: z.enum(OVERVIEW_COLUMNS), isDown: z.boolean() }),
});
/** How a rep looks at the table. */
export type DealsView = z.infer<typeof viewSchema>;

const FIRST_VIEW: DealsView = { filter: ALL_DEALS, sort: FIRST_DUE };

/** Keeps the view of the table for as long as the tab is open, over a reload and the way to a deal and back. */
export function useDealsView(): [DealsView, (change: Partial<DealsView>) => void] {
  const [view, setView] = useState(readView);
  return [
    view,
    (change) => {
      const next = { ...view, ...change };
      setView(next);
      sessionStorage.setItem(PLACE, JSON.stringify(next));
    },
  ];
}

function readView(): DealsView {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
    return viewSchema.safeParse(kept).data ?? FIRST_VIEW;
  } catch {
    return FIRST_VIEW;
  }
}
