import { useMutation } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { OutboxItem } from '@/lib/domain/crm/outbox-item';
import { discardWrite } from '@/lib/queries/discard-write';
import { openSettings } from '@/lib/queries/open-settings';
import { retryWrite } from '@/lib/queries/retry-write';
import { failureWords, isForSettings } from './failure-words';

export interface OutboxFailureProps {
  readonly item: OutboxItem;
  /** The CRM's name. */
  readonly crm: string;
}

const WHEN = { weekday: 'short', hour: '2-digit', minute: '2-digit' } as const;

/** Why a write has not happened, when it is tried again, and what the rep can do. */
export function OutboxFailure({ item, crm }: OutboxFailureProps) {
  const { id, state, failure, dueAt } = item;
  const retry = useMutation(retryWrite);
  const discard = useMutation(discardWrite);
  const { mutate: settings } = useMutation(openSettings);
  if (failure === null || (state !== 'waiting' && state !== 'stuck')) return null;
  const { message, detail, remedy } = failureWords(failure, crm);
  const when = new Date(dueAt).toLocaleString(undefined, WHEN);
  const next = state === 'waiting' ? i18n.t('outbox.next', { when }) : remedy;
  const isBusy = retry.isPending || discard.isPending;
  return (
    <div className="mt-1 flex flex-col gap-1 text-small text-ink-2">
      <p className="wrap-anywhere">{[message, detail, next].filter(Boolean).join(' ')}</p>
      <p className="-ml-1 flex flex-wrap gap-3">
        {isForSettings(failure) && (
          <Button
            small
            look="link"
            onClick={() => {
              settings({});
            }}
          >
            {i18n.t('outbox.settings')}
          </Button>
        )}
        <Button
          small
          look="link"
          disabled={isBusy}
          onClick={() => {
            retry.mutate({ id });
          }}
        >
          {i18n.t('outbox.retry')}
        </Button>
        <Button
          small
          look="link"
          disabled={isBusy}
          onClick={() => {
            discard.mutate({ id });
          }}
        >
          {i18n.t('outbox.discard')}
        </Button>
      </p>
      {(retry.isError || discard.isError) && (
        <p role="alert" className="text-danger">
          {i18n.t('outbox.notDone')}
        </p>
      )}
    </div>
  );
}
