import { useRef, useState } from 'react';
import { localDay } from '@/components/ledger/local-day';
import { NO_DEAL } from '@/lib/domain/ledger/filter-ledger';
import { AddPromiseDialog } from './add-promise-dialog';
import { BulkBar } from './bulk-bar';
import { DetailsPane } from './details-pane';
import { FilterBar } from './filter-bar';
import { LedgerGrid } from './ledger-grid';
import { NoLines } from './no-lines';
import { PromisesHead } from './promises-head';
import { useDeskKeys } from './use-desk-keys';
import { useLedger } from './use-ledger';
import { useLedgerView } from './use-ledger-view';

/** Every promise of every deal: search, narrow, read, correct, class, take along. */
export function PromisesPage({ dealId }: { readonly dealId: string | null }) {
  const [now] = useState(() => new Date());
  const ledger = useLedger(localDay(now));
  const view = useLedgerView(ledger, dealId, localDay(now));
  const { filter, shown, rows, selection, ticked } = view;
  const [lastActiveId, setActiveId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  // A line that is no longer shown can't be where the keys are.
  const isShown = shown.some(({ promise }) => promise.id === lastActiveId);
  const activeId = isShown ? lastActiveId : null;
  const opened = openId === null ? undefined : findLine(ledger.lines, openId);
  const enterGrid = () => {
    if (activeId === null) setActiveId(shown[0]?.promise.id ?? null);
    grid.current?.focus();
  };
  useDeskKeys({
    onSearch: () => {
      search.current?.focus();
    },
    onList: enterGrid,
  });
  const close = () => {
    setOpenId(null);
    grid.current?.focus();
  };
  const add = () => {
    setIsAdding(true);
  };
  const chosenDeal = filter.deal === NO_DEAL ? null : filter.deal;
  return (
    <>
      <PromisesHead
        lines={ledger.lines}
        exported={ticked.length > 0 ? ticked : shown}
        dealNames={ledger.dealNames}
        now={now}
        complete={ledger.complete}
        onAdd={add}
      />
      <FilterBar
        ref={search}
        filter={filter}
        onChange={view.setFilter}
        deals={ledger.deals}
        owners={ledger.owners}
        onLeave={enterGrid}
      />
      <div className="relative mt-3 flex min-h-0 flex-1 border-t border-line">
        <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
          {rows.length === 0 ? (
            <NoLines ledger={ledger} onAdd={add} onFilter={view.setFilter} />
          ) : (
            <LedgerGrid
              ref={grid}
              rows={rows}
              dealNames={ledger.dealNames}
              now={now}
              selection={selection}
              activeId={activeId}
              openId={openId}
              endRoom={ticked.length > 0 ? 88 : 0}
              onActive={setActiveId}
              onOpen={setOpenId}
              onEscape={ticked.length > 0 ? selection.clear : close}
            />
          )}
          {ticked.length > 0 && (
            <BulkBar
              lines={ticked}
              total={shown.length}
              onAll={() => {
                selection.replace(shown.map(({ promise }) => promise.id));
              }}
              onClear={() => {
                selection.clear();
                grid.current?.focus();
              }}
            />
          )}
        </div>
        {opened !== undefined && (
          <DetailsPane line={opened} deals={ledger.deals} now={now} onClose={close} />
        )}
      </div>
      <AddPromiseDialog
        open={isAdding}
        dealId={chosenDeal}
        deals={ledger.deals}
        now={now}
        onClose={() => {
          setIsAdding(false);
        }}
      />
    </>
  );
}

/** By any of its records, so that a line stays open when an earlier one joins it. */
function findLine(lines: ReturnType<typeof useLedger>['lines'], id: string) {
  return (
    lines.find(({ promise }) => promise.id === id) ??
    lines.find(({ repeats }) => repeats.some((one) => one.id === id))
  );
}
