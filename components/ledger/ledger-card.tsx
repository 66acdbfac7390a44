import { Check, PanelRightOpen, RotateCcw, Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { DeliveryOffer } from './delivery-offer';
import { DueEdit } from './due-edit';
import { OriginLine } from './origin-line';
import { ReviewSelect } from './review-select';
import { shortDay } from './short-day';
import { StateWord } from './state-word';
import { useChangeLine } from './use-change-line';
import { useReview } from './use-review';

export interface LedgerCardProps {
  readonly line: LedgerLine;
  readonly now: Date;
  readonly onOpen: (promiseId: string) => void;
}

/** One line of the ledger where there is little room: the sentence, what became of it, where it stands written. */
export function LedgerCard({ line, now, onOpen }: LedgerCardProps) {
  const { promise, state, repeats } = line;
  const isPending = state === 'overdue' || state === 'open' || state === 'scheduled';
  const isPromise = promise.type === 'promise';
  const last = repeats.at(-1);
  const review = useReview(promise);
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2.5">
      <p className="wrap-anywhere">{promise.sentence}</p>
      <OriginLine promise={promise} now={now} />
      {last !== undefined && (
        <p className="text-small text-ink-3">
          {i18n.t('ledger.saidAgain', { day: shortDay(last.sentAt ?? last.createdAt, now) })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-1.5">
        {(!isPending || state === 'scheduled') && (
          <span className="text-small">
            <StateWord line={line} />
          </span>
        )}
        <Chip>{i18n.t(`kind.${promise.kind}`)}</Chip>
        {promise.strength !== 'firm' && isPromise && (
          <Chip>{i18n.t(`strength.${promise.strength}`)}</Chip>
        )}
        {isPromise && <ReviewSelect promise={promise} review={review} />}
      </div>
      {line.delivery !== null && <DeliveryOffer line={line} delivery={line.delivery} now={now} />}
      <div className="flex flex-wrap items-center gap-x-1">
        {isPending && isPromise && <DueEdit line={line} now={now} />}
        {line.delivery === null && <Deeds line={line} />}
        <Button
          small
          look="quiet"
          className="ml-auto"
          title={i18n.t('ledger.details')}
          aria-label={`${i18n.t('ledger.details')}: ${promise.sentence.slice(0, 80)}`}
          onClick={() => {
            onOpen(promise.id);
          }}
        >
          <PanelRightOpen size={13} aria-hidden />
        </Button>
      </div>
    </li>
  );
}

function Deeds({ line }: { readonly line: LedgerLine }) {
  const { change, isPending } = useChangeLine(line);
  const { promise, group } = line;
  const deed = (status: 'open' | 'kept' | 'withdrawn', label: string, Icon: typeof Check) => (
    <Button
      small
      look="quiet"
      disabled={isPending}
      aria-label={`${label}: ${promise.sentence.slice(0, 80)}`}
      onClick={() => {
        change({ status });
      }}
    >
      <Icon size={13} aria-hidden />
      {label}
    </Button>
  );
  if (group === 'settled') return deed('open', i18n.t('ledger.reopen'), RotateCcw);
  return promise.type === 'promise'
    ? deed('kept', i18n.t('ledger.keep'), Check)
    : deed('withdrawn', i18n.t('ledger.withdraw'), Undo2);
}
