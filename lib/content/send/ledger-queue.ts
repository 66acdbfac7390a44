import type { DraftOutcome, DraftReport, SendReport } from '@/lib/domain/ledger/draft-report';
import type { MailPage } from '../page/mail-page';
import { untilHeard } from '../page/until-heard';

/** Tells the background what becomes of mails: each draft's words in their order, until they were heard. */
export interface LedgerQueue {
  /** The first attempt is made before this returns. */
  readonly sending: (report: SendReport) => void;
  readonly settle: (draft: SettledDraft, outcome: DraftOutcome) => void;
}

/** The draft whose send has ended. */
export type SettledDraft = Pick<DraftReport, 'mailbox' | 'draftId' | 'threadId'>;

type Tell = () => Promise<unknown>;

/**
 * Starts a queue that ends with the signal. A worker can die with a word in its ears, so each is said
 * again until it is answered, and what is unanswered when the page goes is said once more. Hearing a word
 * twice changes nothing in the background.
 *
 * @param onSettled - Called when the background has heard how a send ended.
 */
export function startLedgerQueue(
  { ask, view }: Pick<MailPage, 'ask' | 'view'>,
  onSettled: () => void,
  signal: AbortSignal,
): LedgerQueue {
  const lines = new Map<string, Tell[]>();
  const work = async (draftId: string, line: Tell[]) => {
    for (let tell = line[0]; tell !== undefined && !signal.aborted; tell = line[0]) {
      await untilHeard(tell, signal);
      line.shift();
    }
    lines.delete(draftId);
  };
  const add = (draftId: string, tell: Tell) => {
    const line = lines.get(draftId);
    if (line !== undefined) {
      line.push(tell);
      return;
    }
    const fresh = [tell];
    lines.set(draftId, fresh);
    void work(draftId, fresh);
  };
  const onPageHide = () => {
    for (const tell of [...lines.values()].flat()) tell().catch(() => undefined);
  };
  view.addEventListener('pagehide', onPageHide, { signal });
  return {
    sending(report) {
      add(report.draftId, () => ask('ledger.sending', report));
    },
    settle({ mailbox, draftId, threadId }, outcome) {
      add(draftId, () =>
        ask('ledger.settle', { mailbox, draftId, threadId, outcome }).then(onSettled),
      );
    },
  };
}
