import { CloudOff, Handshake, Plus, SearchX } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { WHOLE_LEDGER, type LedgerFilter } from '@/lib/domain/ledger/filter-ledger';
import type { Ledger } from './use-ledger';

export interface NoLinesProps {
  readonly ledger: Ledger;
  readonly onAdd: () => void;
  readonly onFilter: (filter: LedgerFilter) => void;
}

/** Why no line is shown, and what to do about it. */
export function NoLines({ ledger, onAdd, onFilter }: NoLinesProps) {
  if (ledger.status === 'error') {
    return (
      <EmptyState
        icon={CloudOff}
        title={i18n.t('common.loadFailed')}
        text={i18n.t('common.loadFailedHint')}
      >
        <Button onClick={ledger.retry}>{i18n.t('common.retry')}</Button>
      </EmptyState>
    );
  }
  if (ledger.status === 'pending' || (!ledger.complete && ledger.lines.length === 0)) {
    return <Skeleton rows={8} />;
  }
  if (ledger.lines.length === 0) {
    return (
      <EmptyState icon={Handshake} title={i18n.t('ledger.none')} text={i18n.t('desk.noneHint')}>
        <Button onClick={onAdd}>
          <Plus size={14} aria-hidden />
          {i18n.t('addPromise.button')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={SearchX} title={i18n.t('ledger.noMatch')} text={i18n.t('ledger.noMatchHint')}>
      <Button
        onClick={() => {
          onFilter(WHOLE_LEDGER);
        }}
      >
        {i18n.t('ledger.clearFilters')}
      </Button>
    </EmptyState>
  );
}
