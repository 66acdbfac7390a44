import { useMutation } from '@tanstack/react-query';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { updatePromise } from '@/lib/queries/update-promise';
import { updatePromises } from '@/lib/queries/update-promises';

type Patch = Parameters<NonNullable<typeof updatePromise.mutationFn>>[0]['patch'];

export interface LineChange {
  readonly change: (patch: Patch) => void;
  /** Takes back that a later sentence delivers it. */
  readonly refuseDelivery: () => void;
  /** What is being saved, to be shown before the answer is there. */
  readonly pending: Patch;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly isSaved: boolean;
}

/** Changes one line of the ledger: its first record, and what is true of the repeats too in them. */
export function useChangeLine({ promise, repeats, delivery }: LedgerLine): LineChange {
  const one = useMutation(updatePromise);
  const { mutate: changeRepeats } = useMutation(updatePromises);
  return {
    change: (patch) => {
      one.mutate({ id: promise.id, patch });
      const { status, review, dealId } = patch;
      const shared = {
        ...(status === undefined ? {} : { status }),
        ...(review === undefined ? {} : { review }),
        ...(dealId === undefined ? {} : { dealId }),
      };
      if (repeats.length > 0 && Object.keys(shared).length > 0) {
        changeRepeats({ ids: repeats.map(({ id }) => id), patch: shared });
      }
    },
    refuseDelivery: () => {
      if (delivery !== null) one.mutate({ id: delivery.promiseId, patch: { delivery: null } });
    },
    pending: one.isPending ? one.variables.patch : {},
    isPending: one.isPending,
    isError: one.isError,
    isSaved: one.isSuccess,
  };
}
