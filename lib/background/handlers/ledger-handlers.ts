import { newId } from '@/lib/domain/ids';
import { draftKey, type DraftReport } from '@/lib/domain/ledger/draft-report';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import { reconcilePromises } from '@/lib/domain/ledger/reconcile-promises';
import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import { broadcast } from '@/lib/messaging/events';
import type { Handlers } from '@/lib/messaging/server';
import { replaceMail, settleMail } from '@/lib/storage/repositories/ledger-repository';
import { readEarlier } from '@/lib/storage/repositories/promises-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { findDeal } from '../find-deal';
import type { HandlerContext } from '../handler-context';
import { ownerOf } from '../owner-of';
import { requireEnabled } from '../require-enabled';
import { armSettleAlarm } from '../settle-alarm';

type LedgerHandlers = Pick<
  Handlers,
  'ledger.draft' | 'ledger.sending' | 'ledger.settle' | 'ledger.earlier'
>;

/**
 * A draft's report changes a mail that is still being written; a late one must not pull back one that
 * left. A send is the rep's own act and always counts: also again after an undo or refusal nobody saw.
 */
const OPEN_TO: Readonly<Record<'drafted' | 'sending', readonly MailDraft['state'][]>> = {
  drafted: ['drafted'],
  sending: ['drafted', 'sending', 'sent', 'discarded'],
};

async function keepReport(
  { db, now }: HandlerContext,
  report: DraftReport,
  state: 'drafted' | 'sending',
): Promise<string> {
  const at = now();
  const key = draftKey(report);
  await requireEnabled(db, report.mailbox);
  const { mailbox, threadId, subject, recipients } = report;
  const thread = threadId === null ? null : { mailbox, threadId };
  const people = [...recipients.to, ...recipients.cc, ...recipients.bcc];
  const [match, profile] = await Promise.all([findDeal(db, { thread, people }), readProfile(db)]);
  await replaceMail(db, key, (known, rows) => {
    if (known !== undefined && !OPEN_TO[state].includes(known.state)) return null;
    const origin = known?.origin ?? null;
    const dealId = origin?.dealId ?? (match.kind === 'one' ? match.dealId : null);
    const sendingAt = state === 'sending' ? at : null;
    return {
      draft: {
        key,
        mailbox,
        threadId,
        subject,
        recipients,
        state,
        origin,
        delivers: report.delivers,
        sendingAt,
        updatedAt: at,
      },
      promises: reconcilePromises(rows, report, {
        key,
        dealId,
        status: state,
        ownerOf: ownerOf(profile),
        now: at,
        newId,
      }),
    };
  });
  return at;
}

/** A promise's way from the draft to the ledger (see ARCHITECTURE.md, "The way of a promise"). */
export function ledgerHandlers(context: HandlerContext): LedgerHandlers {
  const { db, now } = context;
  return {
    'ledger.draft': async (report) => {
      await keepReport(context, report, 'drafted');
      return null;
    },
    'ledger.sending': async (report) => {
      await armSettleAlarm(await keepReport(context, report, 'sending'));
      return null;
    },
    'ledger.settle': async ({ outcome, threadId, ...ref }) => {
      await settleMail(db, { key: draftKey(ref), outcome, threadId, now: now() });
      await broadcast({ topic: 'promises', tabId: null });
      return null;
    },
    'ledger.earlier': async ({ mailbox, addresses }) => {
      await requireEnabled(db, mailbox);
      const profile = await readProfile(db);
      const others = addresses.filter(
        (address) => profile === null || !isOwnAddress(address, profile),
      );
      return readEarlier(db, others.length === 0 ? addresses : others);
    },
  };
}
