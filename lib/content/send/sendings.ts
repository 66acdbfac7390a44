import { newId } from '@/lib/domain/ids';
import type { DraftOutcome, DraftReport } from '@/lib/domain/ledger/draft-report';
import type { SendWay } from '@/lib/hosts/mail-host';
import { makeDraftReport } from '../compose/draft-report';
import type { ComposeWatch } from '../compose/compose-watch';
import type { DraftReporter } from '../compose/draft-reporter';
import { isLive, type MailPage } from '../page/mail-page';
import { isTimed, stepSend, type SendState } from './send-outcome';

/** The mails that were let go, until it is known what became of them. */
export interface Sendings {
  /** Records that a mail is leaving, and watches how it ends. Call it before the gesture goes on. */
  readonly letGo: (compose: HTMLElement, way: SendWay) => void;
}

interface Sending {
  readonly compose: HTMLElement;
  readonly way: SendWay;
  readonly report: DraftReport;
  state: SendState;
}

const TICK_MS = 500;

/** Reports sends and their outcomes until the signal aborts. */
export function startSendings(
  page: MailPage,
  parts: { watch: ComposeWatch; reporter: DraftReporter },
  signal: AbortSignal,
): Sendings {
  const pending: Sending[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tell = (report: DraftReport) => {
    page.ask('ledger.sending', report).catch(() => undefined);
  };
  const settle = ({ report }: Sending, outcome: DraftOutcome) => {
    const { mailbox, draftId, threadId } = report;
    page.ask('ledger.settle', { mailbox, draftId, threadId, outcome }).catch(() => undefined);
  };
  const drop = (sending: Sending) => {
    const index = pending.indexOf(sending);
    if (index !== -1) pending.splice(index, 1);
  };
  const look = (sending: Sending, undoPressed: boolean) => {
    const { compose, report, way } = sending;
    const live = isLive(page, compose);
    const { state, verdict } = stepSend(sending.state, way, {
      now: Date.now(),
      live,
      back: !live && isDraftOpen(page, report.draftId),
      toast: page.host.undoControl(page.root) !== null,
      undoPressed,
    });
    sending.state = state;
    if (verdict === null) return;
    if (verdict === 'resent') tell(report);
    else if (verdict !== 'unseen') settle(sending, verdict);
    if (verdict === 'refused') parts.reporter.resume(compose);
    else if (verdict !== 'resent') drop(sending);
  };
  const lookAtAll = () => {
    for (const sending of [...pending]) look(sending, false);
    if (timer === null && pending.some(({ state }) => isTimed(state))) {
      timer = setTimeout(() => {
        timer = null;
        lookAtAll();
      }, TICK_MS);
    }
  };
  const onClick = ({ target }: Event) => {
    if (!(target instanceof Element) || pending.length === 0) return;
    if (page.host.undoControl(page.root)?.contains(target) === true) {
      // The toast speaks of the last mail alone.
      const last = pending.findLast(({ state }) => state.phase !== 'refused');
      if (last !== undefined) look(last, true);
    }
    if (!page.host.isDiscardControl(target)) return;
    const compose = page.host.composeOf(target);
    for (const sending of [...pending]) if (sending.compose === compose) drop(sending);
  };
  page.activity.subscribe(lookAtAll, signal);
  page.root.addEventListener('click', onClick, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    pending.length = 0;
  });
  return {
    letGo(compose, way) {
      const before = pending.find((sending) => sending.compose === compose);
      if (before?.state.phase === 'leaving') return;
      if (before !== undefined) drop(before);
      const report = reportOf(page, compose, parts.watch);
      if (report === null) return;
      parts.reporter.hold(compose);
      tell(report);
      pending.push({ compose, way, report, state: { phase: 'leaving', since: Date.now() } });
      lookAtAll();
    },
  };
}

function reportOf(page: MailPage, compose: HTMLElement, watch: ComposeWatch): DraftReport | null {
  const session = watch.sessionOf(compose);
  if (session === null) return null;
  const snapshot = session.snapshot();
  // A mail sent faster than the host saves it has no id yet; it must not be lost for that.
  const draftId = snapshot.draftId ?? `baton:${newId()}`;
  return makeDraftReport({ mailbox: page.mailbox, draftId }, snapshot, session.readNow());
}

function isDraftOpen({ host, root }: MailPage, draftId: string): boolean {
  return host.findComposes(root).some((compose) => host.readCompose(compose).draftId === draftId);
}
