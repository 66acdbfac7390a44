import { newId } from '@/lib/domain/ids';
import { isTracked } from '@/lib/domain/emails/tracked-kinds';
import { draftKey, type DraftReport } from '@/lib/domain/ledger/draft-report';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import { reconcilePromises } from '@/lib/domain/ledger/reconcile-promises';
import { isOwnAddress } from '@/lib/domain/mail/is-own-address';
import { broadcast } from '@/lib/messaging/events';
import type { Handlers } from '@/lib/messaging/server';
import { adoptGuardOverrules } from '@/lib/storage/repositories/guards-repository';
import { replaceMail, settleMail } from '@/lib/storage/repositories/ledger-repository';
import { readEarlier } from '@/lib/storage/repositories/promises-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { findDeal } from '../find-deal';
import type { HandlerContext } from '../handler-context';
import { createTurns } from '../create-turns';
import { ownerOf } from '../owner-of';
import { requireEnabled } from '../require-enabled';
import { armSettleAlarm } from '../settle-alarm';
import { readInsertion } from '../tab-session';

type LedgerHandlers = Pick<
  Handlers,
  'ledger.draft' | 'ledger.sending' | 'ledger.settle' | 'ledger.earlier'
>;

type Stage = Pick<MailDraft, 'leavesLater' | 'text'> & {
  readonly state: 'drafted' | 'sending';
  /** What it began as, as far as its page knows better than what is kept; undefined for no better. */
  readonly origin?: MailDraft['origin'];
};

/**
 * Whether a report may change a mail. A draft's changes one that is still being written: a late one must
 * not pull back what was let go or thrown away. A send is the rep's own act and always counts: also again
 * after an undo or refusal nobody saw.
 */
function isOpenTo(known: MailDraft | undefined, { state }: Stage): boolean {
  return state === 'sending' || known === undefined || known.state === 'drafted';
}

async function keepReport(
  { db, now }: HandlerContext,
  report: DraftReport,
  { origin: told, ...stage }: Stage,
): Promise<string> {
  const at = now();
  const key = draftKey(report);
  await requireEnabled(db, report.mailbox);
  const { mailbox, threadId, subject, recipients } = report;
  const thread = threadId === null ? null : { mailbox, threadId };
  const people = [...recipients.to, ...recipients.cc, ...recipients.bcc];
  const [match, profile] = await Promise.all([findDeal(db, { thread, people }), readProfile(db)]);
  await replaceMail(db, key, (known, rows) => {
    if (!isOpenTo(known, stage)) return null;
    const origin = told === undefined ? (known?.origin ?? null) : told;
    const dealId = origin?.dealId ?? (match.kind === 'one' ? match.dealId : null);
    const sendingAt = stage.state === 'sending' ? at : null;
    return {
      draft: {
        key,
        mailbox,
        threadId,
        subject,
        recipients,
        ...stage,
        // Of any other mail no word is kept.
        text: isTracked(origin?.kind ?? null) ? stage.text : '',
        origin,
        delivers: report.delivers,
        sendingAt,
        updatedAt: at,
      },
      promises: reconcilePromises(rows, report, {
        key,
        dealId,
        status: stage.state,
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
  const inTurn = createTurns();
  return {
    'ledger.draft': async (report) => {
      const stage = { state: 'drafted', leavesLater: false, text: '' } as const;
      await inTurn(draftKey(report), () => keepReport(context, report, stage));
      return null;
    },
    'ledger.sending': async ({ leavesLater, text, insertionId, isOther, ...report }, caller) => {
      const inserted = insertionId === null ? null : await readInsertion(caller.tabId, insertionId);
      const better = isOther ? { origin: null } : inserted === null ? {} : { origin: inserted };
      const stage = { state: 'sending', leavesLater, text, ...better } as const;
      await armSettleAlarm(
        await inTurn(draftKey(report), () => keepReport(context, report, stage)),
      );
      await adoptGuardOverrules(db, report);
      return null;
    },
    'ledger.settle': async ({ outcome, threadId, ...ref }) => {
      const key = draftKey(ref);
      await inTurn(key, () => settleMail(db, { key, outcome, threadId, now: now() }));
      await adoptGuardOverrules(db, { ...ref, threadId });
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
