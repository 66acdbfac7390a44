import type { DraftOutcome, DraftReport, SendReport } from '@/lib/domain/ledger/draft-report';
import { RequestError } from '@/lib/messaging/result';
import type { MailPage } from '../page/mail-page';
import { pause } from '../page/pause';

/** Tells the background what becomes of mails: each draft's words in their order, until they were heard. */
export interface LedgerQueue {
  /** The first attempt is made before this returns. */
  readonly sending: (report: SendReport) => void;
  readonly settle: (draft: SettledDraft, outcome: DraftOutcome) => void;
}

/** The draft whose send has ended. */
export type SettledDraft = Pick<DraftReport, 'mailbox' | 'draftId' | 'threadId'>;

type Tell = () => Promise<unknown>;

/** Between one attempt and the next, in milliseconds; about a minute in all. */
const WAITS_MS = [200, 500, 1_000, 2_000, ...Array.from({ length: 11 }, () => 5_000)];

/**
 * Starts a queue that ends with the signal. A worker can die with a word in its ears, so each is said
 * again until it is answered, and what is unanswered when the page goes is said once more. Hearing a word
 * twice changes nothing in the background.
 */
export function startLedgerQueue(
  { ask, view }: Pick<MailPage, 'ask' | 'view'>,
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
      add(draftId, () => ask('ledger.settle', { mailbox, draftId, threadId, outcome }));
    },
  };
}

async function untilHeard(tell: Tell, signal: AbortSignal): Promise<void> {
  for (const wait of WAITS_MS) {
    try {
      await tell();
      return;
    } catch (error) {
      if (isFinal(error)) return;
    }
    await pause(wait);
    if (signal.aborted) return;
  }
}

/** A mailbox that is off, or a word the contract doesn't take, is no better the second time. */
function isFinal(error: unknown): boolean {
  return error instanceof RequestError && (error.code === 'forbidden' || error.code === 'invalid');
}
