import type { DraftOutcome } from '@/lib/domain/ledger/draft-report';
import type { SendWay } from '@/lib/hosts/mail-host';
import type { ComposeWatch } from '../compose/compose-watch';
import type { DraftOrigins } from '../compose/draft-origins';
import type { DraftReporter } from '../compose/draft-reporter';
import type { MailPage } from '../page/mail-page';
import { actsOnCompose } from './acts-on-compose';
import type { LedgerQueue } from './ledger-queue';
import { beginSend, isTimed, stepSend, type SendState, type SendVerdict } from './send-outcome';
import { isUnsaved, openComposeOf, readSentMail, type SentMail } from './sent-mail';

/** The mails that were let go, until it is known what became of them. */
export interface Sendings {
  /** Records that a mail is leaving, and watches how it ends. Call it before the gesture goes on. */
  readonly letGo: (compose: HTMLElement, way: SendWay) => void;
  /** Whether a draft's send is being watched here. */
  readonly isWatched: (draftId: string) => boolean;
}

interface Sending {
  mail: SentMail;
  readonly way: SendWay;
  state: SendState;
}

const TICK_MS = 500;
/** Two equal sends within this time are one double click. */
const DOUBLE_CLICK_MS = 500;

/** Reports sends and their outcomes until the signal aborts. */
export function startSendings(
  page: MailPage,
  parts: {
    watch: ComposeWatch;
    origins: DraftOrigins;
    reporter: DraftReporter;
    queue: LedgerQueue;
  },
  signal: AbortSignal,
): Sendings {
  const { watch, reporter, queue } = parts;
  let pending: Sending[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  const drop = (gone: Sending) => {
    pending = pending.filter((sending) => sending !== gone);
  };
  const takeBack = (mail: SentMail, outcome: DraftOutcome) => {
    // What was never saved comes back under an id of its own: nothing may stay under ours.
    queue.settle(mail.report, isUnsaved(mail) ? 'discarded' : outcome);
  };
  const tellSending = ({ mail, way }: Sending) => {
    queue.sending({ ...mail.report, leavesLater: way === 'schedule' });
  };
  const tell = (sending: Sending, verdict: SendVerdict, open: HTMLElement | null) => {
    const { mail } = sending;
    if (verdict === 'goes_late') tellSending(sending);
    else if (verdict === 'left') queue.settle(mail.report, 'left');
    else if (verdict !== 'unseen') {
      takeBack(mail, verdict);
      reporter.resume(open ?? mail.compose);
    }
  };
  const look = (sending: Sending) => {
    const open = openComposeOf(page, watch, sending.mail);
    if (open !== null && sending.state.phase === 'choosing' && isUnsaved(sending.mail)) {
      // While a time is chosen, the host finds the time to save it.
      sending.mail = readSentMail(page, parts, open, sending.mail.report.draftId) ?? sending.mail;
    }
    const toast = page.host.undoControl(page.root) !== null;
    const sight = { now: Date.now(), open: open !== null, toast };
    const { state, verdict, ends } = stepSend(sending.state, sight);
    sending.state = state;
    if (verdict !== null) tell(sending, verdict, open);
    // An equal mail written later would look like one that came back.
    if (ends || (verdict === 'left' && isUnsaved(sending.mail))) drop(sending);
  };
  const lookAtAll = () => {
    for (const sending of pending) look(sending);
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
      for (const sending of pending) sending.state = { ...sending.state, undoAt: Date.now() };
    }
    if (!page.host.isDiscardControl(target)) return;
    const compose = page.host.composeOf(target);
    pending = pending.filter(({ mail }) => mail.compose !== compose);
  };
  // The rep goes on with what the host kept: it takes another send to make it go.
  const onAct = (event: Event) => {
    const { target, isTrusted } = event;
    if (!isTrusted || !(target instanceof Element) || pending.length === 0) return;
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    pending = pending.filter(({ mail: { compose }, state }) => {
      // A refused mail may yet leave while the rep does no more than press something in it.
      const ended = event.type === 'input' ? isKept(state) : state.phase === 'choosing';
      return !ended || !actsOnCompose(page.host, compose, target);
    });
  };
  page.activity.subscribe(lookAtAll, signal);
  page.root.addEventListener('click', onClick, { capture: true, passive: true, signal });
  for (const type of ['input', 'pointerdown', 'keydown']) {
    page.root.addEventListener(type, onAct, { capture: true, passive: true, signal });
  }
  // A mail whose time was chosen the moment before its page goes must be told of in time.
  page.view.addEventListener('pagehide', lookAtAll, { signal });
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    pending = [];
  });
  return {
    isWatched: (draftId) => pending.some(({ mail }) => mail.report.draftId === draftId),
    letGo(compose, way) {
      const before = pending.find(({ mail }) => openComposeOf(page, watch, mail) === compose);
      const knownId = before?.mail.report.draftId ?? null;
      const mail = readSentMail(page, parts, compose, knownId);
      if (mail === null) return;
      const sending = { mail, way, state: beginSend(way, Date.now()) };
      if (before !== undefined) {
        if (isRepeat(before, sending)) return;
        drop(before);
        const isOther = knownId !== mail.report.draftId || way === 'schedule';
        if (isOther && !isKept(before.state)) takeBack(before.mail, 'undone');
      }
      if (way !== 'schedule') {
        reporter.hold(compose);
        tellSending(sending);
      }
      pending.push(sending);
      lookAtAll();
    },
  };
}

/** Whether the host has kept the mail, so that the ledger has it as a draft. */
function isKept({ phase }: SendState): boolean {
  return phase === 'choosing' || phase === 'refused';
}

function isRepeat(before: Sending, sending: Sending): boolean {
  return (
    before.state.phase === sending.state.phase &&
    sending.state.since - before.state.since < DOUBLE_CLICK_MS &&
    JSON.stringify(before.mail.report) === JSON.stringify(sending.mail.report)
  );
}
