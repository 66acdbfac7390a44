import type { Insertion } from '@/lib/domain/emails/insertion';
import type { PromptAnswer } from '@/lib/domain/page/prompt';
import type { SendWay } from '@/lib/hosts/mail-host';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import type { SendDecision } from './send-decision';
import type { OpenPrompt, PromptContent, PromptUse } from '../prompt/prompt-frame';

/** A mail whose gesture was held. */
export interface HeldMail {
  readonly compose: HTMLElement;
  readonly way: SendWay;
  readonly decision: Extract<SendDecision, { kind: 'hold' }>;
}

/** The one question about a held mail. */
export interface SendQuestion {
  readonly ask: (mail: HeldMail) => void;
  /** Whether, and how visibly, the question about this compose is open. */
  readonly stateOf: (compose: HTMLElement) => 'none' | 'waiting' | 'shown';
  /** Records what is shown and sends: the second Ctrl+Enter. */
  readonly confirm: (compose: HTMLElement) => void;
  /** Takes the question away without an answer; the mail stays a draft, the rep is back in it. */
  readonly dismiss: () => void;
  readonly isOpen: () => boolean;
  /** Whether the next gesture of this compose must pass because we failed it before. */
  readonly mustPass: (compose: HTMLElement) => boolean;
  readonly move: () => void;
}

/** What the question needs of the page. */
export interface QuestionParts {
  readonly open: (use: PromptUse) => OpenPrompt;
  readonly content: (mail: HeldMail) => PromptContent;
  readonly place: (mail: HeldMail) => PromptUse['place'];
  readonly keepVerdicts: (mail: HeldMail, answer: PromptAnswer | null) => void;
  /**
   * Reports the mail as leaving and presses its control.
   *
   * @returns False where there was nothing to press: then nothing was reported either.
   */
  readonly send: (compose: HTMLElement, way: SendWay) => boolean;
  /** Puts a mail into a compose of its own. */
  readonly insertNew: (insertion: Insertion) => Promise<InsertionResult>;
  readonly focusBody: (compose: HTMLElement) => void;
}

/** How long the dialog may take to appear before the mail goes without it. */
export const SHOWN_WITHIN_MS = 2_000;

interface Asking {
  readonly mail: HeldMail;
  prompt: OpenPrompt | null;
  release: ReturnType<typeof setTimeout> | null;
}

/** Asks about held mails, one at a time, and never keeps one that it can't ask about. */
export function startSendQuestion(parts: QuestionParts, signal: AbortSignal): SendQuestion {
  let asking: Asking | null = null;
  const failed = new WeakSet<HTMLElement>();

  const end = (): HeldMail | null => {
    if (asking === null) return null;
    const { mail, prompt, release } = asking;
    asking = null;
    if (release !== null) clearTimeout(release);
    prompt?.close();
    return mail;
  };
  const sendNow = (answer: PromptAnswer | null) => {
    const mail = end();
    if (mail === null) return;
    try {
      // The report that goes with the send says what the rep answered.
      if (answer !== null) parts.keepVerdicts(mail, answer);
    } finally {
      // If replaying fails, the rep's next press must reach the page untouched.
      failed.add(mail.compose);
      const sent = parts.send(mail.compose, mail.way);
      failed.delete(mail.compose);
      // A mail that was neither answered nor sent is asked about again.
      if (sent && answer === null) parts.keepVerdicts(mail, null);
    }
  };
  const goBack = () => {
    const mail = end();
    if (mail !== null) parts.focusBody(mail.compose);
  };
  const dismiss = () => {
    const compose = asking?.mail.compose;
    // Who is back in the mail already stays at that place in it.
    if (compose?.contains(compose.ownerDocument.activeElement) === true) end();
    else goBack();
  };
  /** The mail stays a draft; the dialog stays too until the other mail is there. */
  const handOver = async (mine: Asking, insertion: Insertion) => {
    const { ok } = await parts.insertNew(insertion);
    if (!ok) throw new Error('no compose to write into');
    if (asking === mine) end();
  };
  const isShown = (mine: Asking) => asking === mine && mine.prompt?.isShown() === true;
  signal.addEventListener('abort', end);
  return {
    isOpen: () => asking !== null,
    mustPass: (compose) => failed.has(compose),
    dismiss,
    move: () => {
      asking?.prompt?.move();
    },
    stateOf(compose) {
      if (asking?.mail.compose !== compose) return 'none';
      return isShown(asking) ? 'shown' : 'waiting';
    },
    confirm(compose) {
      if (asking?.mail.compose === compose) sendNow(null);
    },
    ask(mail) {
      end();
      const mine: Asking = { mail, prompt: null, release: null };
      asking = mine;
      mine.release = setTimeout(() => {
        if (asking === mine && !isShown(mine)) sendNow(null);
      }, SHOWN_WITHIN_MS);
      try {
        mine.prompt = parts.open({
          content: parts.content(mail),
          place: parts.place(mail),
          takesFocus: true,
          onShown: () => undefined,
          onAnswer(answer) {
            if (asking !== mine) return undefined;
            if (answer.action === 'send') sendNow(answer);
            else if (answer.action === 'hand_over') return handOver(mine, answer.insertion);
            else goBack();
            return undefined;
          },
          onFailed() {
            if (asking === mine) sendNow(null);
          },
        });
      } catch {
        if (isAsking(mine)) sendNow(null);
      }
    },
  };

  function isAsking(mine: Asking): boolean {
    return asking === mine;
  }
}
