import { useMutation } from '@tanstack/react-query';
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import { moneyFormat } from '@/components/brief/money-format';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { cx } from '@/components/ui/cx';
import { DayInput } from '@/components/ui/day-input';
import type { Payout, PayoutId } from '@/lib/domain/first-90/payouts';
import { setDeliveryDays } from '@/lib/queries/set-delivery-days';

/** The days that the rep says; the first part is of the close. */
const FIELDS = { delivery_start: 'deliveryStarted', week_12_report: 'weekTwelveReport' } as const;
const ICONS = { reached: CircleCheck, expected: CircleDashed, late: CircleAlert };
const TONES = { reached: 'text-accent', expected: 'text-ink-3', late: 'text-danger' };

export interface PayoutListProps {
  readonly payouts: readonly Payout[];
  readonly now: Date;
}

/** The three parts of the commission, each with its day and its share of the deal's value. */
export function PayoutList({ payouts, now }: PayoutListProps) {
  const id = useId();
  const { deal } = useDeal().dossier;
  const { mutate, isError } = useMutation(setDeliveryDays);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-small font-medium text-ink-2">
        {i18n.t('first90.payouts.title')}
      </h3>
      <p className="text-small text-ink-3">{i18n.t('first90.payouts.hint')}</p>
      <ul className="mt-1 flex flex-col divide-y divide-line">
        {payouts.map((payout) => (
          <PayoutRow
            key={payout.id}
            payout={payout}
            now={now}
            onDay={(field, day) => {
              mutate({ dealId: deal.id, patch: { [field]: day } });
            }}
          />
        ))}
      </ul>
      {isError && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('first90.payouts.notSaved')}
        </p>
      )}
    </section>
  );
}

interface PayoutRowProps {
  readonly payout: Payout;
  readonly now: Date;
  readonly onDay: (field: (typeof FIELDS)[keyof typeof FIELDS], day: string | null) => void;
}

function PayoutRow({ payout, now, onDay }: PayoutRowProps) {
  const { id, state } = payout;
  const Icon = ICONS[state];
  const part = i18n.t(`first90.payouts.${id}`);
  const field = fieldOf(id);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <Icon size={15} aria-hidden className={cx('shrink-0', TONES[state])} />
      <div className="min-w-40 flex-1">
        <p>
          <span className="font-medium tabular-nums">{percentText(payout.percent)}</span> {part}
        </p>
        <p className={cx('text-small', state === 'late' ? 'text-danger' : 'text-ink-2')}>
          <Amount payout={payout} />
          {dayText(payout, now)}
        </p>
      </div>
      {field !== null && (
        <div className="w-36 max-[360px]:ml-6">
          <DayInput
            bare
            label={i18n.t('first90.payouts.on', { part })}
            value={state === 'reached' ? payout.day : null}
            onValue={(day) => {
              // A day that is left half typed is no day yet, and takes none back.
              if (day === null || day.length === 10) onDay(field, day);
            }}
          />
        </div>
      )}
    </li>
  );
}

function Amount({ payout: { amount } }: Pick<PayoutRowProps, 'payout'>) {
  const { currency } = useDeal().valueOf('commercials');
  if (amount === null) return null;
  return (
    <span className="tabular-nums">
      {amount.toLocaleString(undefined, moneyFormat(currency))} ·{' '}
    </span>
  );
}

function fieldOf(id: PayoutId) {
  return id === 'signing' ? null : FIELDS[id];
}

function percentText(percent: number): string {
  return (percent / 100).toLocaleString(undefined, { style: 'percent' });
}

function dayText({ state, day }: Payout, now: Date): string {
  return day === null
    ? i18n.t('first90.payouts.unknown')
    : i18n.t(`first90.payouts.${state}`, { day: shortDay(day, now) });
}
