import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useId } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { DayInput } from '@/components/ui/day-input';
import {
  DELIVERY_CONDITIONS,
  deliveryState,
  offeredClosedWon,
  type DeliveryCondition,
} from '@/lib/domain/gate/delivery-state';
import type { DeliveryTrigger } from '@/lib/domain/gate/delivery-trigger';
import { deliveryQuery } from '@/lib/queries/delivery-query';
import { gateHistoryQuery } from '@/lib/queries/gate-history-query';
import { setDelivery } from '@/lib/queries/set-delivery';
import { crmName } from '@/components/crm/crm-name';

/** What has to be true before delivery takes the deal over; only of deals that are handed over that way. */
export function DeliveryCard() {
  const { deal } = useDeal().dossier;
  return deal.handoffModel === 'am_clean_break' ? <Delivery dealId={deal.id} /> : null;
}

function Delivery({ dealId }: { readonly dealId: string }) {
  const id = useId();
  const client = useQueryClient();
  const query = deliveryQuery(dealId);
  const { data: trigger } = useQuery(query);
  const { mutate, isError } = useMutation(setDelivery);
  if (trigger === undefined) return null;
  const set = (condition: DeliveryCondition, day: string | null) => {
    mutate(
      { dealId, patch: { [condition]: day } },
      {
        onSuccess: (saved) => {
          client.setQueryData(query.queryKey, saved);
        },
      },
    );
  };
  const { isMet, since } = deliveryState(trigger);
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="flex shrink-0 flex-col gap-2 border-b border-line px-4 py-3"
    >
      <div>
        <h2 id={`${id}-title`} className="text-small font-medium text-ink-2">
          {i18n.t('delivery.title')}
        </h2>
        <p className={isMet ? 'text-body text-accent-strong' : 'text-body'}>
          {isMet && since !== null
            ? i18n.t('delivery.met', { day: shortDay(since, new Date()) })
            : i18n.t('delivery.waiting')}
        </p>
      </div>
      <ul className="flex max-w-140 flex-col gap-2">
        {DELIVERY_CONDITIONS.map((condition) => (
          <Condition
            key={condition}
            name={condition}
            day={trigger[condition]}
            onDay={(day) => {
              set(condition, day);
            }}
          />
        ))}
      </ul>
      <Offer
        trigger={trigger}
        onTake={(day) => {
          set('closedWon', day);
        }}
      />
      {isError && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('delivery.notSaved')}
        </p>
      )}
    </section>
  );
}

interface ConditionProps {
  readonly name: DeliveryCondition;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

function Condition({ name, day, onDay }: ConditionProps) {
  const Icon = day === null ? CircleDashed : CircleCheck;
  const label = i18n.t(`delivery.${name}`);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="flex min-w-44 flex-1 items-center gap-1.5">
        <Icon
          size={15}
          aria-hidden
          className={day === null ? 'shrink-0 text-ink-3' : 'shrink-0 text-accent'}
        />
        <span className="min-w-0">{label}</span>
      </span>
      <div className="w-36 max-[360px]:ml-5.5">
        <DayInput
          bare
          label={i18n.t('delivery.on', { condition: label })}
          value={day}
          onValue={(next) => {
            // A day that is left half typed is no day yet, and takes none back.
            if (next === null || next.length === 10) onDay(next);
          }}
        />
      </div>
    </li>
  );
}

/** The day the CRM gives for the close: offered, for it is the rep who knows whether its fields are complete. */
function Offer({
  trigger,
  onTake,
}: {
  readonly trigger: DeliveryTrigger;
  readonly onTake: (day: string) => void;
}) {
  const records = useQuery(gateHistoryQuery(trigger.dealId)).data?.records ?? [];
  const offered = offeredClosedWon(trigger, records);
  if (offered === null) return null;
  const { day, record } = offered;
  return (
    <div className="flex max-w-140 flex-wrap items-center justify-between gap-2 rounded-md bg-sunken px-3 py-2">
      <p className="min-w-0 flex-1 text-small text-ink-2">
        {i18n.t('delivery.offer', {
          crm: crmName(record.record.crm),
          day: shortDay(day, new Date()),
        })}
      </p>
      <Button
        small
        onClick={() => {
          onTake(day);
        }}
      >
        {i18n.t('delivery.take')}
      </Button>
    </div>
  );
}
