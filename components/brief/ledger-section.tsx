import { i18n } from '#i18n';
import { TakenFrom } from '@/components/capture/taken-from';
import { ReviewSelect } from '@/components/ledger/review-select';
import { localDay } from '@/components/ledger/local-day';
import { itemState } from '@/lib/domain/brief/item-state';
import { ledgerLines, type LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { useDeal } from '@/components/deal/deal-context';
import { reasonText } from './reason-text';
import { useReviewSteps } from './use-review-steps';

/** The promises that left, each once and to be classed, and what was answered with no or later. */
export function LedgerSection() {
  const { dossier } = useDeal();
  const lines = ledgerLines(dossier.promises, localDay(new Date()));
  const promises = lines.filter(
    ({ promise, state }) => promise.type === 'promise' && state !== 'withdrawn',
  );
  const refused = lines.filter(({ promise }) => promise.type !== 'promise');
  const { reason } = itemState('ledger', dossier);
  return (
    <div data-item="ledger" className="col-span-full flex min-w-0 flex-col gap-3">
      {reason !== null && <p className="-mt-1 text-small text-ink-2">{reasonText(reason)}</p>}
      {promises.length === 0 && <p className="text-small text-ink-3">{i18n.t('promised.none')}</p>}
      {promises.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {promises.map((line) => (
            <PromiseItem key={line.promise.id} line={line} />
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <>
          <h3 className="font-medium">{i18n.t('promised.refused')}</h3>
          <ul className="flex list-disc flex-col gap-1 pl-4">
            {refused.map(({ promise }) => (
              <li key={promise.id} className="wrap-anywhere">
                {promise.sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function PromiseItem({ line: { promise, repeats } }: { readonly line: LedgerLine }) {
  const review = useReviewSteps(promise);
  return (
    <li
      data-part={promise.id}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
    >
      <div className="min-w-48 flex-1 wrap-anywhere">
        {promise.sentence}
        {repeats.length > 0 && (
          <span className="ml-1.5 text-small text-ink-3">
            {i18n.t('ledger.saidTimes', { count: repeats.length + 1 })}
          </span>
        )}
        <TakenFrom into="promise" id={promise.id} words={promise.sentence} />
      </div>
      <ReviewSelect promise={promise} review={review} />
    </li>
  );
}
