import type { Insertion } from '@/lib/domain/emails/insertion';
import { isInternalMail } from '@/lib/domain/mail/is-internal-mail';
import type { PromptAnswer } from '@/lib/domain/page/prompt';
import type { SendControl, SendWay } from '@/lib/hosts/mail-host';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import type { ComposeSession } from '../compose/compose-session';
import type { ComposeWatch } from '../compose/compose-watch';
import { cleanRecipients, lineOf } from '../page/clean-mail';
import type { DraftOrigins } from '../compose/draft-origins';
import type { DraftGuards, StandingGuard } from '../guards/draft-guards';
import { promptGuardOf } from '../guards/guard-strip';
import type { DraftReporter } from '../compose/draft-reporter';
import { isLive, type MailPage } from '../page/mail-page';
import { boxOf, type Box } from '../prompt/box';
import { promptItemOf } from '../prompt/mark-popover';
import { placeBesideSend } from '../prompt/place-prompt';
import type { PromptFrame } from '../prompt/prompt-frame';
import { startDiscardWatch } from './discard-watch';
import { itemsToSend } from './items-to-send';
import { startLedgerQueue } from './ledger-queue';
import { startReopenWatch } from './reopen-watch';
import { replaySend } from './replay-send';
import { decideSend } from './send-decision';
import { startSendGuard } from './send-guard';
import { startSendQuestion, type HeldMail, type SendQuestion } from './send-question';
import { startSendings } from './sendings';

/** What the check before and after a send needs. */
export interface SendCheckParts {
  readonly watch: ComposeWatch;
  readonly reporter: DraftReporter;
  readonly origins: DraftOrigins;
  readonly guards: DraftGuards;
  readonly prompts: PromptFrame;
  readonly freeBox: () => Box;
  readonly focusBody: (compose: HTMLElement) => void;
  /** Puts a mail into a compose of its own. */
  readonly insertNew: (insertion: Insertion) => Promise<InsertionResult>;
  /** Writes what goes instead of an answer that somebody else gives; false where it found no place. */
  readonly handOn: (session: ComposeSession, guard: StandingGuard) => Promise<boolean>;
  /** The ledger knows how a send ended. */
  readonly onSettled: () => void;
  /** Whether the extension is still there; a dead script lets everything pass. */
  readonly isAlive: () => boolean;
}

/** When a record that failed is made again, in milliseconds after the failure. */
const RECORDS_AGAIN_MS = [0, 150, 600];
/** When a mail whose gesture we failed at has left the page, should it have been sent by it. */
const GONE_BY_MS = 100;

/** Guards every send of a mailbox page, asks where it matters, and records what left. */
export function startSendCheck(
  page: MailPage,
  parts: SendCheckParts,
  signal: AbortSignal,
): SendQuestion {
  const queue = startLedgerQueue(page, parts.onSettled, signal);
  const sendings = startSendings(page, { ...parts, queue }, signal);
  const seen = new WeakSet<HeldMail>();
  let replaying = false;
  const letGo = (compose: HTMLElement, way: SendWay) => {
    recordSoon(() => {
      sendings.letGo(compose, way);
    });
  };
  const send = (compose: HTMLElement, way: SendWay): boolean => {
    if (!isThere(page, compose)) return false;
    if (page.host.sendControl(compose, way) === null) {
      parts.focusBody(compose);
      return false;
    }
    letGo(compose, way);
    replaying = true;
    try {
      return replaySend(page.host, compose, way);
    } finally {
      replaying = false;
    }
  };
  const question = startSendQuestion(
    {
      open: parts.prompts.open,
      content: ({ compose, decision: { items, quietCount, concerns, guard } }) => {
        const { subject, threadId, recipients } = page.host.readCompose(compose);
        return {
          kind: 'send',
          subject: lineOf(subject),
          threadId,
          recipients: cleanRecipients(recipients),
          items: items.map(promptItemOf).slice(0, 200),
          quietCount,
          concerns: [...concerns],
          guard: guard === null ? null : promptGuardOf(guard),
        };
      },
      place: (mail) => (size) => placeQuestion(page, parts, mail, size),
      onSeen(mail) {
        seen.add(mail);
        const { compose, decision } = mail;
        const { concerns } = decision;
        const session = parts.watch.sessionOf(compose);
        if (session !== null) parts.origins.told(session, concerns);
      },
      keepVerdicts: (mail, answer) => {
        // Who was never asked has not gone on in spite of it.
        if (answer !== null || seen.has(mail)) {
          orElse(undefined, () => {
            keepExcuse(parts, mail, answer);
          });
        }
        keepVerdicts(parts.watch, mail, answer);
      },
      send,
      insertNew: parts.insertNew,
      handOn: (mail) => handOn(parts, mail),
      focusBody: parts.focusBody,
    },
    signal,
  );
  startSendGuard(
    page.view,
    {
      host: page.host,
      question,
      letGo,
      onFault: (find) => {
        recordIfGone(page, find, letGo);
      },
      isReplaying: () => replaying,
      decide(compose) {
        const session = parts.isAlive() ? parts.watch.sessionOf(compose) : null;
        if (session === null) return { kind: 'let_go' };
        try {
          const recipients = cleanRecipients(session.snapshot().recipients);
          const profile = page.profile();
          const isInternal = isInternalMail(recipients, profile);
          const concerns = orElse([], () => parts.origins.concerns(session));
          const guard = orElse(null, () => parts.guards.of(session));
          return decideSend(itemsToSend(session), profile, isInternal, { concerns, guard });
        } catch {
          // Not asked about, but recorded, should it be read by then.
          return { kind: 'let_go' };
        }
      },
    },
    signal,
  );
  startDiscardWatch(page, queue, signal);
  startReopenWatch(page, sendings.isWatched, signal);
  dismissWhenLeft(page, question, signal);
  return question;
}

/** What one part of the question fails at must not cost the others. */
function orElse<Value>(fallback: Value, read: () => Value): Value {
  try {
    return read();
  } catch {
    return fallback;
  }
}

/** Recording must never stand in the way of the mail: what fails is tried again behind it. */
function recordSoon(record: () => void, tries = 0): void {
  try {
    record();
  } catch {
    const wait = RECORDS_AGAIN_MS[tries];
    if (wait !== undefined) setTimeout(recordSoon, wait, record, tries + 1);
  }
}

/** We failed at a gesture, so it passed: a mail that is gone after it was sent by it. */
function recordIfGone(
  page: MailPage,
  find: () => Pick<SendControl, 'compose' | 'way'> | null,
  letGo: (compose: HTMLElement, way: SendWay) => void,
): void {
  setTimeout(() => {
    const pressed = find();
    if (pressed !== null && !isLive(page, pressed.compose)) letGo(pressed.compose, pressed.way);
  }, GONE_BY_MS);
}

/** Whether a compose can still be sent; where that can't be told, it is tried. */
function isThere(page: MailPage, compose: HTMLElement): boolean {
  try {
    return isLive(page, compose);
  } catch {
    return compose.isConnected;
  }
}

function placeQuestion(
  page: MailPage,
  { freeBox }: SendCheckParts,
  { compose, way }: HeldMail,
  size: { width: number; height: number },
): Box | null {
  if (!isLive(page, compose)) return null;
  const anchor = page.host.sendControl(compose, way) ?? page.host.sendControl(compose, 'send');
  const box = boxOf((anchor ?? compose).getBoundingClientRect());
  return placeBesideSend(size, box, boxOf(compose.getBoundingClientRect()), freeBox());
}

function keepVerdicts(
  watch: ComposeWatch,
  { compose, decision }: HeldMail,
  answer: PromptAnswer | null,
): void {
  const verdicts = watch.sessionOf(compose)?.verdicts();
  const given = answer?.action === 'send' ? answer.verdicts : [];
  for (const { key, record, kind, due } of decision.items) {
    verdicts?.keep(
      given.find((verdict) => verdict.key === key) ?? { key, record, kind, due },
      true,
    );
  }
}

/** The rep went on past whoever answers from here; a mail that was sent without a word about it is kept as that. */
function keepExcuse(
  { watch, guards }: SendCheckParts,
  { compose, decision: { guard } }: HeldMail,
  answer: PromptAnswer | null,
): void {
  const session = guard === null ? null : watch.sessionOf(compose);
  if (guard === null || session === null) return;
  const given = answer?.action === 'send' ? answer.excuse : null;
  guards.overrule(session, guard, given ?? { reason: 'not_said', words: '' });
}

async function handOn(
  { watch, handOn }: SendCheckParts,
  { compose, decision: { guard } }: HeldMail,
): Promise<boolean> {
  const session = watch.sessionOf(compose);
  return guard !== null && session !== null && handOn(session, guard);
}

/** The rep went on writing, or the compose closed: the question has lost its mail. */
function dismissWhenLeft(page: MailPage, question: SendQuestion, signal: AbortSignal): void {
  const onInput = ({ target, isTrusted }: Event) => {
    if (!question.isOpen() || !isTrusted || !(target instanceof Element)) return;
    const compose = page.host.composeOf(target);
    if (compose !== null && question.stateOf(compose) !== 'none') question.dismiss();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !question.isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    question.dismiss();
  };
  page.root.addEventListener('input', onInput, { capture: true, passive: true, signal });
  page.root.addEventListener('keydown', onEscape, { capture: true, signal });
  page.view.addEventListener('resize', question.move, { signal });
  page.activity.subscribe(question.move, signal);
}
