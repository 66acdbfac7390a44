import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { Check } from '@/lib/domain/deals/meeting';
import type { ReviewedPromise } from '@/lib/domain/meetings/promise-review';
import { PromiseReviewRow } from './promise-review-row';

export interface PromiseReviewListProps {
  readonly review: readonly ReviewedPromise[];
  readonly now: Date;
  /** Keeps that a promise was agreed on as it stands, or takes that back. */
  readonly onAgree: (check: Check) => void;
}

/** The promises that AE and CSM go through together: each agreed on as it stands, or put into other words. */
export function PromiseReviewList({ review, now, onAgree }: PromiseReviewListProps) {
  const done = review.filter(({ outcome }) => outcome !== null).length;
  const isDone = done === review.length;
  return (
    <section aria-label={i18n.t('meetings.review.title')} className="flex min-w-0 flex-col gap-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <h3 className="text-small text-ink-2">{i18n.t('meetings.review.title')}</h3>
        {review.length > 0 && (
          <span role="status">
            <Chip tone={isDone ? 'accent' : 'neutral'}>
              {i18n.t('meetings.review.count', { done: String(done), all: String(review.length) })}
            </Chip>
          </span>
        )}
      </div>
      <p className="text-small text-ink-3">
        {i18n.t(review.length === 0 ? 'meetings.review.none' : 'meetings.review.hint')}
      </p>
      {review.length > 0 && (
        <ul className="flex flex-col divide-y divide-line rounded-lg border border-line">
          {review.map((reviewed) => (
            <PromiseReviewRow
              key={reviewed.line.promise.id}
              reviewed={reviewed}
              now={now}
              onAgree={onAgree}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
