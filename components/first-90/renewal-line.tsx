import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import type { First90 } from '@/lib/domain/first-90/first-90';

/** When the contract renews, in sight from the first week. */
export function RenewalLine({ renewal, now }: Pick<First90, 'renewal'> & { readonly now: Date }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <h3 className="text-small font-medium text-ink-2">{i18n.t('first90.renewal.title')}</h3>
      {renewal === null ? (
        <p className="text-small text-warn">{i18n.t('first90.renewal.none')}</p>
      ) : (
        <p>
          {shortDay(renewal.day, now)}
          <span className="text-ink-2"> · {leftText(renewal.daysLeft)}</span>
        </p>
      )}
    </div>
  );
}

function leftText(days: number): string {
  if (days > 0) return i18n.t('first90.renewal.days', days);
  return i18n.t(days === 0 ? 'first90.renewal.today' : 'first90.renewal.passed');
}
