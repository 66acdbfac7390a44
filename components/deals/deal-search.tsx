import { useQuery } from '@tanstack/react-query';
import { FolderPlus, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { Switch } from '@/components/ui/switch';
import { DEALS_AT_ONCE, dealListQuery } from '@/lib/queries/deal-list-query';
import { DealRows } from './deal-rows';
import { NewDealForm } from './new-deal-form';
import { NO_PROPOSAL } from './no-proposal';

export interface DealSearchProps {
  readonly currentId?: string;
  readonly onChoose: (dealId: string) => void;
}

/** All deals: search, choose, or begin a new one. */
export function DealSearch({ currentId, onChoose }: DealSearchProps) {
  const [query, setQuery] = useState('');
  const [archived, setArchived] = useState(false);
  const [view, setView] = useState<'list' | 'new' | 'back'>('list');
  const [limit, setLimit] = useState(DEALS_AT_ONCE);
  const deals = useQuery(dealListQuery({ query, archived, limit }));
  if (view === 'new') {
    return (
      <div ref={focusFirst} className="p-4">
        <NewDealForm
          proposal={{ ...NO_PROPOSAL, name: query }}
          onCreated={onChoose}
          onCancel={() => {
            setView('back');
          }}
        />
      </div>
    );
  }
  const rows = deals.data?.deals ?? [];
  return (
    <div className="flex flex-col gap-2 px-2 py-3">
      <div className="flex items-center gap-2 px-2">
        <label className="relative min-w-0 flex-1">
          <Search
            size={14}
            aria-hidden
            className="absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
          />
          <input
            type="search"
            autoComplete="off"
            aria-label={i18n.t('deal.search')}
            placeholder={i18n.t('deal.searchHint')}
            className="control pl-8"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setLimit(DEALS_AT_ONCE);
            }}
            onKeyDown={(event) => {
              const first = rows[0];
              if (event.key === 'Enter' && first !== undefined && query !== '') onChoose(first.id);
            }}
          />
        </label>
        <Button
          autoFocus={view === 'back'}
          onClick={() => {
            setView('new');
          }}
        >
          <Plus size={14} aria-hidden />
          {i18n.t('deal.new')}
        </Button>
      </div>
      {deals.isPending ? (
        <Skeleton />
      ) : rows.length > 0 ? (
        <DealRows
          title={i18n.t(query === '' ? 'deal.recent' : 'deal.found')}
          deals={rows}
          currentId={currentId}
          onChoose={onChoose}
        />
      ) : (
        <EmptyState
          icon={FolderPlus}
          title={query === '' ? i18n.t('deal.none') : i18n.t('deal.noMatch', { query })}
          text={i18n.t(query === '' ? 'deal.noneHint' : 'deal.noMatchHint')}
        />
      )}
      {deals.data?.more === true && (
        <Button
          small
          className="mx-2 self-start"
          onClick={() => {
            setLimit(limit + DEALS_AT_ONCE);
          }}
        >
          {i18n.t('deal.showMore')}
        </Button>
      )}
      <Switch
        small
        className="px-2 pt-1"
        checked={archived}
        onChange={(event) => {
          setArchived(event.target.checked);
        }}
      >
        {i18n.t('deal.showArchived')}
      </Switch>
    </div>
  );
}

/** The cursor goes into the form that was asked for. */
function focusFirst(place: HTMLElement | null) {
  place?.querySelector('input')?.focus();
}
