import { CloudOff } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export interface LoadFailedProps {
  readonly onRetry: () => void;
}

/** The background did not answer: nothing is lost, try again. */
export function LoadFailed({ onRetry }: LoadFailedProps) {
  return (
    <div role="alert">
      <EmptyState
        icon={CloudOff}
        title={i18n.t('common.loadFailed')}
        text={i18n.t('common.loadFailedHint')}
      >
        <Button onClick={onRetry}>{i18n.t('common.retry')}</Button>
      </EmptyState>
    </div>
  );
}
