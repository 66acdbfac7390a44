import { useDeal } from '@/components/deal/deal-context';
import { useReview, type PromiseReview } from '@/components/ledger/use-review';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';

/** A promise's class in the brief: choosing one is a step that can be taken back like any other. */
export function useReviewSteps(promise: PromiseRecord): PromiseReview {
  const { session } = useDeal();
  const { shown, put } = useReview(promise);
  return {
    shown,
    put: (chosen) => {
      if (chosen === shown) return;
      put(chosen);
      const shift = (to: PromiseRecord['review']) => (now: Dossier) => {
        const known = now.promises.find(({ id }) => id === promise.id);
        // The answer may be on its way: only a third class is somebody else's.
        if (known === undefined || ![shown, chosen].includes(known.review)) return false;
        put(to);
        return true;
      };
      const step = { kind: 'deed', item: 'ledger', path: promise.id } as const;
      session.push({ ...step, undo: shift(shown), redo: shift(chosen) });
    },
  };
}
