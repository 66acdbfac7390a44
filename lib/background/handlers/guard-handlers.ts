import { guardMail } from '@/lib/domain/guards/guard-mail';
import type { GuardState } from '@/lib/domain/guards/guard-state';
import { guardStateOf } from '@/lib/domain/guards/guard-state-of';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import { readDossier } from '@/lib/storage/repositories/deals-repository';
import {
  guardOverrulesOfDeal,
  keepGuardOverrule,
} from '@/lib/storage/repositories/guards-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { findDeal } from '../find-deal';
import type { HandlerContext } from '../handler-context';
import { readOrigin } from '../read-origin';
import { requireEnabled } from '../require-enabled';
import { keepInsertion } from '../tab-session';

type GuardHandlers = Pick<Handlers, 'guards.state' | 'guards.mail' | 'guards.overrule'>;

async function stateOf(
  { db }: HandlerContext,
  { dealId: known, people, ...mail }: ParsedInput<'guards.state'>,
): Promise<GuardState | null> {
  const { mailbox, threadId } = mail;
  const thread = threadId === null ? null : { mailbox, threadId };
  const match = known === null ? await findDeal(db, { thread, people }) : null;
  const dealId = match?.kind === 'one' ? match.dealId : known;
  if (dealId === null) return null;
  const [dossier, overrules] = await Promise.all([
    readDossier(db, dealId),
    guardOverrulesOfDeal(db, dealId),
  ]);
  return dossier === null ? null : guardStateOf(dossier, overrules, { ...mail, people });
}

/** What Baton holds up to a rep who answers the customer after having stepped back. */
export function guardHandlers(context: HandlerContext): GuardHandlers {
  const { db, now } = context;
  return {
    'guards.state': async (input) => {
      await requireEnabled(db, input.mailbox);
      return stateOf(context, input);
    },
    'guards.mail': async ({ mailbox, insertionId, guard, dealId, ...asked }, { tabId }) => {
      await requireEnabled(db, mailbox);
      const [dossier, profile] = await Promise.all([readDossier(db, dealId), readProfile(db)]);
      if (dossier === null || profile === null) throw new RequestError('not_found', dealId);
      const draft = guardMail(guard, { ...asked, dossier, profile, now: new Date(now()) });
      const began = { dealId, templateId: draft.templateId, kind: draft.kind };
      await keepInsertion(tabId, { insertionId, origin: began });
      return { draft, origin: await readOrigin(context, began) };
    },
    'guards.overrule': async (input) => {
      await requireEnabled(db, input.mailbox);
      await keepGuardOverrule(db, { ...input, at: now() });
      return null;
    },
  };
}
