import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { LedgerLine, SeenDelivery } from '@/lib/domain/ledger/ledger-line';
import { shortDay } from './short-day';
import { useChangeLine } from './use-change-line';

export interface DeliveryOfferProps {
  readonly line: LedgerLine;
  readonly delivery: SeenDelivery;
  readonly now: Date;
}

/** A later sentence seems to deliver the promise: the rep says whether it does. */
export function DeliveryOffer({ line, delivery, now }: DeliveryOfferProps) {
  const { change, refuseDelivery, isPending } = useChangeLine(line);
  return (
    <div className="rounded-md bg-accent-soft px-3 py-2">
      <p className="text-small wrap-anywhere text-ink">
        <span className="font-semibold text-accent-strong">{i18n.t('ledger.keptQuestion')}</span>{' '}
        {i18n.t('ledger.deliveredBy', {
          sentence: delivery.sentence,
          day: shortDay(delivery.at, now),
        })}
      </p>
      <div className="mt-1.5 flex gap-1.5">
        <Button
          small
          look="primary"
          disabled={isPending}
          aria-label={`${i18n.t('ledger.keptYes')}: ${line.promise.sentence.slice(0, 80)}`}
          onClick={() => {
            change({ status: 'kept' });
          }}
        >
          <Check size={13} aria-hidden />
          {i18n.t('ledger.keptYes')}
        </Button>
        <Button
          small
          look="quiet"
          disabled={isPending}
          aria-label={`${i18n.t('ledger.keptNotYet')}: ${line.promise.sentence.slice(0, 80)}`}
          onClick={refuseDelivery}
        >
          {i18n.t('ledger.keptNotYet')}
        </Button>
      </div>
    </div>
  );
}
