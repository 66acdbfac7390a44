import type { PromptAnswer, PromptGuard } from '@/lib/domain/page/prompt';
import type { ComposeSession } from '../compose/compose-session';
import { isLive, type MailPage } from '../page/mail-page';
import type { PageTexts } from '../page/page-texts';
import { boxOf, type Box } from '../prompt/box';
import { markAtCaret } from '../prompt/mark-at';
import { placeBesideSend } from '../prompt/place-prompt';
import { SHOWN_WITHIN_MS, type OpenPrompt, type PromptFrame } from '../prompt/prompt-frame';
import type { ComposeStrips } from '../strip/compose-strips';
import type { DraftGuards, StandingGuard } from './draft-guards';

/** Says beside a compose that somebody else answers from here, before and while it is written. */
export interface GuardStrip {
  /** The draft was read. */
  readonly look: (session: ComposeSession) => void;
  /** What is known of the mails in the page has changed. */
  readonly lookAtAll: () => void;
  /** Whether the rep is being asked why. */
  readonly isAsking: () => boolean;
}

interface Parts {
  readonly guards: DraftGuards;
  readonly strips: ComposeStrips;
  readonly texts: PageTexts['guards'];
  readonly prompts: PromptFrame;
  readonly sessions: () => readonly ComposeSession[];
  readonly freeBox: () => Box;
  readonly focusBody: (compose: HTMLElement) => void;
  /** Writes the mail that goes instead; false where it found no place. */
  readonly handOn: (session: ComposeSession, guard: StandingGuard) => Promise<boolean>;
  /** Whether the send dialog has the frame. */
  readonly isBusy: () => boolean;
}

interface Asking {
  readonly compose: HTMLElement;
  readonly prompt: OpenPrompt;
  /** The mail that goes instead is being written, so that the compose may go. */
  isHandingOn: boolean;
}

/** What the frame shows of a guard. */
export function promptGuardOf({ id, name, canHandOn }: StandingGuard): PromptGuard {
  return { id, name, canHandOn };
}

/** Watches until the signal aborts; what fails here costs no more than the strip. */
export function startGuardStrip(page: MailPage, parts: Parts, signal: AbortSignal): GuardStrip {
  const { guards, strips, texts, prompts } = parts;
  const seen = new WeakMap<HTMLElement, string>();
  const failed = new WeakSet<HTMLElement>();
  let asking: Asking | null = null;

  const guardOn = (session: ComposeSession) => {
    try {
      return guards.of(session);
    } catch {
      return null;
    }
  };
  const isAsking = () => asking?.prompt.isOpen() === true;
  const close = (takesBack: boolean) => {
    const ended = asking;
    asking = null;
    ended?.prompt.close();
    if (takesBack && ended !== null) parts.focusBody(ended.compose);
  };
  const look = (session: ComposeSession) => {
    const { compose } = session;
    const guard = guardOn(session);
    if (guard === null) {
      strips.hide(compose, 'guard');
      return;
    }
    const { id, name } = guard;
    strips.show(compose, 'guard', {
      lines: [failed.has(compose) ? texts.failed : texts.line(id, name)],
      short: texts.short(id),
      actions: [
        ...(guard.canHandOn
          ? [
              {
                label: texts.handOn(id, name),
                hint: null,
                where: 'roomy' as const,
                run: () => void handOnFrom(session, guard),
              },
            ]
          : []),
        {
          label: texts.anyway,
          hint: texts.keys,
          where: 'everywhere',
          run: () => {
            ask(session, guard);
          },
        },
      ],
      dismiss: null,
    });
  };
  const handOn = async (session: ComposeSession, guard: StandingGuard) => {
    const isDone = await parts.handOn(session, guard).catch(() => false);
    if (!isDone) failed.add(session.compose);
    look(session);
    return isDone;
  };
  const handOnFrom = async (session: ComposeSession, guard: StandingGuard) => {
    if (!(await handOn(session, guard))) parts.focusBody(session.compose);
  };
  const answered = async (
    mine: Asking,
    session: ComposeSession,
    guard: StandingGuard,
    answer: PromptAnswer,
  ) => {
    if (asking !== mine) return;
    if (answer.action === 'hand_on') {
      mine.isHandingOn = true;
      const isDone = await handOn(session, guard);
      mine.isHandingOn = false;
      // The card stays, and says so.
      if (!isDone) throw new Error('no compose to write into');
      if (asking === mine) close(false);
      return;
    }
    if (answer.action === 'answer_anyway') {
      guards.overrule(session, guard, answer.excuse);
      look(session);
    }
    close(true);
  };
  const ask = (session: ComposeSession, guard: StandingGuard) => {
    if (parts.isBusy() || isAsking()) return;
    const { compose } = session;
    let isShown = false;
    const prompt = prompts.open({
      content: { kind: 'guard', guard: promptGuardOf(guard) },
      place: (size) => placeFor(page, compose, size, parts.freeBox()),
      takesFocus: true,
      onShown() {
        isShown = true;
      },
      onAnswer: (answer) => answered(mine, session, guard, answer),
      onFailed() {
        if (asking === mine) close(true);
      },
    });
    const mine: Asking = { compose, prompt, isHandingOn: false };
    asking = mine;
    setTimeout(() => {
      if (isShown || asking !== mine) return;
      // The keys went to a frame that doesn't come.
      prompt.giveUp();
      close(true);
    }, SHOWN_WITHIN_MS);
  };
  const lookWhereMoved = () => {
    for (const session of parts.sessions()) {
      const now = snapshotKey(session);
      if (now === null || seen.get(session.compose) === now) continue;
      seen.set(session.compose, now);
      look(session);
    }
    if (asking === null || asking.isHandingOn) return;
    if (isLive(page, asking.compose)) asking.prompt.move();
    else close(false);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (key !== 'Enter' || !altKey || ctrlKey || metaKey || !(target instanceof Element)) return;
    const compose = page.host.composeOf(target);
    const session = parts.sessions().find((one) => one.compose === compose);
    // In a mark it opens what is said of the mark.
    if (session === undefined || markAtCaret(session.marked(), page.root.getSelection()) !== null)
      return;
    const guard = guardOn(session);
    if (guard === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(session, guard);
  };
  const onInput = ({ target, isTrusted }: Event) => {
    if (asking === null || asking.isHandingOn || !isTrusted || !(target instanceof Element)) return;
    // Who writes on is not to be asked in the middle of it.
    if (page.host.composeOf(target) === asking.compose) close(false);
  };
  page.activity.subscribe(lookWhereMoved, signal);
  page.view.addEventListener('resize', () => asking?.prompt.move(), { signal });
  page.root.addEventListener('input', onInput, { capture: true, passive: true, signal });
  page.root.addEventListener('keydown', onKey, { capture: true, signal });
  return {
    look,
    lookAtAll() {
      for (const session of parts.sessions()) look(session);
    },
    isAsking,
  };
}

/** Null where the page can't be read at this moment. */
function snapshotKey({ snapshot }: ComposeSession): string | null {
  try {
    return JSON.stringify(snapshot());
  } catch {
    return null;
  }
}

function placeFor(
  page: MailPage,
  compose: HTMLElement,
  size: { readonly width: number; readonly height: number },
  free: Box,
): Box | null {
  if (!compose.isConnected) return null;
  const send = page.host.sendControl(compose, 'send') ?? compose;
  const anchor = boxOf(send.getBoundingClientRect());
  return placeBesideSend(size, anchor, boxOf(compose.getBoundingClientRect()), free);
}
