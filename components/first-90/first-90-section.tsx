import { useId } from 'react';
import { i18n } from '#i18n';
import { AeWay } from './ae-way';
import { Day30Call } from './day-30-call';
import { PayoutList } from './payout-list';
import { RenewalLine } from './renewal-line';
import { SignalList } from './signal-list';
import { useFirst90 } from './use-first-90';

/** A signed deal's first 90 days: how near the AE stays, the day-30 call, what brings them back, the renewal. */
export function First90Section() {
  const id = useId();
  const shown = useFirst90();
  if (shown === null) return null;
  const { first90, whole, role, now } = shown;
  const { ae, closedOn, renewal, payouts } = first90;
  const isOwn = role === 'ae';
  return (
    <section
      aria-labelledby={id}
      className="@container flex flex-col gap-4 rounded-lg border border-line bg-surface p-3"
    >
      <h2 id={id} className="-mb-3 text-title font-semibold">
        {i18n.t('first90.title')}
      </h2>
      {ae === null ? (
        <p className="text-ink-2">
          {i18n.t(closedOn === null ? 'first90.noClose' : 'first90.cleanBreak')}
        </p>
      ) : (
        <AeWay ae={ae} isOwn={isOwn} now={now} />
      )}
      <div className="grid gap-x-8 gap-y-4 @2xl:grid-cols-2">
        {ae !== null && (
          <div className="flex flex-col gap-4">
            <Day30Call isOwn={isOwn} now={now} />
            <SignalList dealId={whole.deal.id} signals={whole.signals} now={now} />
          </div>
        )}
        <div className="flex flex-col gap-4">
          <RenewalLine renewal={renewal} now={now} />
          {payouts.length > 0 && <PayoutList payouts={payouts} now={now} />}
        </div>
      </div>
    </section>
  );
}
