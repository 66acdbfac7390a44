import { useMutation } from '@tanstack/react-query';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { updatePromise } from '@/lib/queries/update-promise';

/** A promise's class, and the way to give it another. */
export interface PromiseReview {
  /** As it was last chosen, before the answer is there. */
  readonly shown: PromiseRecord['review'];
  readonly put: (review: PromiseRecord['review']) => void;
}

/** Reads and writes the class of a promise. */
export function useReview({ id, review }: PromiseRecord): PromiseReview {
  const { mutate, variables, isPending } = useMutation(updatePromise);
  return {
    shown: (isPending ? variables.patch.review : undefined) ?? review,
    put: (chosen) => {
      mutate({ id, patch: { review: chosen } });
    },
  };
}
