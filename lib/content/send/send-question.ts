import type { Insertion } from '@/lib/domain/emails/insertion';
import type { PromptAnswer } from '@/lib/domain/page/prompt';
import type { SendWay } from '@/lib/hosts/mail-host';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import type { SendDecision } from './send-decision';
import {
  SHOWN_WITHIN_MS,
  type OpenPrompt,
  type PromptContent,
  type PromptUse,
} from '../prompt/prompt-frame';

/** A mail whose gesture was held. */
export interface HeldMail {
  readonly compose: HTMLElement;
  readonly way: SendWay;
  readonly decision: Extract<SendDecision, { kind: 'hold' }>;
}

/** The one question about a held mail. */
export interface SendQuestion {
  /** Asks, or lets the mail go where that fails. A mail that waits for its dialog is asked about after this one. */
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
  /** The rep sees the question. */
  readonly onSeen: (mail: HeldMail) => void;
  readonly keepVerdicts: (mail: HeldMail, answer: PromptAnswer | null) => void;
  /**
   * Reports the mail as leaving and presses its control.
   *
   * @returns False where there was nothing to press: then nothing was reported either.
   * @throws Only before anything was pressed.
   */
  readonly send: (compose: HTMLElement, way: SendWay) => boolean;
  /** Puts a mail into a compose of its own. */
  readonly insertNew: (insertion: Insertion) => Promise<InsertionResult>;
  /** Writes what goes instead of a mail; false where it found no place. */
  readonly handOn: (mail: HeldMail) => Promise<boolean>;
  readonly focusBody: (compose: HTMLElement) => void;
}

/** When a mail that could not be pressed is tried again, in milliseconds after the last failure. */
const TRIES_AGAIN_MS = [50, 150, 300, 500, 1_000];

interface Asking {
  readonly mail: HeldMail;
  prompt: OpenPrompt | null;
  release: ReturnType<typeof setTimeout> | null;
  /** The dialog has come: from here on only the rep decides. */
  isShown: boolean;
}

/** Asks about held mails, one at a time, and never keeps one that it can't ask about. */
export function startSendQuestion(parts: QuestionParts, signal: AbortSignal): SendQuestion {
  let asking: Asking | null = null;
  let inLine: readonly HeldMail[] = [];
  const failed = new WeakSet<HTMLElement>();

  const end = (): Asking | null => {
    const ended = asking;
    asking = null;
    if (ended === null) return null;
    // What fails here must not cost the rep the mail.
    attempt(() => {
      if (ended.release !== null) clearTimeout(ended.release);
    });
    attempt(() => ended.prompt?.close());
    return ended;
  };
  const press = (mail: HeldMail, answer: PromptAnswer | null, tries = 0) => {
    // Until it is pressed, the rep's next press must reach the page untouched.
    failed.add(mail.compose);
    try {
      const isSent = parts.send(mail.compose, mail.way);
      failed.delete(mail.compose);
      // A mail that was neither answered nor sent is asked about again.
      if (isSent && answer === null) parts.keepVerdicts(mail, null);
    } catch {
      const wait = failed.has(mail.compose) ? TRIES_AGAIN_MS[tries] : undefined;
      if (wait !== undefined) setTimeout(press, wait, mail, answer, tries + 1);
    }
  };
  const sendNow = (answer: PromptAnswer | null) => {
    const mail = end()?.mail;
    if (mail === undefined) return;
    // The report that goes with the send says what the rep answered.
    if (answer !== null) {
      attempt(() => {
        parts.keepVerdicts(mail, answer);
      });
    }
    press(mail, answer);
    askNext();
  };
  const goBack = () => {
    const mail = end()?.mail;
    if (mail !== undefined) parts.focusBody(mail.compose);
  };
  const dismiss = () => {
    const compose = asking?.mail.compose;
    // Who writes on is not to be asked about another mail in the middle of it.
    inLine = [];
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
  const handOn = async (mine: Asking) => {
    if (!(await parts.handOn(mine.mail))) throw new Error('no compose to write into');
    if (asking === mine) end();
  };
  /** No more to be had from the dialog: a mail whose rep has seen it waits for them, any other goes. */
  const endUnanswered = (mine: Asking) => {
    if (asking !== mine) return;
    if (mine.isShown) goBack();
    else sendNow(null);
  };
  const askNow = (mine: Asking) => {
    const { mail } = mine;
    mine.release = setTimeout(() => {
      if (mine.isShown) return;
      attempt(() => mine.prompt?.giveUp());
      endUnanswered(mine);
    }, SHOWN_WITHIN_MS);
    mine.prompt = parts.open({
      content: parts.content(mail),
      place: parts.place(mail),
      takesFocus: true,
      onShown() {
        mine.isShown = true;
        attempt(() => {
          parts.onSeen(mail);
        });
      },
      onAnswer(answer) {
        if (asking !== mine) return undefined;
        if (answer.action === 'send') sendNow(answer);
        else if (answer.action === 'hand_over') return handOver(mine, answer.insertion);
        else if (answer.action === 'hand_on') return handOn(mine);
        else {
          goBack();
          askNext();
        }
        return undefined;
      },
      onFailed() {
        endUnanswered(mine);
      },
    });
  };
  const ask = (mail: HeldMail) => {
    const before = end();
    inLine = inLine.filter(({ compose }) => compose !== mail.compose);
    if (before?.isShown === false && before.mail.compose !== mail.compose) {
      inLine = [...inLine, before.mail];
    }
    const mine: Asking = { mail, prompt: null, release: null, isShown: false };
    asking = mine;
    try {
      askNow(mine);
    } catch {
      endUnanswered(mine);
    }
  };
  function askNext(): void {
    const [mail, ...others] = inLine;
    inLine = others;
    if (mail !== undefined) ask(mail);
  }
  signal.addEventListener('abort', () => {
    const waiting = inLine;
    inLine = [];
    if (asking !== null) endUnanswered(asking);
    // Nobody is left to ask about them.
    for (const mail of waiting) press(mail, null);
  });
  return {
    ask,
    dismiss,
    isOpen: () => asking !== null,
    mustPass: (compose) => failed.has(compose),
    move: () => {
      asking?.prompt?.move();
    },
    stateOf(compose) {
      if (asking?.mail.compose !== compose) return 'none';
      return asking.isShown ? 'shown' : 'waiting';
    },
    confirm(compose) {
      if (asking?.mail.compose === compose) sendNow(null);
    },
  };
}

/** Does what the mail can go without. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The mail comes first.
  }
}
