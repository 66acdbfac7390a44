import { useMutation } from '@tanstack/react-query';
import { Check, ExternalLink, RotateCcw, Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { updatePromise } from '@/lib/queries/update-promise';
import { DueEdit } from './due-edit';
import { ReviewSelect } from './review-select';
import { shortDay } from './short-day';
import { threadAddress } from './thread-address';

/** One line of the ledger: the sentence, what became of it, and where it stands written. */
export function PromiseCard({ promise }: { readonly promise: PromiseRecord }) {
  const isOpen = promise.status === 'open' || promise.status === 'scheduled';
  const isPromise = promise.type === 'promise';
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2.5">
      <p className="wrap-anywhere">{promise.sentence}</p>
      <Origin promise={promise} />
      <div className="flex flex-wrap items-center gap-1.5">
        {!isOpen && <Chip>{i18n.t(`status.${shownStatus(promise)}`)}</Chip>}
        <Chip>{i18n.t(`kind.${promise.kind}`)}</Chip>
        {promise.strength !== 'firm' && isPromise && (
          <Chip>{i18n.t(`strength.${promise.strength}`)}</Chip>
        )}
        {isPromise && <ReviewSelect promise={promise} />}
      </div>
      <div className="flex flex-wrap items-center gap-x-1">
        {isOpen && isPromise && <DueEdit promise={promise} />}
        <Deeds promise={promise} isOpen={isOpen} />
      </div>
    </li>
  );
}

function Origin({ promise }: { readonly promise: PromiseRecord }) {
  const names = [...promise.recipients.to, ...promise.recipients.cc].map(
    (one) => one.name ?? one.address,
  );
  const sent =
    promise.sentAt === null
      ? ''
      : i18n.t('ledger.sent', { day: shortDay(promise.sentAt, new Date()) });
  const to = names.length === 0 ? '' : i18n.t('ledger.to', { names: names.join(', ') });
  const thread = threadAddress(promise);
  return (
    <p className="flex min-w-0 items-center gap-1 text-small text-ink-3">
      <span className="min-w-0 truncate" title={names.join(', ')}>
        {[sent, to].filter((part) => part !== '').join(' ')}
      </span>
      {thread !== null && (
        <a
          href={thread}
          target="_blank"
          rel="noreferrer"
          aria-label={`${i18n.t('ledger.thread')}: ${promise.subject}`}
          title={i18n.t('ledger.thread')}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-accent hover:bg-sunken"
        >
          <ExternalLink size={13} aria-hidden />
        </a>
      )}
    </p>
  );
}

function Deeds({ promise, isOpen }: { readonly promise: PromiseRecord; readonly isOpen: boolean }) {
  const { mutate, isPending } = useMutation(updatePromise);
  const deed = (status: 'open' | 'kept' | 'withdrawn', label: string, Icon: typeof Check) => (
    <Button
      small
      look="quiet"
      disabled={isPending}
      aria-label={`${label}: ${promise.sentence.slice(0, 80)}`}
      onClick={() => {
        mutate({ id: promise.id, patch: { status } });
      }}
    >
      <Icon size={13} aria-hidden />
      {label}
    </Button>
  );
  if (!isOpen) return deed('open', i18n.t('ledger.reopen'), RotateCcw);
  return (
    <>
      {promise.type === 'promise' && deed('kept', i18n.t('ledger.keep'), Check)}
      {deed('withdrawn', i18n.t('ledger.withdraw'), Undo2)}
    </>
  );
}

function shownStatus({ status }: PromiseRecord) {
  return status === 'drafted' || status === 'sending' || status === 'discarded' ? 'open' : status;
}
