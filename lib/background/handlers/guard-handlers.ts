import type { Handlers } from '@/lib/messaging/server';
import { keepGuardOverrule } from '@/lib/storage/repositories/guards-repository';
import type { HandlerContext } from '../handler-context';
import { requireEnabled } from '../require-enabled';

type GuardHandlers = Pick<Handlers, 'guards.overrule'>;

/** What Baton holds up to a rep who answers the customer after having stepped back. */
export function guardHandlers({ db, now }: HandlerContext): GuardHandlers {
  return {
    'guards.overrule': async (input) => {
      await requireEnabled(db, input.mailbox);
      await keepGuardOverrule(db, { ...input, at: now() });
      return null;
    },
  };
}
