import { addressesOf } from '../mail/recipients';
import type { DraftPromise, DraftReport } from './draft-report';
import type { PromiseRecord, PromiseStatus } from './promise-record';

/** What the ledger knows of a mail besides its report. */
export interface ReconcileContext {
  readonly key: string;
  readonly dealId: string | null;
  readonly status: Extract<PromiseStatus, 'drafted' | 'sending'>;
  /** Turns the detector's `I` and `we` into the rep and their company. */
  readonly ownerOf: (who: string) => string;
  readonly now: string;
  readonly newId: () => string;
}

function takeSame(pool: PromiseRecord[], promise: DraftPromise): PromiseRecord | null {
  const at = pool.findIndex(
    (row) => row.sentence === promise.sentence && row.type === promise.type,
  );
  return at === -1 ? null : (pool.splice(at, 1)[0] ?? null);
}

/**
 * The ledger's rows for a mail as it stands now. A sentence that was there before keeps its row, so
 * that a report sent twice, or after an undo, doubles nothing; rows whose sentence is gone are dropped.
 *
 * @param rows - The mail's rows so far.
 * @param report - The mail as the page reports it.
 */
export function reconcilePromises(
  rows: readonly PromiseRecord[],
  report: DraftReport,
  context: ReconcileContext,
): PromiseRecord[] {
  const pool = [...rows];
  return report.promises.map((promise) => {
    const known = takeSame(pool, promise);
    return {
      id: known?.id ?? context.newId(),
      dealId: context.dealId,
      source: 'mail',
      draftKey: context.key,
      mailbox: report.mailbox,
      threadId: report.threadId,
      subject: report.subject,
      recipients: report.recipients,
      addresses: addressesOf(report.recipients),
      sentence: promise.sentence,
      type: promise.type,
      kind: promise.kind,
      strength: promise.strength,
      owner: context.ownerOf(promise.who),
      due: promise.due,
      status: context.status,
      review: known?.review ?? 'unreviewed',
      repeats: promise.repeats,
      delivery: known?.delivery ?? null,
      history: known?.history ?? [
        { at: context.now, what: 'recorded', from: null, to: promise.sentence },
      ],
      sentAt: null,
      createdAt: known?.createdAt ?? context.now,
      updatedAt: context.now,
    };
  });
}
