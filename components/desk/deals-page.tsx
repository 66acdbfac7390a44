import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { NewDealForm } from '@/components/deals/new-deal-form';
import { NO_PROPOSAL } from '@/components/deals/no-proposal';
import { DealsInLink } from '@/components/import/deals-in-link';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DealsFilterBar } from './deals/deals-filter-bar';
import { DealsGrid } from './deals/deals-grid';
import { NoDeals } from './deals/no-deals';
import { useDealRows, type DealRows } from './deals/use-deal-rows';
import { useDealsView } from './deals/use-deals-view';
import { useNarrow } from './deals/use-narrow';
import { dealHash } from './desk-route';
import { HabitFigures } from './habits/habit-figures';
import { useDeskKeys } from './use-desk-keys';

/** Every deal of the rep: where it stands, whose move it is, what falls due next; searched, narrowed, sorted, opened. */
export function DealsPage() {
  const [view, setView] = useDealsView();
  const deals = useDealRows(view);
  const { all, shown, now } = deals;
  const isNarrow = useNarrow();
  const [lastActiveId, setActiveId] = useState<string | null>(null);
  const [isNew, setIsNew] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  // A deal that is no longer shown can't be where the keys are.
  const activeId = shown.some(({ dealId }) => dealId === lastActiveId) ? lastActiveId : null;
  const enterGrid = () => {
    if (activeId === null) setActiveId(shown[0]?.dealId ?? null);
    grid.current?.focus();
  };
  useDeskKeys({
    onSearch: () => {
      search.current?.focus();
    },
    onList: enterGrid,
  });
  const begin = () => {
    setIsNew(true);
  };
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 md:px-6">
        <h1 className="text-display font-semibold tracking-tight">{i18n.t('desk.deals')}</h1>
        <p role="status" className="flex-1 pt-1.5 whitespace-nowrap text-ink-2 tabular-nums">
          {countWords(deals)}
        </p>
        <div className="flex items-center gap-2">
          <DealsInLink />
          <Button look="primary" onClick={begin}>
            <Plus size={14} aria-hidden />
            {i18n.t('deal.new')}
          </Button>
        </div>
      </header>
      {all.length > 0 && <HabitFigures rows={all} now={now} isNarrow={isNarrow} />}
      <DealsFilterBar
        ref={search}
        {...view}
        isNarrow={isNarrow}
        onChange={setView}
        onLeave={enterGrid}
      />
      <div className="mt-3 flex min-h-0 flex-1 flex-col border-t border-line">
        {shown.length === 0 ? (
          <NoDeals deals={deals} onNew={begin} onView={setView} />
        ) : (
          <DealsGrid
            // Rows of another height are another list.
            key={isNarrow ? 'cards' : 'columns'}
            ref={grid}
            rows={shown}
            now={now}
            isNarrow={isNarrow}
            sort={view.sort}
            activeId={activeId}
            onSort={(sort) => {
              setView({ sort });
            }}
            onActive={setActiveId}
            onOpen={openDeal}
          />
        )}
      </div>
      <Dialog
        title={i18n.t('deal.new')}
        open={isNew}
        onClose={() => {
          setIsNew(false);
        }}
      >
        <NewDealForm proposal={NO_PROPOSAL} onCreated={openDeal} />
      </Dialog>
    </>
  );
}

function openDeal(dealId: string) {
  window.location.hash = dealHash(dealId, 'brief');
}

function countWords({ status, whole, shown, pending }: DealRows): string {
  if (status !== 'ready') return i18n.t('desk.loading');
  if (pending > 0) return i18n.t('dealsTable.making', { count: pending.toLocaleString() });
  if (shown.length === whole) return i18n.t('dealsTable.count', whole);
  const count = { shown: shown.length.toLocaleString(), all: whole.toLocaleString() };
  return i18n.t('dealsTable.countOf', count);
}
