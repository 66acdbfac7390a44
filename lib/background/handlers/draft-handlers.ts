import { draftKey } from '@/lib/domain/ledger/draft-report';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import type { Handlers } from '@/lib/messaging/server';
import type { HandlerContext } from '../handler-context';
import { keepOrigin } from '../keep-origin';
import { readOrigin } from '../read-origin';
import { requireEnabled } from '../require-enabled';
import { readInsertion } from '../tab-session';

type DraftHandlers = Pick<Handlers, 'drafts.origin'>;

async function beganAs(
  context: HandlerContext,
  { mailbox, draftId, insertionId }: ParsedInput<'drafts.origin'>,
  tabId: number,
): Promise<MailDraft['origin']> {
  const inserted = insertionId === null ? null : await readInsertion(tabId, insertionId);
  if (draftId === null) return inserted;
  const ref = { mailbox, draftId };
  const known = await context.db.drafts.get(draftKey(ref));
  if (inserted === null) return known?.origin ?? null;
  const isKept =
    known?.origin?.dealId === inserted.dealId && known.origin.templateId === inserted.templateId;
  if (!isKept) await keepOrigin(context, ref, inserted);
  return inserted;
}

/** What the drafts of a mailbox's page began as. */
export function draftHandlers(context: HandlerContext): DraftHandlers {
  return {
    'drafts.origin': async (input, { tabId }) => {
      await requireEnabled(context.db, input.mailbox);
      const began = await beganAs(context, input, tabId);
      return began === null ? null : readOrigin(context, began);
    },
  };
}
