import { definedOnly } from '@/lib/domain/defined-only';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  patchDeliveryDays,
  removeSignal,
  saveSignal,
} from '@/lib/storage/repositories/first-90-repository';
import type { HandlerContext } from '../handler-context';

type First90Handlers = Pick<Handlers, 'signals.save' | 'signals.remove' | 'deliveryDays.set'>;

/** What happens to an account in and after its first 90 days. */
export function first90Handlers({ db, now }: HandlerContext): First90Handlers {
  const gone = (dealId: string) => new RequestError('not_found', `deal ${dealId}`);
  return {
    'signals.save': async (input) => {
      const signal = { ...input, updatedAt: now() };
      if (!(await saveSignal(db, signal))) throw gone(input.dealId);
      return signal;
    },
    'signals.remove': async (input) => {
      await removeSignal(db, input);
      return null;
    },
    'deliveryDays.set': async ({ dealId, patch }) => {
      const days = await patchDeliveryDays(db, dealId, definedOnly(patch), now());
      if (days === null) throw gone(dealId);
      return days;
    },
  };
}
