import { i18n } from '#i18n';
import { CompactSelect } from '@/components/ui/compact-select';
import { PROMISE_REVIEWS, type PromiseRecord } from '@/lib/domain/ledger/promise-record';
import type { PromiseReview } from './use-review';

export interface ReviewSelectProps {
  readonly promise: PromiseRecord;
  readonly review: PromiseReview;
}

/** How hard a promise binds, as its writer classes it. */
export function ReviewSelect({ promise, review: { shown, put } }: ReviewSelectProps) {
  return (
    <CompactSelect
      label={`${i18n.t('promised.class')}: ${promise.sentence.slice(0, 80)}`}
      value={shown}
      options={PROMISE_REVIEWS.map((value) => ({ value, label: i18n.t(`promised.${value}`) }))}
      onChange={(event) => {
        const chosen = PROMISE_REVIEWS.find((one) => one === event.target.value);
        if (chosen !== undefined) put(chosen);
      }}
    />
  );
}
