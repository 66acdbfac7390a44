import { useMutation } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { CompactSelect } from '@/components/ui/compact-select';
import { PROMISE_REVIEWS, type PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { updatePromise } from '@/lib/queries/update-promise';

/** How hard a promise binds, as its writer classes it. */
export function ReviewSelect({ promise }: { readonly promise: PromiseRecord }) {
  const { mutate, variables, isPending } = useMutation(updatePromise);
  const review = (isPending ? variables.patch.review : undefined) ?? promise.review;
  return (
    <CompactSelect
      label={`${i18n.t('promised.class')}: ${promise.sentence.slice(0, 80)}`}
      value={review}
      options={PROMISE_REVIEWS.map((value) => ({ value, label: i18n.t(`promised.${value}`) }))}
      onChange={(event) => {
        const chosen = PROMISE_REVIEWS.find((one) => one === event.target.value);
        if (chosen !== undefined) mutate({ id: promise.id, patch: { review: chosen } });
      }}
    />
  );
}
