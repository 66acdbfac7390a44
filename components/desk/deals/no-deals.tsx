import { CloudOff, FolderPlus, Plus, SearchX } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { ALL_DEALS } from '@/lib/domain/overview/filter-overviews';
import type { DealRows } from './use-deal-rows';
import type { DealsView } from './use-deals-view';

export interface NoDealsProps {
  readonly deals: DealRows;
  readonly onNew: () => void;
  readonly onView: (change: Partial<DealsView>) => void;
}

/** Why no deal is shown, and what to do about it. */
export function NoDeals({ deals: { status, all, pending, retry }, onNew, onView }: NoDealsProps) {
  if (status === 'error')
    return (
      <EmptyState
        icon={CloudOff}
        title={i18n.t('common.loadFailed')}
        text={i18n.t('common.loadFailedHint')}
      >
        <Button onClick={retry}>{i18n.t('common.retry')}</Button>
      </EmptyState>
    );
  if (status === 'pending' || pending > 0) return <Skeleton rows={8} />;
  if (all.length === 0)
    return (
      <EmptyState icon={FolderPlus} title={i18n.t('deal.none')} text={i18n.t('deal.noneHint')}>
        <Button onClick={onNew}>
          <Plus size={14} aria-hidden />
          {i18n.t('deal.new')}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={SearchX}
      title={i18n.t('dealsTable.noMatch')}
      text={i18n.t('dealsTable.noMatchHint')}
    >
      <Button
        onClick={() => {
          onView({ filter: ALL_DEALS });
        }}
      >
        {i18n.t('dealsTable.clear')}
      </Button>
    </EmptyState>
  );
}
