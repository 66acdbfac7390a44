import { ExternalLink } from 'lucide-react';
import { i18n } from '#i18n';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { isTakenId } from '@/lib/domain/capture/suggest/taken-id';
import { SaidWhere } from './said-where';
import { originWords, peopleWords } from './promise-words';
import { threadAddress } from './thread-address';

export interface OriginLineProps {
  readonly promise: PromiseRecord;
  readonly now: Date;
}

/** Where a promise was made and to whom, with the way to its thread. */
export function OriginLine({ promise, now }: OriginLineProps) {
  const names = peopleWords(promise);
  const origin = originWords(promise, now);
  const thread = threadAddress(promise);
  return (
    <p className="flex min-w-0 items-center gap-1 text-small text-ink-3">
      <span className="min-w-0 truncate" title={names}>
        {names === '' ? origin : i18n.t('ledger.originTo', { origin, names })}
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
      {isTakenId(promise.id) && promise.dealId !== null && (
        <SaidWhere dealId={promise.dealId} promiseId={promise.id} />
      )}
    </p>
  );
}
