import type { CrmRecord } from '@/lib/domain/page/page-context';
import type { GateOverrule } from '@/lib/domain/gate/gate-overrule';
import type { GateGap, GateState } from '@/lib/domain/gate/gate-state';
import { newId } from '@/lib/domain/ids';
import type { PromptAnswer } from '@/lib/domain/page/prompt';
import type { StageMove } from '@/lib/hosts/deal-host';
import type { OpenPrompt, PromptContent, PromptUse } from '../prompt/prompt-frame';

/** A move whose press was held. */
export interface HeldMove {
  readonly record: CrmRecord;
  readonly move: StageMove;
  readonly state: GateState;
}

/** The one question about a held move. */
export interface GateQuestion {
  /** Asks, or presses at once where that fails. */
  readonly ask: (held: HeldMove) => void;
  readonly isOpen: () => boolean;
  /** Another press while the question is open: brings the keyboard back into it. */
  readonly again: () => void;
  /** Takes the question away without an answer; the deal stays where it is. */
  readonly dismiss: () => void;
  /** Takes it away where the page has gone on to another record; nothing is pressed there. */
  readonly dropIfLeft: () => void;
  readonly move: () => void;
}

/** What the question needs of the page. */
export interface GateQuestionParts {
  readonly open: (use: PromptUse) => OpenPrompt;
  readonly content: (held: HeldMove) => PromptContent;
  readonly place: (held: HeldMove) => PromptUse['place'];
  /** Whether the page still shows the record of a held move. */
  readonly isThere: (held: HeldMove) => boolean;
  /** Presses the control of a held move as soon as there is one; until then the rep's own press of it passes. */
  readonly press: (held: HeldMove) => void;
  /**
   * Whether there is a control to press.
   *
   * @returns False where there is none: then the rep's own next press will pass.
   */
  readonly canPress: (held: HeldMove) => boolean;
  /** Keeps why a deal is marked won all the same; resolves when that is on disk, or was given up for now. */
  readonly keep: (overrule: Omit<GateOverrule, 'at'>) => Promise<void>;
  /** Shows where a gap is filled. */
  readonly fix: (gap: GateGap) => void;
  /** Puts the keyboard back to where the press was made. */
  readonly focusBack: (held: HeldMove) => void;
}

/** How long the panel may take to appear before the move goes through without it. */
export const SHOWN_WITHIN_MS = 2_000;

interface Asking {
  readonly held: HeldMove;
  /** The overrule's, so that a second try keeps the same one. */
  readonly id: string;
  prompt: OpenPrompt | null;
  release: ReturnType<typeof setTimeout> | null;
  /** The panel has come: from here on only the rep decides. */
  isShown: boolean;
}

/** Asks about held moves, one at a time, and never keeps one that it can't ask about. */
export function startGateQuestion(parts: GateQuestionParts, signal: AbortSignal): GateQuestion {
  let asking: Asking | null = null;

  const end = (): HeldMove | null => {
    const ended = asking;
    asking = null;
    if (ended === null) return null;
    if (ended.release !== null) clearTimeout(ended.release);
    attempt(() => ended.prompt?.close());
    return ended.held;
  };
  const goBack = () => {
    const held = end();
    if (held === null) return;
    attempt(() => {
      parts.focusBack(held);
    });
  };
  /** No more to be had from the panel: who has seen it knows, and any other move goes through. */
  const endUnanswered = (mine: Asking) => {
    if (asking !== mine) return;
    if (mine.isShown) {
      goBack();
      return;
    }
    const held = end();
    if (held !== null && isThere(held)) parts.press(held);
  };
  const isThere = (held: HeldMove) => {
    try {
      return parts.isThere(held);
    } catch {
      return held.move.control.isConnected;
    }
  };
  const overrule = async (mine: Asking, reason: string) => {
    const { held, id } = mine;
    if (held.state.mode !== 'warn') throw new Error('not to be overruled');
    const { crm, account, recordId } = held.record;
    const record = { crm, account, recordId };
    const { dealId, gaps } = held.state;
    await parts.keep({ id, dealId, record, reason: reason.trim(), gaps });
    if (asking !== mine) return;
    const isStill = isThere(held);
    // The panel stays, and says so.
    if (isStill && !parts.canPress(held)) throw new Error('nothing to press');
    end();
    if (isStill) parts.press(held);
  };
  const onAnswer = (mine: Asking, answer: PromptAnswer): void | Promise<void> => {
    if (asking !== mine) return undefined;
    switch (answer.action) {
      case 'overrule':
        return overrule(mine, answer.reason);
      case 'fix': {
        const [gap] = mine.held.state.gaps;
        end();
        if (gap !== undefined) parts.fix(gap);
        return undefined;
      }
      default:
        goBack();
        return undefined;
    }
  };
  const askNow = (mine: Asking) => {
    mine.release = setTimeout(() => {
      if (mine.isShown) return;
      attempt(() => mine.prompt?.giveUp());
      endUnanswered(mine);
    }, SHOWN_WITHIN_MS);
    mine.prompt = parts.open({
      content: parts.content(mine.held),
      place: parts.place(mine.held),
      takesFocus: true,
      onShown() {
        mine.isShown = true;
      },
      onAnswer: (answer) => onAnswer(mine, answer),
      onFailed() {
        endUnanswered(mine);
      },
    });
  };
  const ask = (held: HeldMove) => {
    end();
    const mine: Asking = { held, id: newId(), prompt: null, release: null, isShown: false };
    asking = mine;
    try {
      askNow(mine);
    } catch {
      endUnanswered(mine);
    }
  };
  signal.addEventListener('abort', () => {
    if (asking !== null) endUnanswered(asking);
  });
  return {
    ask,
    isOpen: () => asking !== null,
    again: () => {
      if (asking?.isShown === true) asking.prompt?.focus();
    },
    dismiss: goBack,
    dropIfLeft() {
      if (asking !== null && !isThere(asking.held)) end();
    },
    move: () => {
      if (asking?.isShown === true) asking.prompt?.move();
    },
  };
}

/** Does what the move can go without. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The move comes first.
  }
}
