import { CloudOff, Sunrise } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { TodayList, type TodayListProps } from './today-list';
import type { Today } from './use-today';

export interface TodayContentProps extends TodayListProps {
  readonly today: Today;
}

/** Today, or what there is to say while there is none. */
export function TodayContent({ today, onOpen }: TodayContentProps) {
  const { state, rows, pending, retry } = today;
  if (state === 'failed')
    return (
      <EmptyState
        icon={CloudOff}
        title={i18n.t('common.loadFailed')}
        text={i18n.t('common.loadFailedHint')}
      >
        <Button onClick={retry}>{i18n.t('common.retry')}</Button>
      </EmptyState>
    );
  if (state === 'loading') return <Skeleton rows={5} />;
  return (
    <>
      {pending > 0 && (
        <p role="status" className="px-2.5 pb-2 text-small text-ink-3">
          {i18n.t('today.loading', pending)}
        </p>
      )}
      {rows.length === 0 && pending === 0 ? (
        <EmptyState icon={Sunrise} title={i18n.t('today.none')} text={i18n.t('today.noneHint')} />
      ) : (
        <TodayList today={today} onOpen={onOpen} />
      )}
    </>
  );
}
