import { debounce, type Debounced } from '../page/debounce';
import type { MailPage } from '../page/mail-page';
import type { ComposeSession } from './compose-session';
import { makeDraftReport } from './draft-report';

/** Keeps the background's picture of each draft. */
export interface DraftReporter {
  /** The draft was read: reports it after a pause, if it says anything new. */
  readonly touch: (session: ComposeSession) => void;
  /** No reports of this compose while its send is under way. */
  readonly hold: (compose: HTMLElement) => void;
  readonly resume: (compose: HTMLElement) => void;
}

/** How long after a reading the draft is reported, in milliseconds. */
const REPORT_PAUSE_MS = 600;
/** How long until a draft that has no id yet is looked at again; Gmail saves after about two seconds. */
const NO_ID_PAUSE_MS = 1_500;

/** Reports drafts until the signal aborts; equal reports are sent once, failed ones again at the next pause. */
export function startDraftReporter(page: MailPage, signal: AbortSignal): DraftReporter {
  const pending = new WeakMap<HTMLElement, Debounced>();
  const told = new Map<string, string>();
  const held = new WeakSet<HTMLElement>();

  const report = (session: ComposeSession) => {
    if (!session.compose.isConnected || held.has(session.compose)) return;
    const snapshot = session.snapshot();
    const items = session.items();
    if (snapshot.draftId === null) {
      if (items.length > 0)
        setTimeout(() => {
          touch(session);
        }, NO_ID_PAUSE_MS);
      return;
    }
    const draftId = snapshot.draftId;
    const input = makeDraftReport({ mailbox: page.mailbox, draftId }, snapshot, items);
    const text = JSON.stringify(input);
    // A draft without promises is nobody's business, unless it had some before.
    if (told.get(draftId) === text || (items.length === 0 && !told.has(draftId))) return;
    told.set(draftId, text);
    page.ask('ledger.draft', input).catch(() => {
      if (told.get(draftId) === text) told.set(draftId, '');
    });
  };
  const touch = (session: ComposeSession) => {
    if (signal.aborted) return;
    const waiting = pending.get(session.compose);
    const call =
      waiting ??
      debounce(
        () => {
          report(session);
        },
        REPORT_PAUSE_MS,
        signal,
      );
    if (waiting === undefined) pending.set(session.compose, call);
    call.call();
  };
  return {
    touch,
    hold(compose) {
      held.add(compose);
      pending.get(compose)?.cancel();
    },
    resume(compose) {
      held.delete(compose);
      // What was told before the send is the background's past: tell it once more.
      const draftId = page.host.readCompose(compose).draftId;
      if (draftId !== null && told.has(draftId)) told.set(draftId, '');
      pending.get(compose)?.call();
    },
  };
}
